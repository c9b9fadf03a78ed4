import { expect, test } from 'vitest';
import { type MatchOrder, matchFor } from '../../../src/core/fit/match.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { backwards } from '../../helpers/backwards.ts';
import { personAt } from '../../helpers/person.ts';

const role = (id: string, skills: Record<string, number>) => ({
  id,
  anyOf: [],
  skills: Object.entries(skills).map(([skill, level]) => ({ skill, level, importance: 'core' })),
});
const pay = (id: string, p50: number) => ({
  id,
  headline: { group: 'own', proxy: false, rows: 'all', note: null },
  groups: [
    {
      id: 'own',
      label: 'Own',
      kind: 'role',
      cells: [{ country: 'US', level: 'all', year: 'all', rows: 'all', n: 40, quantiles: { p25: 1, p50, p75: 2 } }],
    },
  ],
  generated: { source: 'rows', asOf: '2025' },
});
const catalog = {
  roles: [
    role('a', { python: 4, sql: 4, git: 4 }),
    role('b', { python: 2, rust: 1 }),
    role('c', { python: 2, go: 4 }),
    role('d', { python: 2, go: 4 }),
    role('e', { weaving: 2 }),
    // Ready at its core, and far from all that would be useful.
    {
      ...role('f', { python: 2 }),
      skills: ['python', 'u', 'v', 'w', 'x', 'y', 'z'].map((skill) => ({
        skill,
        level: skill === 'python' ? 2 : 4,
        importance: skill === 'python' ? 'core' : 'useful',
      })),
    },
  ],
  pay: [pay('c', 50), pay('a', 90)],
  sources: [],
  courses: [],
  projects: [],
  platforms: [],
  skills: [],
  planning: { hoursPerWeek: 8, weeksPerMonth: 4 },
} as unknown as Catalog;
const hours: Record<string, number | null> = { a: 30, b: 10, c: null, d: 20 };

const match = (sort?: MatchOrder, of = catalog) => matchFor(of, personAt({ python: 2 }), ({ id }) => hours[id] ?? null, sort);

test.each<[MatchOrder | undefined, string]>([
  [undefined, 'b c d a f'],
  ['fit', 'b c d a f'],
  ['readiness', 'f b c d a'],
  ['hours', 'b d a c f'],
  ['pay', 'a c b d f'],
])('match sorted by %s breaks ties by fit and puts unknown values last', (sort, expected) => {
  for (const of of [catalog, backwards(catalog)])
    expect(
      match(sort, of)
        .lines.map(({ role: { id } }) => id)
        .join(' '),
    ).toBe(expected);
});

test('another order of match moves lines and keeps their ranks', () => {
  const { lines, sort, unranked, knownSkills, thin } = match('pay');
  expect(lines.map(({ ranked, gapHours, observed }) => [ranked.rank, gapHours, observed?.p50 ?? null])).toEqual([
    [4, 30, 90],
    [2, null, 50],
    [1, 10, null],
    [3, 20, null],
    [5, null, null],
  ]);
  expect({ sort, unranked, knownSkills, thin }).toEqual({ sort: 'pay', unranked: ['e'], knownSkills: 1, thin: true });
  expect(match().sort).toBe('fit');
});

test('hours are worked out for the lines that are shown, and the others are named in their order', () => {
  const asked: string[] = [];
  const hoursOf = ({ id }: { id: string }) => {
    asked.push(id);
    return hours[id] ?? null;
  };
  const { lines, further } = matchFor(catalog, personAt({ python: 2 }), hoursOf, 'fit', 2);
  expect({ shown: lines.map(({ role: { id } }) => id), further, asked }).toEqual({
    shown: ['b', 'c'],
    further: ['d', 'a', 'f'],
    asked: ['b', 'c'],
  });
  expect(match().further).toEqual([]);
});

test('an open level counts 40 hours in the order by hours, and stands beside the hours', () => {
  const far = { a: 100, b: 70, c: 10, d: 10 };
  const { lines } = matchFor(catalog, personAt({ python: 2 }), ({ id }) => ({ ...far, f: 499 })[id] ?? null, 'hours');
  expect(lines.map(({ role: { id }, gapHours, openLevels }) => [id, gapHours, openLevels])).toEqual([
    ['b', 70, 1],
    ['c', 10, 4],
    ['d', 10, 4],
    ['f', 499, 0],
    ['a', 100, 10],
  ]);
});
