import * as z from 'zod';
import { courseOrders } from '../core/explore/courses.ts';
import { listOrders } from '../core/explore/list.ts';
import { matchOrders } from '../core/fit/match.ts';
import { overlap } from '../core/plan/calendar/pace.ts';
import { COURSE_LEVELS, ROLE_LEVELS, SKILL_CATEGORIES, TRACKS } from '../model/closed-lists.ts';
import { Pause, PlanLimits, Slot } from '../model/profile.ts';
import { Day } from '../model/provenance.ts';
import { between, oneOf, wholeBetween } from './check.ts';

/** A name or words as typed; long ones are cut before the search. */
export const Typed = z.string().max(1_000_000);

const LANGUAGE = 'takes a two-letter code, or any';
export const Language = z.string(LANGUAGE).regex(/^([a-z]{2}|any)$/, LANGUAGE);

export const Limit = wholeBetween(1, 1000).optional();
const Dollars = between(1000, 10_000_000).optional();
const Level = wholeBetween(0, 4);

export const ListQuery = z.strictObject({
  track: oneOf(TRACKS).optional(),
  skill: Typed.optional(),
  minPay: Dollars,
  sort: oneOf(listOrders).optional(),
  limit: Limit,
});

export const CourseQuery = z.strictObject({
  text: Typed.optional(),
  skill: Typed.optional(),
  platform: Typed.optional(),
  free: z.boolean().optional(),
  level: oneOf(COURSE_LEVELS).optional(),
  role: Typed.optional(),
  sort: oneOf(courseOrders).optional(),
  limit: Limit,
});

export const SkillQuery = z.strictObject({
  text: Typed.optional(),
  category: oneOf(SKILL_CATEGORIES).optional(),
  role: Typed.optional(),
  limit: Limit,
});

export const SalaryQuery = z.strictObject({
  roles: z.array(Typed).max(1000).optional(),
  level: oneOf(ROLE_LEVELS).optional(),
  country: Typed.optional(),
  by: oneOf(['level', 'year', 'country']).optional(),
  offer: Dollars,
});

export const RoleNames = z.array(Typed).max(1000);
export const RoleRef = z.looseObject({ id: Typed });
export const MatchSort = oneOf(matchOrders).optional();
export const RankOptions = z.strictObject({ draws: wholeBetween(0, 10_000).optional() });

/** A whole profile is one too: only its skills are read. */
export const SkillProfile = z.object({ skills: z.record(Typed, Level) });
export const SkillLevels = z.map(Typed, Level);

const Step = z.object({ kind: oneOf(['course', 'project']), id: Typed });
const Noted = Step.extend({
  raised: z
    .array(z.object({ skill: Typed, from: Level, to: Level }))
    .max(1000)
    .optional(),
  restated: z.array(Typed).max(1000).optional(),
});

const Studied = Step.extend({ hours: between(0.05, 1000) });

const Pauses = z
  .array(Pause)
  .max(200)
  .refine(
    (pauses) => pauses.every(({ from }, at) => at === 0 || from > (pauses[at - 1]?.to ?? '')),
    'takes days in order that do not overlap',
  );

/** What of a profile answers read. */
export const Known = SkillProfile.extend({
  done: z.array(Noted).max(1000).optional(),
  log: z.array(Studied).max(10_000).optional(),
  pauses: Pauses.optional(),
  hoursPerWeek: between(0.5, 112).nullable().optional(),
  hourWorth: between(1, 500).nullable().optional(),
});

const BLOCK_KINDS = ['heading', 'skill', 'item', 'line', 'cell', 'title', 'organisation', 'dates'] as const;
const SECTIONS = [
  ...(['top', 'summary', 'skills', 'experience', 'projects', 'volunteering', 'education', 'certifications', 'publications'] as const),
  ...(['awards', 'interests', 'languages', 'references', 'requirements', 'nice-to-have', 'responsibilities', 'benefits'] as const),
  ...(['about', 'other'] as const),
] as const;
const ShortText = z.string().max(10_000);
const Stated = ShortText.nullable();
const Amount = between(0, 1e12).nullable();

/** What reading an advertisement uses of a document. */
export const Advertisement = z.object({
  blocks: z
    .array(
      z.object({
        text: ShortText.min(1),
        section: oneOf(SECTIONS),
        kind: oneOf(BLOCK_KINDS),
        page: wholeBetween(1, 10_000).nullable().default(null),
        line: wholeBetween(0, 1_000_000).default(0),
        within: ShortText.exactOptional(),
      }),
    )
    .max(5_000),
  jobPosting: z
    .object({
      ...{ title: Stated, organization: Stated, posted: Stated, validThrough: Stated, remote: z.boolean() },
      places: z.array(ShortText).max(100),
      pay: z.object({ min: Amount, max: Amount, currency: Stated, unit: Stated }).nullable(),
    })
    .nullable()
    .default(null),
});

export const Means = z.strictObject({ hoursPerWeek: between(0.5, 112), budget: between(0, 10_000_000).nullable() });

const Need = { level: wholeBetween(1, 4), importance: oneOf(['core', 'useful']) };
const Choice = z.object({ skills: z.array(Typed).min(1).max(100), need: wholeBetween(1, 100), ...Need });

/** What ranking reads, for catalogs of other data. */
export const RankableCatalog = z.object({
  roles: z
    .array(
      z.object({
        id: Typed.min(1),
        skills: z.array(z.object({ skill: Typed, ...Need })).max(1000),
        anyOf: z.array(Choice).max(100).optional(),
      }),
    )
    .max(10_000),
});

const PAY_NOW = 'takes 0 or a number from 1000 to 10000000';
const PayNow = z
  .number(PAY_NOW)
  .max(10_000_000, PAY_NOW)
  .refine((usd) => usd === 0 || usd >= 1000, PAY_NOW);

export const RouteQuery = z.strictObject({
  role: Typed,
  start: Day,
  optimise: oneOf(['balanced', 'hours', 'cost']).default('balanced'),
  hourWorth: between(1, 500).nullable().default(null),
  budget: between(0, 10_000_000).nullable().default(null),
  free: z.boolean().default(false),
  currentPay: PayNow.nullable().default(null),
});

export const ReportQuery = z.strictObject({
  role: Typed.nullable().default(null),
  ...RouteQuery.omit({ role: true }).shape,
});

export const PlanQuery = z.strictObject({
  role: Typed,
  have: SkillLevels,
  finished: z.array(Step).max(1000),
  begun: z
    .array(Studied.extend({ kept: z.boolean().optional() }))
    .max(1000)
    .optional(),
  pauses: Pauses.optional(),
  hoursPerWeek: between(0.5, 112),
  slots: z
    .array(Slot)
    .min(1)
    .max(100)
    .refine((slots) => !overlap(slots), 'takes times that do not overlap')
    .optional(),
  start: Day,
  limits: PlanLimits.extend({
    exclude: z.array(Typed).max(200).default([]),
    platforms: z.array(Typed).max(200).default([]),
    and: Typed.nullable().default(null),
    with: z.array(Typed).max(200).default([]),
  }),
  alternatives: z.boolean().optional(),
  timeLimitMs: between(0, 600_000),
  clock: z.custom<() => number>((given) => typeof given === 'function', 'takes a function, such as () => performance.now()'),
});
