import { describe, expect, test } from 'vitest';
import { type ListQuery, listRoles, roleList } from '../../../src/core/explore/list.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Pay } from '../../../src/model/pay.ts';
import type { PayClaim, Role } from '../../../src/model/role.ts';
import { backwards } from '../../helpers/backwards.ts';
import { smallCatalog } from './small-catalog.ts';

const claim = (high: number): PayClaim => ({
  id: 'claim',
  statement: 'So they say.',
  levels: ['mid'],
  low: 50_000,
  high,
  openEnded: false,
  currency: 'USD',
  component: 'unstated',
  country: 'US',
  source: 'source-article',
  asOf: '2026',
  basis: 'reported',
});
const pay = (id: string, p50: number | null): Pay =>
  ({
    id,
    headline: { group: 'own', proxy: false, rows: 'all', note: null },
    groups: [
      {
        id: 'own',
        label: 'Own titles',
        kind: 'role',
        cells: [
          {
            country: 'US',
            level: 'all',
            year: 'all',
            rows: 'all',
            n: 40,
            distinct: 40,
            state: p50 === null ? 'thin' : 'shown',
            quantiles: p50 === null ? null : { p25: p50 - 1, p50, p75: p50 + 1 },
          },
        ],
      },
    ],
    checks: [],
    generated: { source: 'rows', asOf: '2025' },
  }) as unknown as Pay;

const [builder, minder, writer] = smallCatalog.roles as [Role, Role, Role];
const catalog: Catalog = {
  ...smallCatalog,
  roles: [
    { ...builder, payClaims: [claim(90_000)] },
    { ...builder, id: 'caretaker', payClaims: [claim(120_000)] },
    { ...minder, track: 'data', payClaims: [claim(120_000)] },
    { ...writer, id: 'author' },
    writer,
  ],
  pay: [pay('builder', 100_000), pay('caretaker', 90_000), pay('minder', 100_000), pay('writer', null)],
};
const ids = (query: ListQuery, of = catalog): string[] => listRoles(of, query).map(({ id }) => id);

describe('listRoles', () => {
  test.each<[string, ListQuery, string[]]>([
    ['by track, within it by median, unknown pay last, ties by id', {}, ['builder', 'caretaker', 'minder', 'author', 'writer']],
    ['by median, unknown pay last, ties by id', { sort: 'pay' }, ['builder', 'minder', 'caretaker', 'author', 'writer']],
    ['by claim, ties by id', { sort: 'claimed' }, ['caretaker', 'minder', 'builder', 'author', 'writer']],
    ['by title, ties by id', { sort: 'title' }, ['builder', 'caretaker', 'minder', 'author', 'writer']],
    ['by track when asked for it', { sort: 'track' }, ['builder', 'caretaker', 'minder', 'author', 'writer']],
    ['of one track', { track: 'creative' }, ['author', 'writer']],
    ['that need a skill, choices included', { skill: 'amazon' }, ['builder', 'caretaker', 'minder']],
    ['that need a skill which few do', { skill: 'git' }, ['builder', 'caretaker']],
    ['with at least so much, unknown pay left out', { minPay: 100_000 }, ['builder', 'minder']],
    ['the first of them', { limit: 2 }, ['builder', 'caretaker']],
  ])('%s', (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
    expect(ids(query, backwards(catalog))).toEqual(expected);
  });

  test('what is claimed and what was observed stand beside each other', () => {
    expect(listRoles(catalog, { limit: 1 })).toMatchObject([
      {
        claimed: { low: 50_000, high: 90_000 },
        observed: { p25: 99_999, p50: 100_000, p75: 100_001, n: 40, source: 'rows', asOf: '2025' },
      },
    ]);
    expect(listRoles(catalog, { track: 'creative' })).toMatchObject([
      { claimed: null, observed: null },
      { claimed: null, observed: null },
    ]);
  });

  test('a line names core skills at their levels, then core choices, in the order of the data', () => {
    const useful = builder.anyOf.map((choice) => ({ ...choice, importance: 'useful' as const }));
    const roles = [builder, { ...builder, id: 'other', anyOf: [...useful, ...builder.anyOf] }];
    for (const { coreSkills } of listRoles({ ...smallCatalog, roles })) {
      expect(coreSkills).toEqual([
        { skill: 'python', level: 3 },
        { skill: 'git', level: 2 },
        { anyOf: ['aws', 'gcp'], need: 1, level: 2 },
      ]);
    }
  });

  test('roles without observed pay are counted where a floor leaves them out, within the other filters only', () => {
    expect(roleList(catalog, { minPay: 100_000 })).toMatchObject({ unknownPay: 2 });
    expect(roleList(catalog, { minPay: 100_000, track: 'data' })).toMatchObject({ unknownPay: 0 });
    expect(roleList(catalog, { minPay: 100_000, limit: 1 })).toMatchObject({ unknownPay: 2 });
    expect(roleList(catalog)).toMatchObject({ unknownPay: 0 });
  });

  test('an unknown skill is said to be one', () => {
    expect(() => listRoles(catalog, { skill: 'cobol' })).toThrow('There is no skill called "cobol".');
  });
});
