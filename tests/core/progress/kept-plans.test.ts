import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKeptPlan, withPlan } from '../../../src/core/progress/kept-plans.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { empty, saved } from './small-plan.ts';

const planFor = (role: string, hours: number) => ({ ...saved, role, hours });
const plansOf = ({ plan, otherPlans = [] }: Profile) => [...(plan === null ? [] : [plan]), ...otherPlans];

test('the last plan saved for each role is kept, the newest first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (roles) => {
      const plans = roles.map(planFor);
      const profile = plans.reduce(withPlan, empty);
      const newestFirst = plans.toReversed();
      expect(plansOf(profile)).toEqual(newestFirst.filter(({ role }, at) => at === newestFirst.findIndex((plan) => plan.role === role)));
      for (const { role } of plans) {
        const back = withKeptPlan(profile, role);
        expect(back.plan?.role).toBe(role);
        expect(new Set(plansOf(back))).toEqual(new Set(plansOf(profile)));
      }
    }),
  );
});

test('at most twenty other plans are kept', () => {
  const profile = Array.from({ length: 30 }, (_, at) => planFor(`role-${at}`, 1)).reduce(withPlan, empty);
  expect(profile.otherPlans?.map(({ role }) => role)).toEqual(Array.from({ length: 20 }, (_, at) => `role-${28 - at}`));
});

test('a plan for a role that was never saved cannot be taken back', () => {
  expect(() => withKeptPlan(withPlan(empty, planFor('a', 1)), 'b')).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: 'No plan for b is kept.',
      hint: 'To save one: genai-careers plan b --save',
    }),
  );
});
