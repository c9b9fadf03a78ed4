import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSlots } from '../../../../src/cli/plan/slots.ts';
import { addDays, daysBetween } from '../../../../src/core/dates.ts';
import { isFound, type PlanAnswer } from '../../../../src/core/plan/answer.ts';
import { weeklyHours } from '../../../../src/core/plan/calendar/pace.ts';
import { namePlan } from '../../../../src/core/plan/named-plan.ts';
import { planTo } from '../../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../../src/core/plan/query.ts';
import type { PlanLimits, Slot } from '../../../../src/model/profile.ts';
import { renderIcs } from '../../../../src/render/ics.ts';
import { calendarOf } from '../../../../src/view/plan/calendar.ts';
import { calendarPlan } from '../../../../src/view/plan/calendar-plan.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const catalog = shippedCatalog();
const ask = (role: string, start: string, times: string, limits: Partial<PlanLimits> = {}, have: PlanQuery['have'] = new Map()) => {
  const slots = parseSlots(times);
  const query = { role, have, finished: [], hoursPerWeek: weeklyHours(slots), slots, start, timeLimitMs: 60_000, clock: () => 0 };
  return planTo(catalog, { ...query, limits: { ...NO_PLAN_LIMITS, ...limits } });
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const times = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...DAYS), fc.integer({ min: 6, max: 20 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 4,
    selector: ([day]) => day,
  })
  .map((slots) => slots.map(([day, from, hours]) => `${day} ${from}:30-${from + hours}:30`).join(', '));

const calendarText = (plan: PlanAnswer, slots: Slot[]) =>
  renderIcs(
    calendarOf(calendarPlan(namePlan(catalog, plan)), { slots, timeZone: undefined, pauses: [], entries: [] }, String),
    new Date('2026-11-01'),
  );

/** Days of the events, as a calendar reads them: local times without a zone. */
const eventDays = (ics: string) =>
  [...ics.matchAll(/^DTSTART:(\d{4})(\d\d)(\d\d)T/gm)].map(([, year, month, day]) => `${year}-${month}-${day}`);

it('in 100 questions with slots the calendar begins with the first step and ends on the day of the finish', { timeout: 120_000 }, () => {
  const role = fc.constantFrom(...catalog.roles.map(({ id }) => id));
  const zones = fc.constantFrom('UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin', 'Asia/Kathmandu');
  fc.assert(
    fc.property(role, fc.integer({ min: 0, max: 1500 }), times, zones, (id, shift, typed, tz) => {
      process.env['TZ'] = tz;
      const plan = ask(id, addDays('2026-11-01', shift), typed, { optimise: 'cost' });
      if (!isFound(plan)) expect.fail('without limits there is a plan');
      const days = eventDays(calendarText(plan, parseSlots(typed)));
      expect([days[0], days.at(-1)]).toEqual([plan.steps[0]?.start, plan.finish]);
      expect(plan.steps.at(-1)?.end).toBe(plan.finish);
      expect(plan.weeks).toBe(Math.ceil((daysBetween(plan.start, plan.finish) + 1) / 7));
      for (const { start, end } of plan.steps) {
        const weekday = (day: string) => DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
        expect([typed.includes(weekday(start)), typed.includes(weekday(end))]).toEqual([true, true]);
      }
    }),
    { numRuns: 100 },
  );
});

describe('a deadline counts the slots before it', () => {
  const low = catalog.courses.filter(({ confidence }) => confidence === 'low').map(({ id }) => id);
  const SHORTEST = { optimise: 'hours' as const, exclude: low };
  const start = '2028-02-25';
  const known = new Map([['python', 3]]);
  const free = ask('prompt-engineer', start, 'wed 07:00-10:00', SHORTEST, known);
  const finish = free.finish ?? expect.fail('there is a plan');

  it('a plan may end on its last day, and is not cut off before it', () => {
    expect(ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, by: finish }, known)).toMatchObject({
      status: 'optimal',
      finish,
    });
    expect(ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, by: addDays(finish, 6) }, known)).toMatchObject({ finish });
  });

  it('a day less leaves no room, and so many weeks as are asked for are enough', () => {
    const short = ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, by: addDays(finish, -1) }, known);
    expect(short.status).toBe('infeasible');
    const weeks = short.changes.find(({ kind }) => kind === 'weeks') ?? expect.fail('more weeks would do');
    expect(weeks.finish).toBe(finish);
    expect(ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, weeks: weeks.to }, known).status).toBe('optimal');
    expect(ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, weeks: (weeks.to ?? 0) - 1 }, known).status).toBe('infeasible');
  });

  it('a faster pace leaves the slots, and is enough by itself', () => {
    const by = addDays(start, 100);
    const { changes } = ask('prompt-engineer', start, 'wed 07:00-10:00', { ...SHORTEST, by }, known);
    const pace = changes.find(({ kind }) => kind === 'hours-per-week') ?? expect.fail('a faster pace would do');
    const query = {
      role: 'prompt-engineer',
      have: known,
      finished: [],
      hoursPerWeek: pace.to ?? 0,
      start,
      timeLimitMs: 60_000,
      clock: () => 0,
    };
    expect(planTo(catalog, { ...query, limits: { ...NO_PLAN_LIMITS, by } })).toMatchObject({ status: 'optimal', finish: pace.finish });
  });
});
