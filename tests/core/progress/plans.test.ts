import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropPlan, keptPlans, planCalled, plansOf, usePlan, withPlan } from '../../../src/core/progress/plans.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { catalog, empty, saved } from './small-plan.ts';

const called = (name: string, hours = 1) => ({ ...saved, name, hours });
const names = (profile: Profile) => plansOf(profile).map(({ name }) => name);
const profileWith = (...plans: string[]) => plans.reduce((profile, name) => withPlan(profile, called(name)), empty);

test('the last plan saved under each name is kept, the one in use first and then the last one used', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (saves) => {
      const profile = saves.reduce((changed, name, at) => withPlan(changed, called(name, at)), empty);
      const newestFirst = saves.map((name, at) => called(name, at)).toReversed();
      expect(plansOf(profile)).toEqual(newestFirst.filter(({ name }, at) => at === newestFirst.findIndex((plan) => plan.name === name)));
      for (const name of saves) {
        const { profile: after, plan } = usePlan(catalog, profile, name);
        expect([after.plan, plan.name]).toEqual([plan, name]);
        expect(new Set(plansOf(after))).toEqual(new Set(plansOf(profile)));
      }
    }),
  );
});

test('two plans for one role are kept under two names, which are told apart by letters and digits alone', () => {
  const profile = withPlan(withPlan(empty, called('Second try')), called('dev'));
  expect(names(profile)).toEqual(['dev', 'Second try']);
  expect(planCalled(profile, 'second-TRY')?.name).toBe('Second try');
  expect(names(withPlan(profile, called('SECOND try')))).toEqual(['SECOND try', 'dev']);
});

test('after the plan in use is dropped the last one used before is in use', () => {
  const profile = profileWith('a', 'b', 'c');
  expect(names(dropPlan(catalog, profile, 'c').profile)).toEqual(['b', 'a']);
  expect(names(dropPlan(catalog, profile, 'a').profile)).toEqual(['c', 'b']);
  expect(dropPlan(catalog, profileWith('a'), 'a').profile).toEqual(empty);
});

test('the plan in use is used again without a change', () => {
  const profile = profileWith('a', 'b');
  expect(usePlan(catalog, profile, 'b').profile).toBe(profile);
});

test('no plan falls out for want of room', () => {
  const full = profileWith(...Array.from({ length: 21 }, (_, at) => `plan-${at}`));
  expect(names(withPlan(full, called('plan-3')))).toHaveLength(21);
  expect(() => withPlan(full, called('one more'))).toThrow(
    expect.objectContaining({ code: 'usage', hint: 'Drop one first: genai-careers plans drop "plan-0"' }),
  );
});

test('a name that no plan has is not found, with the names there are', () => {
  const failing = (profile: Profile) => () => usePlan(catalog, profile, 'z');
  expect(failing(empty)).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: 'No plan called "z" is kept.',
      hint: 'To save one: genai-careers plan mlops --save',
    }),
  );
  expect(failing(profileWith('a', 'b'))).toThrow(expect.objectContaining({ hint: 'There are: b, a.' }));
});

test('a plan is found by a role that it alone leads to, and by the beginning of its name', () => {
  const shipped = shippedCatalog();
  const to = (name: string, role: string, and: string | null = null) => ({ ...called(name), role, limits: { ...saved.limits, and } });
  const both = withPlan(withPlan(empty, to('mlops-engineer', 'mlops-engineer')), to('evenings', 'mlops-engineer', 'data-analyst'));
  const found = (typed: string) => usePlan(shipped, both, typed).plan.name;
  expect(['mlops', 'MLOps Engineer', 'data analyst', 'even', 'mlops-e'].map(found)).toEqual([
    'mlops-engineer',
    'mlops-engineer',
    'evenings',
    'evenings',
    'mlops-engineer',
  ]);
  const several = withPlan(withPlan(empty, to('first', 'mlops-engineer')), to('firm', 'mlops-engineer'));
  for (const typed of ['mlops', 'fir']) {
    expect(() => usePlan(shipped, several, typed)).toThrow(
      expect.objectContaining({ code: 'not-found', message: `"${typed}" fits several plans.`, hint: 'There are: firm, first.' }),
    );
  }
});

test('each kept plan has its progress, and the first is the one in use if there is one', () => {
  const [used, other] = keptPlans(shippedCatalog(), profileWith('a', 'b'), '2027-01-10');
  expect([used?.name, used?.inUse, other?.name, other?.inUse]).toEqual(['b', true, 'a', false]);
  expect(used).toMatchObject({ doneHours: 0, share: 0, hours: saved.steps.reduce((sum, { hours }) => sum + hours, 0) });
  const unused = { ...profileWith('a'), plan: null, otherPlans: [called('a')] };
  expect(keptPlans(shippedCatalog(), unused, '2027-01-10').map(({ inUse }) => inUse)).toEqual([false]);
});
