import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/dates.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { personFrom } from '../../../src/core/profile/person.ts';
import { settingsOf } from '../../../src/core/profile/settings.ts';
import { finish } from '../../../src/core/progress/finish.ts';
import { withChange, withoutChanges } from '../../../src/core/progress/journal.ts';
import { logHours } from '../../../src/core/progress/log.ts';
import { withPause } from '../../../src/core/progress/pauses.ts';
import { replannedPlan } from '../../../src/core/progress/replan.ts';
import { statusOf } from '../../../src/core/progress/status.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { Profile } from '../../../src/model/profile.ts';
import { catalog, courses, empty, now, query, saved } from './small-plan.ts';

const begun: Profile = { ...empty, plan: saved };

function replanned(profile: Profile, today: string): Profile {
  const status = statusOf(catalog, profile, now(today));
  const plan = status === null ? null : replannedPlan(catalog, status);
  if (plan === null) throw new Error('no plan from here');
  return { ...profile, plan };
}

const openSteps = ({ plan, done }: Profile) => plan?.steps.filter((step) => !done.some(({ id }) => id === step.id)) ?? [];

/** Skills that nothing here teaches or asks for. */
const MARKS = ['change-management', 'storytelling', 'image-generation', 'kubernetes'];

/** The same question without any rule for what was begun: shorter courses, each with a mark that the role asks for. */
function asPlainCatalog({ log, done }: Profile): Catalog {
  const [dev] = catalog.roles;
  if (dev === undefined) throw new Error('no role');
  const hoursOf = (id: string) => log.reduce((sum, entry) => (entry.id === id ? sum + entry.hours : sum), 0);
  const isBegun = (id: string) => hoursOf(id) > 0 && !done.some((one) => one.id === id) && saved.steps.some((step) => step.id === id);
  const marked = courses.flatMap(({ id }, at) => (isBegun(id) ? [{ id, skill: MARKS[at] ?? '' }] : []));
  return {
    ...catalog,
    roles: [
      {
        ...dev,
        skills: [
          ...dev.skills,
          ...marked.map(({ skill }) => ({ skill, level: 1, importance: 'core' as const, basis: ['judgement' as const] })),
        ],
      },
    ],
    courses: courses.map((course) => {
      const whole = course.hours.value ?? 0;
      const value = hoursOf(course.id) === 0 ? whole : Math.max(1, whole - hoursOf(course.id));
      const mark = marked.filter(({ id }) => id === course.id).map(({ skill }) => ({ skill, level: 1 }));
      const hours = { ...course.hours, value };
      return { ...course, hours, teaches: [...course.teaches, ...mark], requires: mark.length > 0 ? [] : course.requires };
    }),
  };
}

type Act =
  | { kind: 'log'; id: string; hours: number }
  | { kind: 'finish'; id: string }
  | { kind: 'pause'; in: number; days: number }
  | { kind: 'undo' | 'replan' };

const id = fc.constantFrom(...courses.map((course) => course.id));
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('log' as const), id, hours: fc.constantFrom(0.5, 2, 7, 40) }),
    fc.record({ kind: fc.constant('finish' as const), id }),
    fc.record({ kind: fc.constant('pause' as const), in: fc.integer({ min: -9, max: 9 }), days: fc.integer({ min: 0, max: 20 }) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'replan' as const) }),
  ),
  { maxLength: 14 },
);

function acted(profile: Profile, act: Act, today: string): Profile {
  switch (act.kind) {
    case 'log':
      return profile.done.some((one) => one.id === act.id)
        ? profile
        : logHours(catalog, profile, act.id, { hours: act.hours, on: today }).profile;
    case 'finish':
      return finish(catalog, profile, act.id, today).profile;
    case 'pause':
      return withPause(profile, { from: addDays(today, act.in), to: addDays(today, act.in + act.days) });
    case 'replan':
      return replanned(profile, today);
    case 'undo': {
      const [change] = profile.journal;
      return change === undefined ? profile : Profile.parse(withoutChanges(profile, [change]));
    }
  }
}

function undone(earlier: Profile[], next: Profile): void {
  const taken = earlier.length > 1 && earlier.at(-1)?.journal.length !== 0 ? earlier.pop() : undefined;
  // After ten changes the oldest cannot be taken back, and the journal of older profiles was longer.
  const { journal: _, ...profile } = earlier.at(-1) ?? begun;
  expect(next).toMatchObject(taken === undefined ? {} : profile);
  earlier[earlier.length - 1] = next;
}

function keepsAll(before: Profile, after: Profile, act: Act): void {
  const isFinished = (step: { id: string }) => before.done.some((one) => one.id === step.id);
  const sum = ({ log }: Profile) => log.reduce((total, { hours }) => total + hours, 0);
  expect(sum(after)).toBe(sum(before) + (act.kind === 'log' && !isFinished(act) ? act.hours : 0));
  expect(after.done).toEqual(expect.arrayContaining(before.done));
  const steps = (profile: Profile) => profile.plan?.steps.map((step) => step.id) ?? [];
  expect(steps(after)).toEqual(expect.arrayContaining(before.plan?.steps.filter(isFinished).map((step) => step.id) ?? []));
}

describe('whatever is logged, finished, paused, taken back and laid out anew', () => {
  test('no hour and no finished course is lost, and each undo gives the profile before', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const earlier = [begun];
        for (const [at, act] of list.entries()) {
          const today = addDays('2027-01-04', at * 3);
          const before = earlier.at(-1) ?? begun;
          const next = acted(before, act, today);
          if (act.kind === 'undo') undone(earlier, next);
          else {
            const profile = withChange(before, next, act.kind, today);
            keepsAll(before, profile, act);
            if (profile.journal !== before.journal) earlier.push(profile);
          }
        }
        expect(Profile.safeParse(earlier.at(-1)).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('a plan laid out anew is the best one from here that goes on with what was begun of it', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const changed = list
          .filter(({ kind }) => kind !== 'undo' && kind !== 'replan')
          .reduce((profile, act, at) => acted(profile, act, addDays('2027-01-04', at)), begun);
        const today = '2027-02-01';
        const plain = asPlainCatalog(changed);
        const { levels, finished } = personFrom(plain, changed);
        const fresh = planTo(plain, { ...query, have: levels, finished, start: today, pauses: changed.pauses });
        const profile = replanned(changed, today);
        const left = openSteps(profile).map((step) => [step.id, step.hours - (step.before ?? 0)]);
        expect(left.toSorted()).toEqual(fresh.steps.map(({ course, hours }) => [course, hours]).toSorted());
        if (fresh.steps.length > 0) expect(profile.plan?.finish).toBe(fresh.finish);
        const begunIds = new Set(changed.log.map((entry) => entry.id));
        const firsts = openSteps(profile).map((step) => begunIds.has(step.id) && saved.steps.some((one) => one.id === step.id));
        expect(firsts).toEqual([...firsts].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan laid out anew', () => {
  test('keeps a half finished course that another would now beat, with its hours and its dates from today', () => {
    const plan = { ...saved, steps: saved.steps.map((step) => (step.id === 'py-short' ? { ...step, id: 'py-other', hours: 30 } : step)) };
    const { profile } = logHours(catalog, { ...begun, plan }, 'py-other', { hours: 5, on: '2027-01-10' });
    const [first, ...rest] = replanned(profile, '2027-02-01').plan?.steps ?? [];
    expect(first).toEqual({ kind: 'course', id: 'py-other', hours: 30, before: 5, start: '2027-02-01', end: '2027-02-25' });
    expect(rest.map((step) => step.id)).not.toContain('py-short');
  });

  test('holds a step once that is to be taken again, for its skill was stated lower since', () => {
    const finished = finish(catalog, begun, 'py-short', '2027-01-09').profile;
    const forgotten = settingsOf(catalog, ['python=0']).change(finished);
    const { plan } = Profile.parse(replanned(forgotten, '2027-01-10'));
    expect(plan?.steps.map((step) => step.id).sort()).toEqual(['docker-course', 'py-short', 'sql-course']);
    const states = statusOf(catalog, forgotten, now('2027-01-10'))?.progress.steps.map(({ id: step, state }) => [step, state]);
    expect(states).not.toContainEqual(['py-short', 'done']);
  });

  test('keeps finished steps with the days they took', () => {
    const { profile } = finish(catalog, begun, saved.steps[0]?.id ?? '', '2027-01-12');
    const { plan } = replanned(profile, '2027-02-01');
    expect(plan?.steps[0]).toEqual({ ...saved.steps[0], start: '2027-01-04', end: '2027-01-12', before: saved.steps[0]?.hours });
    expect(plan).toMatchObject({ name: 'dev', savedOn: '2027-02-01', since: '2027-01-04', start: '2027-02-01', hours: 42 });
    expect(plan?.steps[1]?.start).toBe('2027-02-01');
  });

  test('expects from that day on no more than was done', () => {
    const { profile } = logHours(catalog, begun, 'py-short', { hours: 5, on: '2027-01-10' });
    const again = replanned(profile, '2027-02-01');
    expect(statusOf(catalog, profile, now('2027-02-01'))?.progress).toMatchObject({ doneHours: 5, expectedHours: 28 });
    expect(statusOf(catalog, again, now('2027-02-01'))?.progress).toMatchObject({ doneHours: 5, expectedHours: 5, totalHours: 42 });
  });

  test('has no place for days away', () => {
    const away = withPause(begun, { from: '2027-01-20', to: '2027-02-09' });
    const { plan } = replanned(away, '2027-02-01');
    expect(plan?.steps[0]?.start).toBe('2027-02-10');
    expect(plan?.start).toBe('2027-02-01');
  });

  test('is null where the limits can no longer be kept', () => {
    const late = { ...begun, plan: { ...saved, limits: { ...saved.limits, by: '2027-02-14' } } };
    const status = statusOf(catalog, late, now('2027-02-10'));
    expect(status === null ? undefined : replannedPlan(catalog, status)).toBeNull();
  });
});
