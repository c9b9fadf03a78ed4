import { expect, test } from 'vitest';
import { diffPlans } from '../../../src/core/progress/diff.ts';
import { catalog, saved } from './small-plan.ts';

test('diffPlans of the same plan is empty', () => {
  expect(diffPlans(catalog, saved.steps, saved.steps, new Map())).toEqual({ changes: [], hours: 0 });
});

test('diffPlans names the steps that replace one and teach the same', () => {
  const step = (id: string, hours: number, kind: 'course' | 'project' = 'course') => ({ kind, id, hours });
  const diff = (saved: ReturnType<typeof step>[], fresh: ReturnType<typeof step>[], levels = new Map<string, number>()) =>
    diffPlans(catalog, saved, fresh, levels).changes.map(({ kind, step: of, why }) => [kind, of.id, why]);
  expect(diff([step('py-other', 30)], [step('py-short', 20), step('sql-course', 12)])).toEqual([
    ['removed', 'py-other', { kind: 'better', by: ['py-short'] }],
    ['added', 'py-short', { kind: 'instead', of: ['py-other'] }],
    ['added', 'sql-course', { kind: 'teaches', skills: ['sql'] }],
  ]);
  expect(diff([step('py-other', 30)], [], new Map([['python', 1]]))).toEqual([['removed', 'py-other', { kind: 'better', by: [] }]]);
  expect(diff([step('py-other', 30)], [], new Map([['python', 2]]))).toEqual([['removed', 'py-other', { kind: 'held' }]]);
  expect(diff([step('ship-it', 30)], [step('ship-it', 30, 'project'), step('gone', 1)])).toEqual([
    ['removed', 'ship-it', { kind: 'gone' }],
    ['added', 'ship-it', { kind: 'teaches', skills: ['docker'] }],
    ['added', 'gone', { kind: 'teaches', skills: [] }],
  ]);
});
