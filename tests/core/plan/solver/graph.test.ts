import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/core/plan/items.ts';
import { graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { free, item, problem } from '../made-up.ts';

describe('a programme', () => {
  it('a programme conflicts with its parts, but not with a project of the same name as one', () => {
    const items = [item('part', 30, { y: 2 }), item('whole', 60, { x: 2 }, free, { contains: ['part', 'whole'] })];
    const project = { ...items[0], kind: 'project' } as Item;
    const conflicts = (some: Item[]) => graphOf(problem(some, { x: 2, y: 2 })).conflicts;
    expect(conflicts(items)).toEqual([[1], [0]]);
    expect(conflicts([project, ...items.slice(1)])).toEqual([[], []]);
    expect(conflicts([...items.slice(0, 1), project, ...items.slice(1)])).toEqual([[2], [], [0]]);
  });
});
