import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/plan/item.ts';
import { NO_LIMITS } from '../../../src/core/plan/measure.ts';
import { withMinutes } from '../../../src/core/plan/prepare.ts';
import type { Draft } from '../../../src/core/plan/problem.ts';
import { cheaperPlan, cheapestPlan, leastMinutes, type Solved, shortestPlan } from '../../../src/core/plan/solve.ts';
import { type Best, bruteForce } from './brute-force.ts';
import { judge } from './checker.ts';
import { randomDraft, randomFrom, type Shape } from './random-draft.ts';

const always = () => true;

/** Fewer where the tests are run for every mutant. */
const [DRAFTS, LARGER] = process.env['MUTATION'] === undefined ? [240, 60] : [12, 8];

const SMALL: readonly Shape[] = [
  { items: 9, skills: 4, needs: 3, teaches: 2, requires: 1 },
  { items: 10, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 1 },
  { items: 10, skills: 3, needs: 3, teaches: 2, requires: 2, hours: [1, 2, 3] },
  { items: 10, skills: 4, needs: 4, teaches: 2, requires: 1, hours: [5, 10], doubles: 0.4 },
  { items: 9, skills: 4, needs: 3, teaches: 2, requires: 2, contains: 0.4, groups: 1 },
];

function answer(solved: Solved): Best | undefined {
  expect(solved.status).toMatch(/optimal|none/);
  if (solved.status === 'none') return undefined;
  return { ids: solved.items.map((item) => item.id).sort(), minutes: solved.minutes, cents: solved.cents };
}

/** Limits drawn around what the best plan takes, so that some bind, some do not and some cannot be kept. */
function randomLimits(seed: number, free: Best | undefined) {
  const random = randomFrom(seed);
  return {
    minutes: Math.round((free?.minutes ?? 600) * (0.9 + random.next())),
    cents: Math.round(((free?.cents ?? 9000) % 1e8) * 1.2 * random.next()),
  };
}

/** Any items that may stand side by side, or where those are a plan what is left when nothing more can be left out. */
function randomGuess(draft: Draft, random: ReturnType<typeof randomFrom>): Item[] {
  const clash = (a: Item, b: Item) => a.contains.includes(b.id) || b.contains.includes(a.id);
  let guess: Item[] = [];
  for (const item of draft.items) if (random.next() < 0.8 && !guess.some((other) => clash(item, other))) guess.push(item);
  for (let spare: Item | undefined = guess[0]; spare !== undefined; ) {
    const without = (item: Item) => guess.filter((other) => other !== item);
    spare = guess.find((item) => judge(draft, without(item)).faults.length === 0);
    if (spare !== undefined) guess = without(spare);
  }
  return guess;
}

describe('the solver and every set there is', () => {
  it.each(SMALL.map((shape, index) => ({ shape, index })))('agree on 240 small drafts like $shape', ({ shape, index }) => {
    for (let n = 0; n < DRAFTS; n++) {
      const seed = index * 1000 + n;
      const draft = randomDraft(seed, shape);
      const best = bruteForce(draft, 'hours');
      expect(answer(shortestPlan(draft, NO_LIMITS, always)), `seed ${seed}, hours first`).toEqual(best);
      const limits = randomLimits(seed, best);
      const within = bruteForce(draft, 'hours', limits);
      expect(answer(shortestPlan(draft, limits, always)), `seed ${seed}, hours first within limits`).toEqual(within);
      expect(answer(cheapestPlan(draft, NO_LIMITS, always)), `seed ${seed}, cost first`).toEqual(bruteForce(draft, 'cost'));
      const deadline = { ...NO_LIMITS, minutes: limits.minutes };
      expect(answer(cheapestPlan(draft, deadline, always)), `seed ${seed}, cost first in time`).toEqual(
        bruteForce(draft, 'cost', deadline),
      );
    }
  });
});

describe('questions that follow a plan', () => {
  const drafts = (shape: Shape, index: number) =>
    Array.from({ length: DRAFTS / 4 }, (_, n) => ({
      seed: 50_000 + index * 1000 + n,
      draft: randomDraft(50_000 + index * 1000 + n, shape),
    }));

  it.each(SMALL.map((shape, index) => ({ shape, index })))('hours alone and other hours, on drafts like $shape', ({ shape, index }) => {
    const longer = (item: Item) => ({ ...item, minutes: item.id < 'c0004' ? Math.round(item.minutes * 1.5) : item.minutes });
    for (const { seed, draft } of drafts(shape, index)) {
      expect(leastMinutes(draft, always), `seed ${seed}`).toBe(bruteForce(draft, 'hours')?.minutes ?? null);
      const slow = bruteForce({ ...draft, items: draft.items.map(longer) }, 'hours');
      expect(answer(shortestPlan(withMinutes(draft, longer), NO_LIMITS, always)), `seed ${seed}, longer`).toEqual(slow);
    }
  });

  it.each(SMALL.map((shape, index) => ({ shape, index })))('a cheaper plan, on drafts like $shape', ({ shape, index }) => {
    for (const { seed, draft } of drafts(shape, index)) {
      const shortest = shortestPlan(draft, NO_LIMITS, always);
      if (shortest.status === 'none') continue;
      for (const limits of [NO_LIMITS, { ...NO_LIMITS, minutes: Math.round(shortest.minutes * 1.3) }]) {
        const cheapest = bruteForce(draft, 'cost', limits) as Best;
        const cheaper = cheaperPlan(draft, shortest, limits, always);
        expect(cheaper && answer(cheaper), `seed ${seed}`).toEqual(cheapest.cents < shortest.cents ? cheapest : undefined);
      }
    }
  });

  it.each(SMALL.map((shape, index) => ({ shape, index })))('the plan again from any guess, on drafts like $shape', ({ shape, index }) => {
    for (const { seed, draft } of drafts(shape, index)) {
      const random = randomFrom(seed);
      const best = bruteForce(draft, 'hours');
      const limits = randomLimits(seed, best);
      const within = bruteForce(draft, 'hours', limits);
      for (let n = 0; n < 4; n++) {
        const guess = randomGuess(draft, random);
        expect(answer(shortestPlan(draft, NO_LIMITS, always, guess)), `seed ${seed}`).toEqual(best);
        expect(answer(shortestPlan(draft, limits, always, guess)), `seed ${seed}, within limits`).toEqual(within);
      }
    }
  });

  it('a cheaper plan is not looked for without time', () => {
    const draft = randomDraft(3, { items: 400, skills: 60, needs: 40, teaches: 5, requires: 3 });
    const shortest = shortestPlan(draft, NO_LIMITS, always);
    expect(cheaperPlan(draft, shortest, { ...NO_LIMITS, minutes: shortest.minutes + 60 }, () => false)).toBeUndefined();
  });
});

describe('a plan', () => {
  it('keeps its limits and its order on larger drafts', () => {
    for (let seed = 0; seed < LARGER; seed++) {
      const draft = randomDraft(seed, { items: 80, skills: 25, needs: 12, teaches: 4, requires: 2, contains: 0.2, groups: 1 });
      const free = shortestPlan(draft, NO_LIMITS, always);
      const limits = randomLimits(seed, { ids: [], minutes: free.minutes, cents: free.cents });
      for (const solved of [free, shortestPlan(draft, limits, always), cheapestPlan(draft, limits, always)]) {
        if (solved.status === 'none') continue;
        const verdict = judge(draft, solved.items, solved === free ? {} : limits);
        expect(verdict.faults, `seed ${seed}`).toEqual([]);
        expect(verdict).toMatchObject({ minutes: solved.minutes, cents: solved.cents });
      }
    }
  });
});

describe('when time runs out', () => {
  const shape: Shape = { items: 1000, skills: 100, needs: 60, teaches: 5, requires: 3, doubles: 0.2 };
  it('the best plan found comes with a proven bound', () => {
    const draft: Draft = randomDraft(3, shape);
    let calls = 0;
    const solved = shortestPlan(draft, NO_LIMITS, () => ++calls < 5);
    expect(solved.status).toBe('best-found');
    expect(judge(draft, solved.items).faults).toEqual([]);
    expect(solved.bound.minutes).toBeLessThanOrEqual(solved.minutes);
    expect(solved.bound.minutes).toBeGreaterThan(solved.minutes * 0.8);
  });

  it('within tight limits it says that it does not know', () => {
    const draft = randomDraft(3, shape);
    const solved = shortestPlan(draft, { minutes: 44_000, cents: 20_000 }, () => false);
    expect(solved).toMatchObject({ status: 'unknown', items: [] });
  });
});
