import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemFor } from '../../../src/core/plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { solve } from '../../../src/core/plan/solver/solve.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

/** What nothing in the catalog teaches is not in a plan, so learning it elsewhere cannot raise the effort either. */
test('learning a needed skill never raises the effort, though it may trade hours for money', () => {
  const catalog = shippedCatalog();
  const held = fc.dictionary(fc.constantFrom(...catalog.skills.map(({ id }) => id)), fc.integer({ min: 1, max: 3 }), { maxKeys: 8 });
  const effort = (role: string, have: ReadonlyMap<string, number>): number => {
    const rest = { hoursPerWeek: 8, start: '2027-01-04', limits: NO_PLAN_LIMITS, timeLimitMs: 0, clock: () => 0 };
    const query: PlanQuery = { role, have, finished: [], ...rest };
    const solved = solve(problemFor(catalog, query).problem, 'balanced', NO_LIMITS, () => true);
    expect(solved.status).toBe('optimal');
    return solved.effort;
  };
  fc.assert(
    fc.property(fc.constantFrom(...catalog.roles), held, fc.nat(), (role, levels, pick) => {
      const need = role.skills[pick % role.skills.length] as (typeof role.skills)[number];
      const before = new Map(Object.entries(levels));
      const after = new Map(before).set(need.skill, Math.max(need.level, before.get(need.skill) ?? 0));
      expect(effort(role.id, after)).toBeLessThanOrEqual(effort(role.id, before));
    }),
    { numRuns: 40 },
  );
});
