import { describe, expect, test } from 'vitest';
import { claimVerdicts } from '../../../src/core/pay/claim-verdicts.ts';
import { headlinePay, headlinesOf, observedPay } from '../../../src/core/pay/observed.ts';
import { salaryOf } from '../../../src/core/pay/salary.ts';
import type { ClaimCheck, Pay, PayCell } from '../../../src/model/pay.ts';
import type { Role } from '../../../src/model/role.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const one = (role: string, query = {}) => {
  const [salary] = salaryOf(catalog, { roles: [role], ...query }).roles;
  if (salary === undefined) throw new Error('no role');
  return salary;
};
const percents = (shares: { below: number; inside: number; above: number } | null | undefined) =>
  shares == null ? null : [shares.below, shares.inside, shares.above].map((share) => Math.round(share * 1000) / 10);

describe('verdicts on the claims of the article', () => {
  test.each([
    ['data-scientist', 'overstated', null, 16_913, [38.7, 53.4, 7.9]],
    ['mlops', 'holds', null, 218, [4.1, 74.3, 21.6]],
    ['genai', 'holds', null, 1921, [1.7, 92.1, 6.2]],
    ['ai-pm', 'overstated', null, 54, [37, 37, 25.9]],
    ['nlp', 'untested', 'few-rows', 16, [12.5, 81.3, 6.3]],
    ['responsible-ai-specialist', 'untested', 'proxy', 744, [13.4, 62.6, 23.9]],
    ['ai-content-creator', 'untested', 'no-figure', 0, null],
    ['ai-consultant', 'untested', 'no-figure', 0, null],
    ['ai-creative-director', 'untested', 'no-titles', 0, null],
  ] as const)('the claim for %s is %s', (role, verdict, reason, n, shares) => {
    const [whole] = one(role).verdicts;
    expect(whole).toMatchObject({ scope: 'whole', verdict, reason, n });
    expect(percents(whole?.shares)).toEqual(shares);
  });

  test('the prompt engineer claim is untested at entry and overstated above', () => {
    const [entry, rest] = one('prompt-engineer').verdicts.filter(({ scope }) => scope === 'whole');
    expect(entry).toMatchObject({ claim: 'article-entry', verdict: 'untested', reason: 'few-rows', n: 2, shares: null });
    expect(rest).toMatchObject({ claim: 'article-senior', verdict: 'overstated', n: 91 });
    expect(percents(rest?.shares)).toEqual([71.4, 28.6, 0]);
  });

  test('claimVerdicts judges a level by its own figures', () => {
    expect(one('ds', { level: 'entry' }).verdicts).toMatchObject([{ levels: ['entry'], verdict: 'overstated', n: 629 }]);
    expect(one('ds', { level: 'senior' }).verdicts).toMatchObject([{ levels: ['senior'], verdict: 'holds', n: 10_956 }]);
    expect(one('prompt-engineer', { level: 'lead' }).verdicts).toEqual([]);
  });
});

describe('observations', () => {
  test('salaryOf gives the headline cell of a role and its other titles', () => {
    const { observed, cells } = one('responsible-ai-specialist');
    expect(observed).toMatchObject({ group: 'data-governance', proxy: true, n: 744, source: 'aijobs-2025-08', asOf: '2025-08-03' });
    expect(cells).toMatchObject([{ group: 'responsible-ai', n: 8, state: 'thin', quantiles: null, proxy: false }]);
  });

  test('salaryOf gives cells along levels, years and countries', () => {
    const along = (role: string, by: string) => one(role, { by }).cells;
    expect(along('genai', 'level').map(({ level, n }) => [level, n])).toEqual([
      ['entry', 66],
      ['mid', 692],
      ['senior', 1163],
      ['lead', 62],
    ]);
    expect(along('prompt-engineer', 'year').map(({ year, n }) => [year, n])).toEqual([
      [2023, 4],
      [2024, 34],
      [2025, 55],
    ]);
    const countries = ['US', 'CA', 'GB', 'AU', 'NL', 'DE', 'FR', 'ES', 'PL', 'SK', 'LT', 'AT', 'IN'];
    expect(along('ds', 'country').map(({ country }) => country)).toEqual(countries);
  });

  test('salaryOf leaves out US figures for other countries', () => {
    expect(one('ds', { country: 'uk' })).toMatchObject({
      observed: { country: 'GB', n: 480 },
      claims: [],
      official: [],
      verdicts: [],
      comparators: [],
    });
    expect(one('ai-consultant', { country: 'Canada' }).observed).toMatchObject({ country: 'CA', rows: 'all' });
  });

  test('a missing cell has no figure', () => {
    expect(observedPay(catalog, { id: 'ai-creative-director' })).toBeNull();
    expect(headlinePay(catalog, { id: 'ai-creative-director' })).toBeNull();
    expect(headlinePay(catalog, { id: 'nobody' })).toBeNull();
    expect(headlinePay(catalog, { id: 'mlops-engineer' })).toEqual({
      p25: 140_000,
      p50: 171_600,
      p75: 219_300,
      n: 218,
      proxy: false,
      source: 'aijobs-2025-08',
      asOf: '2025-08-03',
    });
  });
});

test('the observed pay of a role is the same from its headline alone', () => {
  const derived = { moves: {}, headlines: headlinesOf(catalog) };
  for (const role of catalog.roles) {
    const observed = observedPay({ ...catalog, derived: { moves: {}, headlines: {} } }, role);
    expect(observedPay({ ...catalog, pay: [], derived }, role), role.id).toEqual(observed);
  }
});

describe('comparable jobs', () => {
  test('comparators are compared by level in the last year', () => {
    const software = one('genai').comparators.find(({ group }) => group === 'software-engineer');
    expect(software?.year).toBe(2025);
    expect(software?.levels.map(({ level, role, other, difference }) => [level, role.p50, role.n, other.p50, other.n, difference])).toEqual(
      [
        ['all', 175_000, 1345, 184_000, 8522, -9000],
        ['entry', 90_000, 49, 122_200, 242, -32_200],
        ['mid', 162_332, 470, 164_800, 2164, -2468],
        ['senior', 183_700, 782, 194_688, 6016, -10_988],
        ['lead', 192_500, 44, 239_900, 100, -47_400],
      ],
    );
  });

  test('comparators use all years where the last has too few rows, and a proxy has none', () => {
    expect(one('ai-consultant').comparators.map(({ year }) => year)).toEqual(['all', 'all']);
    expect(one('responsible-ai-specialist').comparators).toEqual([]);
  });
});

describe('questions', () => {
  test('salaryOf without roles gives all, by observed median, unknown ones last', () => {
    const ids = salaryOf(catalog).roles.map(({ role }) => role.id);
    expect(ids).toHaveLength(34);
    expect(ids.slice(0, 3)).toEqual(['head-of-ai', 'forward-deployed-engineer', 'ai-architect']);
    const unobserved = catalog.pay.filter(({ headline }) => headline === null).map(({ id }) => id);
    expect(unobserved).toHaveLength(11);
    expect(ids.slice(-12)).toEqual(['ai-content-creator', ...unobserved]);
  });

  test('salaryOf keeps the typed order and shows a role named twice once', () => {
    expect(salaryOf(catalog, { roles: ['mlops', 'ds', 'MLOps Engineer'] }).roles.map(({ role }) => role.id)).toEqual([
      'mlops-engineer',
      'data-scientist',
    ]);
  });

  test('salaryOf places an offer in the cell that was asked for', () => {
    expect(one('genai', { level: 'senior', offer: 150_000 })).toMatchObject({
      place: { from: 28, to: 30 },
      observed: { n: 1163, quantiles: { p50: 181_000 } },
    });
    expect(one('prompt-engineer', { level: 'entry', offer: 150_000 }).place).toBeNull();
  });

  test.each([
    [{ roles: ['nobody'] }, 'not-found'],
    [{ country: 'Atlantis' }, 'usage'],
    [{ by: 'level', level: 'mid' }, 'usage'],
    [{ by: 'country', country: 'US' }, 'usage'],
    [{ by: 'year', country: 'DE' }, 'usage'],
  ] as const)('salaryOf of %o fails as %s', (query, code) => {
    expect(() => salaryOf(catalog, query)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a role at one level', () => {
  test('salaryOf at one level gives its claims and comparable jobs', () => {
    const senior = one('genai', { level: 'senior' });
    expect(senior.comparators.length).toBeGreaterThan(0);
    for (const { levels } of senior.comparators) expect(levels.map(({ level }) => level)).toEqual(['senior']);
    expect(one('prompt-engineer', { level: 'entry' }).claims.map(({ id }) => id)).toEqual(['article-entry']);
    expect(one('prompt-engineer').claims.length).toBeGreaterThan(1);
    expect(one('prompt-engineer', { level: 'lead' })).toMatchObject({ claims: [], comparators: [] });
  });

  test('a salary answer repeats its question', () => {
    expect(salaryOf(catalog, { roles: ['mlops'], level: 'mid', by: 'country', offer: 9000 })).toMatchObject({
      level: 'mid',
      country: 'US',
      by: 'country',
      offer: 9000,
    });
    expect(salaryOf(catalog, { roles: ['mlops'] })).toMatchObject({ level: 'all', country: 'US', by: null, offer: null });
  });

  test.each([
    [{ by: 'level', level: 'mid' }, '--by level shows every level, so --level has no place beside it.', 'Leave one of them out.'],
    [{ by: 'country', country: 'US' }, '--by country shows every country, so --country has no place beside it.', 'Leave one of them out.'],
    [{ by: 'year', country: 'DE' }, 'Years are told apart for the US only: elsewhere a year has too few figures.', 'Leave out --country.'],
  ] as const)('salaryOf of %o is refused: %s', (query, message, hint) => {
    expect(() => salaryOf(catalog, query)).toThrow(expect.objectContaining({ code: 'usage', message, hint }));
  });
});

describe('salaryOf on made-up figures', () => {
  const cell = (p50: number | null, more: Partial<PayCell> = {}): PayCell =>
    ({
      country: 'US',
      level: 'all',
      year: 'all',
      rows: 'all',
      n: p50 === null ? 3 : 40,
      distinct: 3,
      state: p50 === null ? 'thin' : 'shown',
      quantiles: p50 === null ? null : { p25: p50 - 10, p50, p75: p50 + 10 },
      ...more,
    }) as PayCell;
  const group = (id: string, kind: string, cells: PayCell[]) =>
    ({ id, label: `Titles ${id}`, kind, cells }) as unknown as Pay['groups'][number];
  const pay = (groups: Pay['groups'], more: Partial<Pay> = {}): Pay =>
    ({
      id: 'mlops-engineer',
      headline: { group: 'own', proxy: false, rows: 'all', note: 'Mind the gap.' },
      groups,
      checks: [],
      generated: { source: 'rows', asOf: '2025' },
      ...more,
    }) as unknown as Pay;
  const of = (made: Pay, query = {}) => {
    const [salary] = salaryOf({ ...catalog, pay: [made] }, { roles: ['mlops'], ...query }).roles;
    if (salary === undefined) throw new Error('no role');
    return salary;
  };

  test('every proxy is marked, and only headline figures carry the note', () => {
    const groups = [group('own', 'role', [cell(100)]), group('near', 'proxy', [cell(90)]), group('part', 'part', [cell(80)])];
    expect(of(pay(groups))).toMatchObject({
      observed: { group: 'own', proxy: false, note: 'Mind the gap.', label: 'Titles own' },
      cells: [
        { group: 'near', proxy: true, note: null },
        { group: 'part', proxy: false, note: null },
      ],
    });
    const standIn = pay(groups, { headline: { group: 'own', proxy: true, rows: 'all', note: null } as unknown as Pay['headline'] });
    expect(of(standIn)).toMatchObject({
      observed: { proxy: true, note: null },
      cells: [{ proxy: true }, { proxy: false }],
      comparators: [],
    });
  });

  test('other titles leave out comparators, context groups and groups without the cell', () => {
    const groups = [
      group('own', 'role', [cell(100)]),
      group('other', 'comparator', [cell(90)]),
      group('all', 'context', [cell(80)]),
      group('part', 'part', [cell(70, { country: 'GB' })]),
    ];
    expect(of(pay(groups)).cells).toEqual([]);
    expect(of(pay(groups), { country: 'GB' })).toMatchObject({ observed: null, cells: [{ group: 'part', country: 'GB' }] });
  });

  test('years come in order, and a role without headline titles has no cells', () => {
    const years = [2025, 2023, 2024].map((year) => cell(100, { year }));
    const made = pay([group('own', 'role', [cell(100), ...years]), group('part', 'part', [cell(70)])]);
    expect(of(made, { by: 'year' }).cells.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    const none = pay(made.groups, { headline: null });
    expect(of(none, { by: 'year' })).toMatchObject({ observed: null, comparators: [], place: null });
  });

  test('comparators use the last year where both have figures, else all years, else nothing', () => {
    const own = (...cells: PayCell[]) => group('own', 'role', [cell(100), ...cells]);
    const other = (...cells: PayCell[]) => group('other', 'comparator', cells);
    const compared = (...groups: Pay['groups']) =>
      of(pay(groups)).comparators.map(({ year, levels }) => [year, levels.map(({ level, difference }) => `${level} ${difference}`)]);
    expect(compared(own(cell(110, { year: 2024 }), cell(120, { year: 2025 })), other(cell(90), cell(95, { year: 2025 })))).toEqual([
      [2025, ['all 25']],
    ]);
    expect(compared(own(cell(120, { year: 2025 })), other(cell(90), cell(null, { year: 2025 })))).toEqual([['all', ['all 10']]]);
    expect(compared(own(), other(cell(90), cell(50, { level: 'mid' })))).toEqual([['all', ['all 10']]]);
    expect(compared(own(), other(cell(null)))).toEqual([]);
    expect(compared(own(), other())).toEqual([]);
  });

  test('roles of the same median come by id, unknown medians last', () => {
    const same = ['nlp-specialist', 'mlops-engineer', 'data-scientist'].map((id) => ({ ...pay([group('own', 'role', [cell(100)])]), id }));
    const ids = (roles: typeof catalog.roles) => salaryOf({ ...catalog, roles, pay: same }).roles.map(({ role }) => role.id);
    const roles = catalog.roles.filter(({ id }) => [...same.map((made) => made.id), 'ai-consultant', 'genai-engineer'].includes(id));
    const expected = ['data-scientist', 'mlops-engineer', 'nlp-specialist', 'ai-consultant', 'genai-engineer'];
    expect(ids(roles)).toEqual(expected);
    expect(ids(roles.toReversed())).toEqual(expected);
  });

  test('verdicts come for the claim, its levels and parts of titles, and an uncounted claim is untested', () => {
    const check = (fields: Partial<ClaimCheck>) =>
      ({ claim: 'c', group: 'own', levels: ['mid', 'senior'], n: 40, below: 10, inside: 20, above: 10, ...fields }) as ClaimCheck;
    const claim = { id: 'c', levels: ['mid', 'senior'], low: 100, high: 200, openEnded: false } as unknown as Role['payClaims'][number];
    const made = pay([group('own', 'role', [cell(100)]), group('part', 'part', [cell(100)])], {
      checks: [check({ group: 'part' }), check({}), check({ levels: ['mid'] }), check({ claim: 'other' })],
    });
    const role = {
      payClaims: [
        claim,
        { ...claim, id: 'uncounted' },
        { ...claim, id: 'wordy', low: null, high: null },
        { ...claim, id: 'floor', high: null },
      ],
    };
    expect(
      claimVerdicts(role, made).map((verdict) => [verdict.claim, verdict.scope, verdict.group, verdict.levels.length, verdict.reason]),
    ).toEqual([
      ['c', 'whole', 'own', 2, null],
      ['c', 'level', 'own', 1, null],
      ['c', 'part', 'part', 2, null],
      ['uncounted', 'whole', 'own', 2, 'no-titles'],
      ['wordy', 'whole', 'own', 2, 'no-figure'],
      ['floor', 'whole', 'own', 2, 'no-titles'],
    ]);
    expect(claimVerdicts({ payClaims: [claim] }, made, 'senior')).toEqual([
      {
        claim: 'c',
        scope: 'whole',
        group: 'own',
        levels: ['senior'],
        verdict: 'untested',
        reason: 'no-titles',
        proxy: false,
        n: 0,
        below: 0,
        inside: 0,
        above: 0,
        shares: null,
      },
    ]);
    expect(claimVerdicts({ payClaims: [claim] }, made, 'entry')).toEqual([]);
    expect(claimVerdicts({ payClaims: [claim] }, undefined)).toMatchObject([{ group: null, reason: 'no-titles' }]);
    expect(claimVerdicts({ payClaims: [claim] }, { ...made, headline: null })).toMatchObject([{ group: null, reason: 'no-titles' }]);
  });
});
