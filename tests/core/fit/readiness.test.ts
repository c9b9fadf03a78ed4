import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { readinessFor } from '../../../src/core/fit/readiness.ts';
import { tiny } from './tiny.ts';

const role = (id: string) => tiny.roles.find((candidate) => candidate.id === id) as (typeof tiny.roles)[number];

test.each([
  ['alpha', {}, 0, 0, 2],
  ['alpha', { python: 2, sql: 2 }, 4 / 5, 1, 2], // 2 of 3 and 2 of 2
  ['alpha', { python: 4, sql: 2 }, 1, 2, 2], // more than enough is enough
  ['alpha', { git: 4 }, 0, 0, 2], // useful skills do not count
  ['beta', { python: 2, aws: 1, gcp: 2 }, 4 / 6, 2, 3], // the better cloud counts, the other does not
  ['beta', { aws: 1, gcp: 1, azure: 1 }, 1 / 6, 0, 3], // three halves are no whole
] as const)('readiness for %s with %j is a share of %d', (id, skills, share, atLevel, coreSkills) => {
  const readiness = readinessFor(role(id), levelsOf({ skills }));
  expect(readiness.share).toBeCloseTo(share, 12);
  expect(readiness).toMatchObject({ atLevel, coreSkills });
});

test('readiness counts a choice of two out of three as two skills', () => {
  const clouds = { id: 'x', skills: [], anyOf: [{ skills: ['aws', 'gcp', 'azure'], need: 2, level: 2, importance: 'core' as const }] };
  expect(readinessFor(clouds, levelsOf({ skills: { aws: 2, gcp: 1, azure: 2 } }))).toEqual({ share: 1, atLevel: 2, coreSkills: 2 });
  expect(readinessFor(clouds, levelsOf({ skills: { aws: 2 } }))).toEqual({ share: 0.5, atLevel: 1, coreSkills: 2 });
});

test('readiness ignores useful choices, and takes roles without choices', () => {
  const useful = { skills: ['a', 'b'], need: 1, level: 4, importance: 'useful' as const };
  const single = { skill: 'x', level: 2, importance: 'core' as const };
  expect(readinessFor({ id: 'role', skills: [single], anyOf: [useful] }, new Map([['x', 2]]))).toMatchObject({ share: 1, coreSkills: 1 });
  expect(readinessFor({ id: 'role', skills: [single] }, new Map([['x', 1]]))).toMatchObject({ share: 0.5, coreSkills: 1, atLevel: 0 });
});
