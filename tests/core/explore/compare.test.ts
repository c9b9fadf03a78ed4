import { describe, expect, test } from 'vitest';
import { isCareersError } from '../../../src/core/errors.ts';
import { compareRoles } from '../../../src/core/explore/compare.ts';
import { smallCatalog } from './small-catalog.ts';

const codeOf = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return isCareersError(error) ? error.code : 'other';
  }
  return 'none';
};

describe('compareRoles', () => {
  const { roles, skills, shared, only, moves, commonCourses, similarity } = compareRoles(smallCatalog, ['dev', 'minder']);

  test('keeps the roles in the order they were named', () => {
    expect(roles.map(({ role }) => role.id)).toEqual(['builder', 'minder']);
  });

  test('tells what both ask for from what one asks for', () => {
    expect(shared).toEqual(['python', 'aws', 'gcp', 'sql']);
    expect(only).toEqual({ builder: ['git'], minder: [] });
    expect(skills.find(({ skill }) => skill === 'sql')?.asked).toEqual({
      builder: { level: 1, importance: 'useful', choice: false },
      minder: { level: 2, importance: 'core', choice: false },
    });
    expect(skills.find(({ skill }) => skill === 'git')?.asked['minder']).toBeNull();
  });

  test('measures the move in both directions with the core skills of the first', () => {
    // minder has python 2, sql 2 and one cloud; builder needs python 3, git 2 and a cloud at 2: (2 + 0 + 2) / 7.
    expect(moves).toHaveLength(2);
    expect(moves[1]).toEqual({
      from: 'minder',
      to: 'builder',
      readiness: 4 / 7,
      atLevel: 1,
      coreSkills: 3,
      gapHours: null,
      missing: [
        { skill: 'git', have: 0, need: 2 },
        { skill: 'python', have: 2, need: 3 },
      ],
    });
  });

  test('asks for gap hours with what the first role holds', () => {
    const asked: [string, string[]][] = [];
    const { moves: timed } = compareRoles(smallCatalog, ['builder', 'writer'], (_catalog, to, held) => {
      asked.push([to.id, [...held.keys()].sort()]);
      return to.skills.length;
    });
    expect(asked).toEqual([
      ['writer', ['aws', 'git', 'python']],
      ['builder', ['writing']],
    ]);
    expect(timed.map((move) => move.gapHours)).toEqual([1, 3]);
  });

  test('names courses that count for both, neither retired ones nor exams', () => {
    expect(commonCourses.map(({ course }) => course.id)).toEqual(['python-short', 'python-git', 'python-long', 'sql-audit']);
    expect(commonCourses.at(-1)?.skills).toEqual(['sql']);
  });

  test('gives one similarity a pair', () => {
    expect(similarity.map((pair) => pair.roles)).toEqual([['builder', 'minder']]);
    expect(compareRoles(smallCatalog, ['builder', 'minder', 'writer']).similarity).toHaveLength(3);
  });

  test('takes two to four roles, each once', () => {
    expect(codeOf(() => compareRoles(smallCatalog, ['builder']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'dev']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'minder', 'writer', 'builder', 'minder']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'nobody']))).toBe('not-found');
  });
});
