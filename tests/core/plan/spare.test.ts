import { describe, expect, it } from 'vitest';
import { Closure, isPlan } from '../../../src/core/plan/closure.ts';
import { compact } from '../../../src/core/plan/compact.ts';
import { EXCLUDED } from '../../../src/core/plan/cut.ts';
import type { Item } from '../../../src/core/plan/item.ts';
import type { Draft, Problem } from '../../../src/core/plan/problem.ts';
import { exchanged, spared } from '../../../src/core/plan/spare.ts';
import { randomDraft, type Shape } from './random-draft.ts';

type Skills = Record<string, number>;

function course(id: string, hours: number, teaches: Skills, requires: Skills = {}, contains: string[] = []): Item {
  const list = (skills: Skills) => Object.entries(skills).map(([skill, level]) => ({ skill, level }) as Item['teaches'][number]);
  return {
    id,
    kind: 'course',
    minutes: hours * 60,
    basis: 'stated',
    price: { kind: 'fixed', cents: 0 },
    platform: null,
    teaches: list(teaches),
    requires: list(requires),
    contains,
    form: null,
    level: null,
  };
}

function problemOf(items: Item[], ...needs: string[][]): Problem {
  const draft: Draft = {
    items,
    base: new Map(),
    needs: needs.map((skills) => ({ skills, need: 1, level: 2, importance: 'core' })),
    monthMinutes: 2080,
  };
  return compact(draft);
}

const all = (problem: Problem) => problem.items.map((_, item) => item);
const ids = (problem: Problem, items: readonly number[]) => items.map((item) => problem.items[item]?.id).sort();
const lighter = (problem: Problem, items: readonly number[], status = new Uint8Array(problem.items.length)) =>
  ids(problem, exchanged(problem, items, problem.minutes, status, new Closure(problem)));

describe('leaving out', () => {
  it('drops the heaviest first', () => {
    const problem = problemOf([course('a', 10, { sql: 2 }), course('b', 30, { sql: 2 }), course('c', 20, { sql: 2 })], ['sql']);
    expect(ids(problem, spared(problem, all(problem), problem.minutes))).toEqual(['a']);
  });

  it('drops what only something dropped asked for, though it is heavier', () => {
    const problem = problemOf(
      [course('base', 50, { python: 1 }), course('long', 40, { sql: 2 }, { python: 1 }), course('short', 10, { sql: 2 })],
      ['sql'],
    );
    expect(ids(problem, spared(problem, all(problem), problem.minutes))).toEqual(['short']);
  });

  it('keeps one of two that give a choice', () => {
    const problem = problemOf([course('a', 10, { aws: 2 }), course('g', 20, { gcp: 2 })], ['aws', 'gcp']);
    expect(ids(problem, spared(problem, all(problem), problem.minutes))).toEqual(['a']);
  });

  it('leaves alone what is no plan', () => {
    const problem = problemOf([course('a', 10, { sql: 2 }), course('b', 10, { git: 2 })], ['sql'], ['git']);
    expect(spared(problem, [0], problem.minutes)).toEqual([0]);
    const stuck = problemOf([course('a', 10, { sql: 2 }), course('b', 20, { sql: 2 }, { git: 1 }), course('c', 5, { git: 1 })], ['sql']);
    expect(spared(stuck, [0, 1], stuck.minutes)).toEqual([0, 1]);
  });
});

describe('exchanging', () => {
  const two = [course('a', 40, { sql: 2, git: 2 }), course('b', 10, { sql: 2, git: 2 }), course('c', 5, { sql: 2 })];
  it('takes what is lighter and gives all that is asked for', () => {
    expect(lighter(problemOf(two, ['sql'], ['git']), [0])).toEqual(['b']);
  });

  it('leaves everything else where it is', () => {
    const items = [course('a', 40, { sql: 2 }), course('b', 30, { sql: 2 }), course('c', 20, { git: 2 }), course('d', 10, { git: 2 })];
    const problem = problemOf(items, ['sql'], ['git']);
    expect(lighter(problem, [0, 2])).toEqual(['b', 'd']);
    expect(lighter(problem, [0, 3])).toEqual(['b', 'd']);
    expect(lighter(problem, [1, 3])).toEqual(['b', 'd']);
  });

  it('takes nothing that may not be taken', () => {
    expect(lighter(problemOf(two, ['sql'], ['git']), [0], Uint8Array.of(0, EXCLUDED, 0))).toEqual(['a']);
  });

  it('takes nothing as heavy', () => {
    const problem = problemOf([course('a', 10, { sql: 2 }), course('b', 10, { sql: 2 })], ['sql']);
    expect(lighter(problem, [1])).toEqual(['b']);
  });

  it('takes nothing that cannot be begun', () => {
    const problem = problemOf([course('a', 40, { sql: 2 }), course('b', 10, { sql: 2 }, { git: 1 }), course('c', 9, { git: 2 })], ['sql']);
    expect(lighter(problem, [0])).toEqual(['a']);
  });

  it('takes no part beside its programme', () => {
    const items = [course('part', 5, { git: 2 }), course('whole', 40, { sql: 2 }, {}, ['part']), course('z', 9, { git: 2 })];
    expect(lighter(problemOf(items, ['sql'], ['git']), [1, 2])).toEqual(['whole', 'z']);
  });
});

describe('on random drafts', () => {
  const shape: Shape = { items: 30, skills: 10, needs: 6, teaches: 3, requires: 2, contains: 0.2, doubles: 0.2, groups: 1 };
  it('what is left is a plan of which nothing can be left out, and exchanging makes it no heavier', () => {
    for (let seed = 0; seed < 60; seed++) {
      const problem = compact(randomDraft(seed, shape));
      const closure = new Closure(problem);
      const weight = (items: readonly number[]) => items.reduce((sum, item) => sum + (problem.minutes[item] as number), 0);
      closure.reset();
      for (const item of all(problem)) closure.open(item);
      const startable = all(problem).filter((item) => closure.isFinished[item] === 1);
      const kept = spared(problem, startable, problem.minutes);
      expect(isPlan(closure, kept), `seed ${seed}`).toBe(true);
      for (const item of kept)
        expect(
          isPlan(
            closure,
            kept.filter((other) => other !== item),
          ),
        ).toBe(false);
      const changed = exchanged(problem, kept, problem.minutes, new Uint8Array(problem.items.length), closure);
      expect(isPlan(closure, changed), `seed ${seed}`).toBe(true);
      expect(weight(changed)).toBeLessThanOrEqual(weight(kept));
    }
  });
});
