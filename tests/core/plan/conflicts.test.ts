import { expect, it } from 'vitest';
import { withoutConflicts } from '../../../src/core/plan/conflicts.ts';
import { course, role } from '../next/small-catalog.ts';
import { item, problem } from './made-up.ts';
import { bare, ids, plan } from './small-plans.ts';

const whole = course('whole', 40, { a: 2 }, {}, { contains: ['part'] });
const part = course('part', 10, { b: 2 });

it('without any limit there is always a plan: a need in the way of another is lowered and listed', () => {
  const answer = plan(bare({ roles: [role('dev', { a: 2, b: 2 })], courses: [whole, part] }));
  expect(answer).toMatchObject({ status: 'optimal', hours: 40, changes: [] });
  expect(ids(answer)).toBe('whole');
  expect(answer.uncovered).toMatchObject([{ skills: ['b'], level: 2, reached: 0, because: 'conflict' }]);
});

it('a need in the way of another is lowered as little as can be', () => {
  const low = course('low', 5, { b: 1 });
  const answer = plan(bare({ roles: [role('dev', { a: 2, b: 2 })], courses: [whole, part, low] }));
  expect(ids(answer)).toBe('low whole');
  expect(answer.uncovered).toMatchObject([{ skills: ['b'], reached: 1 }]);
});

it('where limits stand in the way, no need is lowered', () => {
  const items = [item('a', 60, { x: 2 })];
  expect(withoutConflicts(problem(items, { x: 2 }), () => true)).toBeUndefined();
  expect(plan(bare({ roles: [role('dev', { b: 2 })], courses: [part] }), { weeks: 1 }).status).toBe('infeasible');
});
