import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { needsOf } from '../../../src/core/fit/needs.ts';
import { tiny } from './tiny.ts';

test('needs stand core first, furthest away first', () => {
  const [alpha] = tiny.roles;
  expect(needsOf(alpha as NonNullable<typeof alpha>, levelsOf({ skills: { python: 2, git: 1 } })).single).toEqual([
    { skill: 'sql', have: 0, need: 2, importance: 'core' },
    { skill: 'python', have: 2, need: 3, importance: 'core' },
    { skill: 'git', have: 1, need: 1, importance: 'useful' },
  ]);
});

test('a choice says how many members are still missing', () => {
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
