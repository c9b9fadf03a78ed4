import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { needsOf } from '../../../src/core/fit/needs.ts';
import { tiny } from './tiny.ts';

test('needsOf sorts needs core first, furthest away first', () => {
  const [alpha] = tiny.roles;
  expect(needsOf(alpha as NonNullable<typeof alpha>, levelsOf({ skills: { python: 2, git: 1 } })).single).toEqual([
    { skill: 'sql', have: 0, level: 2, importance: 'core' },
    { skill: 'python', have: 2, level: 3, importance: 'core' },
    { skill: 'git', have: 1, level: 1, importance: 'useful' },
  ]);
});

test('needsOf counts how many members of a choice are missing', () => {
  const beta = tiny.roles[1] as (typeof tiny.roles)[number];
  expect(needsOf(beta, levelsOf({ skills: { aws: 1 } })).choices).toEqual([
    {
      skills: [
        { skill: 'aws', have: 1 },
        { skill: 'gcp', have: 0 },
        { skill: 'azure', have: 0 },
      ],
      need: 1,
      level: 2,
      importance: 'core',
      missing: 1,
    },
  ]);
  expect(needsOf(beta, levelsOf({ skills: { azure: 3 } })).choices[0]?.missing).toBe(0);
});

test('needsOf breaks ties by id and puts core choices first, whatever the order in the role', () => {
  const need = (skill: string, importance: 'core' | 'useful') => ({ skill, level: 2, importance });
  const choice = (skill: string, importance: 'core' | 'useful') => ({ skills: [skill], need: 1, level: 2, importance });
  const skills = [need('c', 'core'), need('a', 'core'), need('d', 'useful'), need('b', 'core')];
  const anyOf = [choice('x', 'useful'), choice('y', 'core'), choice('z', 'useful')];
  for (const role of [
    { id: 'role', skills, anyOf },
    { id: 'role', skills: skills.toReversed(), anyOf },
  ]) {
    const { single, choices } = needsOf(role, new Map());
    expect(single.map(({ skill }) => skill)).toEqual(['a', 'b', 'c', 'd']);
    expect(choices.map((one) => one.skills[0]?.skill)).toEqual(['y', 'x', 'z']);
  }
  expect(needsOf({ id: 'role', skills: [] }, new Map())).toEqual({ single: [], choices: [] });
});
