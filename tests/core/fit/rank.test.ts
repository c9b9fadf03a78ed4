import { describe, expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { bandOf, rankOf, rankRoles } from '../../../src/core/fit/rank.ts';
import { weightedRoles } from '../../../src/core/fit/weights.ts';
import { tiny } from './tiny.ts';

describe('rankRoles', () => {
  test('rankRoles orders roles by fit and leaves out those that share no skill', () => {
    const { ranked, unranked } = rankRoles(tiny, { skills: { python: 2, sql: 1, docker: 1 } });
    expect(ranked.map(({ role, rank }) => [role, rank])).toEqual([
      ['alpha', 1],
      ['beta', 2],
    ]);
    expect(ranked[0]?.fit).toBeCloseTo(0.36473, 5);
    expect(ranked[1]?.fit).toBeCloseTo(0.33296, 5);
    expect(unranked).toEqual(['gamma']);
  });

  test('a profile of three known skills is thin, one of four is not, and level 0 does not count', () => {
    expect(rankRoles(tiny, { skills: { python: 1, sql: 1, docker: 1, git: 0 } })).toMatchObject({ knownSkills: 3, thin: true });
    expect(rankRoles(tiny, { skills: { python: 1, sql: 1, docker: 1, git: 1 } })).toMatchObject({ knownSkills: 4, thin: false });
  });

  test('rankRoles gives the same answer every time', () => {
    const profile = { skills: { python: 2, sql: 1, docker: 1, writing: 1 } };
    expect(rankRoles(tiny, profile)).toEqual(rankRoles(tiny, profile));
    expect(rankRoles(tiny, { skills: { writing: 3 } }).ranked[0]?.top3Share).toBe(1);
  });

  test('a role held up by one skill at level 1 is not always in the top three', () => {
    const share = rankRoles(tiny, { skills: { python: 1 } }).ranked[0]?.top3Share ?? 0;
    // Level 1 falls to nothing in about 15% of draws, and nothing ranks nothing.
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.95);
  });

  test.each([Number.NaN, -1, 5, 1.5])('rankRoles refuses level %d', (level) => {
    expect(() => rankRoles(tiny, { skills: { python: level } })).toThrow(/whole number from 0 to 4/);
  });

  test('rankRoles takes names such as __proto__ for ordinary unknown skills', () => {
    const skills = JSON.parse('{"__proto__": 3, "constructor": 2, "python": 2}') as Record<string, number>;
    expect(rankRoles(tiny, { skills }).ranked.map((entry) => entry.role)).toEqual(['alpha', 'beta']);
  });

  test('rankOf is the place of a role in the whole ranking', () => {
    const place = (skills: Record<string, number>, role: string) => rankOf(weightedRoles(tiny), levelsOf({ skills }), role);
    expect(place({ python: 2, sql: 1, docker: 1 }, 'beta')).toBe(2);
    expect(place({ python: 2 }, 'gamma')).toBeNull();
  });
});

test.each([
  [0.5, 0.5, false, 5],
  [0.41, 0.5, false, 5],
  [0.4, 0.5, false, 4], // exactly four fifths
  [0.01, 0.5, false, 1],
  [0.5, 0.5, true, 4], // thin evidence earns no fifth dot
] as const)('the band of a fit of %d, beside a best of %d and thin %s, is %d', (fit, best, thin, band) => {
  expect(bandOf(fit, best, thin)).toBe(band);
});
