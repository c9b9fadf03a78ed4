import { expect, test } from 'vitest';
import { type Migration, migrate } from '../../src/home/migrate.ts';

const steps = new Map<number, Migration>([
  [1, ({ skill, ...rest }) => ({ ...rest, skills: { [String(skill)]: 1 } })],
  [2, (profile) => ({ ...profile, goals: [] })],
]);

test('migrate goes step by step to the current version', () => {
  const first = Object.freeze({ schemaVersion: 1, skill: 'python' });
  expect(migrate(first, 1, 3, steps)).toEqual({ schemaVersion: 3, skills: { python: 1 }, goals: [] });
  expect(migrate(first, 1, 1, steps)).toBe(first);
});

test('migrate changes nothing the second time', () => {
  const once = migrate({ schemaVersion: 1, skill: 'python' }, 1, 3, steps);
  expect(migrate(once, 3, 3, steps)).toEqual(once);
});

test('migrate throws for a step that was forgotten, and guesses nothing', () => {
  expect(() => migrate({}, 3, 5, steps)).toThrow(/no migration from profile version 3/);
});
