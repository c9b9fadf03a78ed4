import { describe, expect, it } from 'vitest';
import type { Beside } from '../../../../src/core/plan/beside/alternatives.ts';
import { worthRange } from '../../../../src/core/plan/beside/worth-range.ts';
import type { Problem } from '../../../../src/core/plan/problem.ts';
import { NO_LIMITS } from '../../../../src/core/plan/query.ts';
import { solve } from '../../../../src/core/plan/solver/solve.ts';
import { everyPlan } from '../brute-force.ts';
import { fixed, item, problem } from '../made-up.ts';
import { randomProblem } from '../random-problem.ts';

const always = () => true;
const beside = (draft: Problem, hasTime = always): Beside => ({
  ...{ plan: solve(draft, 'balanced', NO_LIMITS, always), problem: draft, objective: 'balanced' as const, limits: NO_LIMITS, hasTime },
});

describe('the range of worths', () => {
  it('a plan is best from where it ties with a cheaper one to where it ties with a shorter one', () => {
    // An hour less for $12 more, and an hour more for $9 less.
    const items = [
      item('dear', 60, { x: 2 }, fixed(3000)),
      item('fair', 120, { x: 2 }, fixed(1800)),
      item('cheap', 180, { x: 2 }, fixed(900)),
    ];
    const draft = (hourCents: number) => ({ ...problem(items, { x: 2 }), hourCents });
    expect(worthRange(beside(draft(1000)))).toEqual({ from: 9, to: 12 });
    expect(worthRange(beside(draft(1500)))).toEqual({ from: 12, to: 500 });
    expect(worthRange(beside(draft(500)))).toEqual({ from: 1, to: 9 });
  });

  it('a plan without rivals is best at any worth', () => {
    expect(worthRange(beside(problem([item('a', 60, { x: 2 }, fixed(100))], { x: 2 })))).toEqual({ from: 1, to: 500 });
  });

  it('the range is that of a look at every plan and every worth on either side', () => {
    for (let seed = 0; seed < 60; seed++) {
      const draft = randomProblem(seed, { items: 9, skills: 4, needs: 3, teaches: 2, requires: 1 });
      const { plan } = beside(draft);
      if (plan.items.length === 0) continue;
      const isBestAt = (hourCents: number) => {
        if (hourCents < 100 || hourCents > 50_000) return false;
        const plans = everyPlan({ ...draft, hourCents });
        const own = plans.find(
          ({ ids }) =>
            ids.join() ===
            plan.items
              .map(({ id }) => id)
              .sort()
              .join(),
        );
        return own?.effort === Math.min(...plans.map(({ effort }) => effort));
      };
      const { from, to } = worthRange(beside(draft)) ?? { from: 0, to: 0 };
      const cents = (usd: number) => Math.round(usd * 100);
      const ends = [cents(from) - 1, cents(from), cents(to), cents(to) + 1].map(isBestAt);
      expect(ends, `seed ${seed}`).toEqual([false, true, true, false]);
    }
  });
});
