import { describe, expect, it } from 'vitest';
import { taughtWithImplied } from '../../../src/core/catalog/implied.ts';
import { learningItemsOf } from '../../../src/core/catalog/learning-items.ts';
import { addDays, daysBetween } from '../../../src/core/dates.ts';
import { type FoundPlan, isFound, type PlanAnswer } from '../../../src/core/plan/answer.ts';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { personAt } from '../../helpers/person.ts';
import { price } from './checker.ts';
import { randomFrom } from './random-problem.ts';

const catalog = shippedCatalog();

function plan(role: string, limits: Partial<PlanLimits> = {}, more: Partial<PlanQuery> = {}): PlanAnswer {
  const query = { role, have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', timeLimitMs: 60_000, clock: () => 0, ...more };
  return planTo(catalog, { ...query, limits: { ...NO_PLAN_LIMITS, ...limits } });
}

function foundPlan(...question: Parameters<typeof plan>): FoundPlan {
  const answer = plan(...question);
  if (!isFound(answer)) throw new Error(`${answer.role} has no plan`);
  return answer;
}

/** What a step asks for and teaches, from the data. */
function entityOf(step: PlanAnswer['steps'][number]) {
  const entity = [...catalog.courses, ...catalog.projects].find(({ id }) => id === step.course);
  if (entity === undefined) throw new Error(`${step.course} is not in the catalog`);
  return entity;
}

describe.each(catalog.roles.map(({ id }) => id))('the plan for %s', (role) => {
  const answer = foundPlan(role);
  it('every plan is proven and in order, without a gap in its dates, and every step has a reason', () => {
    expect(answer).toMatchObject({ status: 'optimal', bound: answer.effort, boundUnit: 'effort', unanswered: [] });
    const levels = new Map<string, number>();
    for (const [index, step] of answer.steps.entries()) {
      const entity = entityOf(step);
      for (const asks of entity.requires)
        expect(levels.get(asks.skill) ?? 0, `${step.course} asks for ${asks.skill}`).toBeGreaterThanOrEqual(asks.level);
      for (const taught of taughtWithImplied(catalog, entity.teaches))
        levels.set(taught.skill, Math.max(levels.get(taught.skill) ?? 0, taught.level));
      expect(step.meets.length + step.unlocks.length, step.course).toBeGreaterThan(0);
      expect(step.start <= step.end).toBe(true);
      const previous = answer.steps[index - 1];
      if (previous !== undefined) expect([previous.end, addDays(previous.end, 1)]).toContain(step.start);
    }
    const { stated, computed, assumed } = answer.hoursBasis;
    expect(stated + computed + assumed).toBeCloseTo(answer.hours, 1);
    expect(daysBetween(answer.start, answer.finish) + 1).toBe(Math.ceil((answer.hours * 7) / 8 - 1e-9));
  });

  it('every plan is as long as the gap hours say', () => {
    expect(gapHours(catalog, { id: role }, personAt())).toBeCloseTo(answer.hours, 2);
  });

  it('a plan costs nothing under --free and stays within a budget, in part where it must', () => {
    // How far is proven takes long for some roles; what is found in the time keeps the limits too.
    let asked = 0;
    const hurried = { timeLimitMs: 40, clock: () => asked++ };
    const free = foundPlan(role, { free: true, partial: true }, hurried);
    expect(free.cost).toEqual({ usd: 0, assumedUsd: 0, unknown: 0 });
    expect(free.steps.every((step) => step.payment === 'free')).toBe(true);
    const tight = foundPlan(role, { budget: 150, partial: true }, hurried);
    expect(tight.cost.usd + tight.cost.assumedUsd).toBeLessThanOrEqual(150);
  });

  it('a limit lowers no need: without --partial there is a whole plan or none', () => {
    for (const limits of [{ free: true }, { budget: 150 }, { weeks: 20 }, { platforms: ['coursera'] }]) {
      const limited = plan(role, limits);
      expect([limited.status, limited.partial]).toEqual([isFound(limited) ? 'optimal' : 'infeasible', false]);
      expect(limited.uncovered).toEqual(answer.uncovered);
    }
  });

  it('the three yardsticks each win by their own measure, and are the neighbours of each other', () => {
    const [short, cheap] = [foundPlan(role, { optimise: 'hours' }), foundPlan(role, { optimise: 'cost' })];
    const money = ({ cost }: FoundPlan) => cost.usd + cost.assumedUsd;
    // A default plan may do without a course of low confidence for up to a fifth more.
    expect(answer.effort).toBeLessThanOrEqual(1.2 * Math.min(short.effort, cheap.effort));
    expect(short.hours).toBeLessThanOrEqual(answer.hours);
    expect(money(cheap)).toBeLessThanOrEqual(money(answer));
    expect(answer.shorter?.hours ?? answer.hours).toBe(short.hours);
    expect((answer.cheaper?.moreUsd ?? 0) + (answer.cheaper?.moreAssumedUsd ?? 0)).toBeCloseTo(money(cheap) - money(answer), 2);
    expect([short.shorter, cheap.cheaper]).toEqual([null, null]);
    expect([short, cheap]).toMatchObject([
      { bound: short.hours, boundUnit: 'hours' },
      { bound: money(cheap), boundUnit: 'usd' },
    ]);
    expect(plan(role, { projects: false }).steps.every((step) => step.kind === 'course')).toBe(true);
  });
});

describe('the worth of an hour', () => {
  it('a plan spends no more to save time where an hour is worth less', () => {
    const at = (hourWorth: number) => foundPlan('ai-solutions-engineer', { hourWorth });
    const [poor, usual, rich] = [at(1), foundPlan('ai-solutions-engineer'), at(500)];
    expect(usual.hourWorth).toBe(15);
    expect(poor.hours).toBeGreaterThan(rich.hours);
    expect(poor.cost.usd).toBeLessThan(usual.cost.usd);
    expect(usual.cost.usd).toBeLessThanOrEqual(rich.cost.usd);
  });

  it('a plan stays the same within its range, and the hours away are its hours', () => {
    const { worthRange, steps } = foundPlan('ai-product-manager', {}, { worthRange: true });
    const ids = (worth: number) =>
      foundPlan('ai-product-manager', { hourWorth: worth })
        .steps.map(({ course }) => course)
        .sort();
    expect(worthRange).not.toBeNull();
    for (const end of [worthRange?.from ?? 0, worthRange?.to ?? 0]) expect(ids(end)).toEqual(steps.map(({ course }) => course).sort());
    const slowPerson = { ...personAt({}), hoursPerWeek: 3, hourWorth: 4 };
    const slow = foundPlan('ai-product-manager', { hourWorth: 4 }, { hoursPerWeek: 3 });
    expect(gapHours(catalog, { id: 'ai-product-manager' }, slowPerson)).toBeCloseTo(slow.hours, 2);
  });
});

describe('one clock for the whole answer', () => {
  /** A millisecond at each look. */
  const clockFrom = () => {
    let now = 0;
    return () => now++;
  };

  it('what the time does not reach is named, and the plan stands', () => {
    const limits = { budget: 900, include: 'useful' as const };
    const answer = foundPlan('forward-deployed-engineer', limits, { timeLimitMs: 1, clock: clockFrom() });
    expect(answer.unanswered).toContain('cheaper');
    expect(answer).toMatchObject({ cheaper: null, robust: null, robustness: null });
    const whole = foundPlan('forward-deployed-engineer', limits);
    expect(whole.unanswered).toEqual([]);
  });

  it('a plan without proof has a bound in the unit of its yardstick', () => {
    for (const optimise of ['balanced', 'hours', 'cost'] as const) {
      const limits = { optimise, include: 'useful' as const };
      const stopped = foundPlan('ai-enablement-lead', limits, { timeLimitMs: 0, clock: clockFrom() });
      const whole = foundPlan('ai-enablement-lead', limits);
      const measure = { balanced: whole.effort, hours: whole.hours, cost: whole.cost.usd + whole.cost.assumedUsd }[optimise];
      expect(stopped.status).toBe('best-found');
      expect(stopped.bound).toBeGreaterThan(0);
      expect(stopped.bound).toBeLessThanOrEqual(measure);
    }
  });
});

describe('what a plan costs', () => {
  it('no plan of 200 can be had cheaper from the same prices, nor costs less than is said', () => {
    const random = randomFrom(11);
    for (let n = 0; n < 200; n++) {
      const hoursPerWeek = 2 + random.below(25);
      const limits: Partial<PlanLimits> = {
        certificates: random.below(2) === 1,
        optimise: random.oneOf(['balanced', 'hours', 'cost'] as const),
      };
      const answer = foundPlan(random.oneOf(catalog.roles).id, limits, { hoursPerWeek, timeLimitMs: 2000, clock: () => performance.now() });
      const taken = learningItemsOf(catalog).filter(({ id, kind }) =>
        answer.steps.some((step) => step.course === id && step.kind === kind),
      );
      const items = taken.map((item) => (limits.certificates ? { ...item, price: item.certified } : item));
      const cents = price(items, Math.round((hoursPerWeek * 52 * 60) / 12));
      expect(Math.round((answer.cost.usd + answer.cost.assumedUsd) * 100), `${answer.role} ${n}`).toBe(cents);
    }
  });

  it('a consultant pays for one programme alone and the others under everything', () => {
    const have = new Map<string, number>();
    expect(plan('ai-consultant', { optimise: 'hours', budget: 230 }, { have }).status).toBe('optimal');
    expect(plan('ai-consultant', { optimise: 'hours', budget: 225 }, { have }).cost?.usd ?? 0).toBeLessThanOrEqual(225);
  });
});

describe('what is known and finished', () => {
  it('what is known shortens a plan', () => {
    const known = foundPlan(
      'genai-engineer',
      {},
      {
        have: new Map([
          ['python', 3],
          ['git', 2],
        ]),
      },
    );
    expect(known.hours).toBeLessThan(foundPlan('genai-engineer').hours);
  });

  it('a finished course costs nothing, and its levels count', () => {
    const before = foundPlan('mlops-engineer');
    const [first] = before.steps;
    const after = plan('mlops-engineer', {}, { finished: [{ kind: 'course', id: first?.course ?? '' }] });
    expect(after.hours).toBeCloseTo(before.hours - (first?.hours ?? 0), 2);
  });

  it('a plan has no steps where everything is held', () => {
    const everything = new Map(catalog.skills.map(({ id }) => [id, 4]));
    expect(plan('mlops-engineer', {}, { have: everything })).toMatchObject({ status: 'optimal', hours: 0, steps: [], robust: true });
  });
});

describe('limits that cannot be kept', () => {
  it('an answer without a plan names the smallest change, and no smaller one does', () => {
    const answer = plan('mlops-engineer', { weeks: 20 });
    expect(answer.status).toBe('infeasible');
    const faster = answer.changes.find(({ kind }) => kind === 'hours-per-week');
    const longer = answer.changes.find(({ kind }) => kind === 'weeks');
    const pace = faster?.to ?? 0;
    expect(plan('mlops-engineer', { weeks: 20 }, { hoursPerWeek: pace }).status).toBe('optimal');
    expect(plan('mlops-engineer', { weeks: 20 }, { hoursPerWeek: Math.round(pace * 10 - 1) / 10 }).status).toBe('infeasible');
    expect(plan('mlops-engineer', { weeks: longer?.to ?? 0 }).status).toBe('optimal');
    expect(plan('mlops-engineer', { weeks: (longer?.to ?? 0) - 1 }).status).toBe('infeasible');
  });

  it('an answer without a plan says how much money is missing', () => {
    const answer = plan('ai-product-manager', { budget: 20 });
    expect(answer).toMatchObject({ status: 'infeasible', hours: null, cost: null, hoursBasis: null, weeks: null, finish: null });
    const richer = answer.changes.find(({ kind }) => kind === 'budget');
    expect(plan('ai-product-manager', { budget: richer?.to ?? 0 }).status).toBe('optimal');
    expect(plan('ai-product-manager', { budget: (richer?.to ?? 0) - 0.01 }).status).toBe('infeasible');
  });

  it('a plan never breaks a limit, whatever the mix of limits', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 60; n++) {
      const role = random.oneOf(catalog.roles).id;
      const by = addDays('2027-01-04', 60 + random.below(600));
      const limits = { budget: random.below(500), by, exclude: [random.oneOf(catalog.courses).id], certificates: random.below(2) === 1 };
      const answer = plan(role, limits, { hoursPerWeek: 4 + random.below(20) });
      if (!isFound(answer)) continue;
      expect(answer.finish <= by, `${role} ${n}`).toBe(true);
      expect(answer.cost.usd + answer.cost.assumedUsd).toBeLessThanOrEqual(limits.budget);
      expect(answer.steps.map(({ course }) => course)).not.toContain(limits.exclude[0]);
    }
  });
});

describe('an impossible pace', () => {
  it.each([0, -1, 113, Number.NaN])('a pace of %s hours a week is refused', (hoursPerWeek) => {
    expect(() => plan('mlops-engineer', {}, { hoursPerWeek })).toThrow('at most 112 hours');
  });
});
