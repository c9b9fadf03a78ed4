import { describe, expect, test } from 'vitest';
import { headlinePay, observedPay } from '../../../src/core/pay/observed.ts';
import { salaryOf } from '../../../src/core/pay/salary.ts';
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
  ] as const)('%s: %s', (role, verdict, reason, n, shares) => {
    const [whole] = one(role).verdicts;
    expect(whole).toMatchObject({ scope: 'whole', verdict, reason, n });
    expect(percents(whole?.shares)).toEqual(shares);
  });

  test('prompt engineer: nothing can be said of the entry, the rest is overstated', () => {
    const [entry, rest] = one('prompt-engineer').verdicts.filter(({ scope }) => scope === 'whole');
    expect(entry).toMatchObject({ claim: 'article-entry', verdict: 'untested', reason: 'few-rows', n: 2, shares: null });
    expect(rest).toMatchObject({ claim: 'article-senior', verdict: 'overstated', n: 91 });
    expect(percents(rest?.shares)).toEqual([71.4, 28.6, 0]);
  });

  test('a level is judged by its own figures', () => {
    expect(one('ds', { level: 'entry' }).verdicts).toMatchObject([{ levels: ['entry'], verdict: 'overstated', n: 629 }]);
    expect(one('ds', { level: 'senior' }).verdicts).toMatchObject([{ levels: ['senior'], verdict: 'holds', n: 10_956 }]);
    expect(one('prompt-engineer', { level: 'lead' }).verdicts).toEqual([]);
  });
});

describe('observations', () => {
  test('the cell that stands for a role, and the titles beside it', () => {
    const { observed, cells } = one('responsible-ai-specialist');
    expect(observed).toMatchObject({ group: 'data-governance', proxy: true, n: 744, source: 'aijobs-2025-08', asOf: '2025-08-03' });
    expect(cells).toMatchObject([{ group: 'responsible-ai', n: 8, state: 'thin', quantiles: null, proxy: false }]);
  });

  test('along levels, years and countries', () => {
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
    expect(along('ds', 'country').map(({ country }) => country)).toEqual(['US', 'CA', 'GB', 'AU', 'NL', 'DE', 'FR', 'LT', 'AT', 'IN']);
  });

  test('elsewhere nothing that speaks of the US alone is shown', () => {
    expect(one('ds', { country: 'uk' })).toMatchObject({
      observed: { country: 'GB', n: 480 },
      claims: [],
      official: [],
      verdicts: [],
      comparators: [],
    });
    expect(one('ai-consultant', { country: 'Canada' }).observed).toMatchObject({ country: 'CA', rows: 'all' });
  });

  test('no cell is no figure', () => {
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

describe('comparable jobs', () => {
  test('by level in the last year', () => {
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

  test('all years where the last one has too few; none for a proxy', () => {
    expect(one('ai-consultant').comparators.map(({ year }) => year)).toEqual(['all', 'all']);
    expect(one('responsible-ai-specialist').comparators).toEqual([]);
  });
});

describe('questions', () => {
  test('no role means all, by observed median, unknown ones last', () => {
    const ids = salaryOf(catalog).roles.map(({ role }) => role.id);
    expect(ids).toHaveLength(10);
    expect([ids[0], ids.at(-1)]).toEqual(['ai-product-manager', 'ai-creative-director']);
  });

  test('the order typed is kept, and a role named twice is shown once', () => {
    expect(salaryOf(catalog, { roles: ['mlops', 'ds', 'MLOps Engineer'] }).roles.map(({ role }) => role.id)).toEqual([
      'mlops-engineer',
      'data-scientist',
    ]);
  });

  test('an offer is placed in the cell asked for', () => {
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
  ] as const)('%o fails as %s', (query, code) => {
    expect(() => salaryOf(catalog, query)).toThrow(expect.objectContaining({ code }));
  });
});
