import * as z from 'zod';
import { Day, Id, Line, Title } from './provenance.ts';
import { Importance } from './vocabulary.ts';

/** Raised with every change of shape; older files are migrated, newer ones are never written to. */
export const PROFILE_VERSION = 3;

/** The range of `--hours-per-week`. */
const HoursPerWeek = z.number().min(0.5).max(112);
const Language = z.string().regex(/^([a-z]{2}|any)$/, 'use a code of two letters, or any');
const HourWorth = z.number().min(1).max(500);
const Usd = z.number().min(0).max(10_000_000);

/** Names a step. */
const Step = { kind: z.enum(['course', 'project']), id: Id };

const isDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** What was asked for when a plan was saved, so that the same question can be asked again from where the person is now. */
export const PlanLimits = z
  .strictObject({
    optimise: z.enum(['balanced', 'hours', 'cost']).default('balanced'),
    hourWorth: HourWorth.nullable()
      .default(null)
      .meta({ description: 'What an hour is worth, in US dollars; null for the planning default' }),
    include: z.enum(['core', 'useful']).default('core'),
    budget: Usd.nullable().default(null).meta({ description: 'US dollars' }),
    anyPrice: z.literal(true).optional().meta({ description: 'Nor does the budget of the profile hold' }),
    by: Day.nullable().default(null),
    weeks: z.number().min(0.5).max(1000).nullable().default(null),
    free: z.boolean().default(false),
    certificates: z.boolean().default(false),
    estimates: z.boolean().default(true),
    projects: z.boolean().default(true),
    exclude: z.array(Id).max(200).default([]),
    platforms: z.array(Id).max(200).default([]),
    code: z.boolean().default(false).meta({ description: 'Programming also where the role can do without' }),
    partial: z.boolean().default(false).meta({ description: 'The best partial plan where none keeps the limits' }),
    and: Id.nullable().default(null).meta({ description: 'A second role that the same plan leads to' }),
    with: z.array(Id).max(200).default([]).meta({ description: 'Courses and projects that are in the plan whatever else is' }),
  })
  .meta({ id: 'PlanLimits' });
export type PlanLimits = z.infer<typeof PlanLimits>;

export const SavedStep = z
  .strictObject({
    ...Step,
    hours: z.number().min(0.01).max(2000),
    start: Day,
    end: Day,
    before: z.number().min(0).max(2000).optional().meta({ description: 'Hours of it that were done when its dates were set' }),
  })
  .refine(({ start, end }) => start <= end, { error: 'a step ends on or after the day it starts', path: ['end'] })
  .meta({ id: 'SavedStep' });
export type SavedStep = z.infer<typeof SavedStep>;

export const Slot = z
  .strictObject({
    weekday: z.int().min(0).max(6).meta({ description: '0 Monday to 6 Sunday' }),
    from: z.int().min(0).max(1439).meta({ description: 'Minutes after midnight' }),
    to: z.int().min(1).max(1440),
  })
  .refine(({ from, to }) => from < to, { error: 'a slot ends after it begins', path: ['to'] })
  .meta({ id: 'Slot', description: 'A weekly time for study' });
export type Slot = z.infer<typeof Slot>;

export const PlanName = Title.max(60);

export const CalendarEntry = z
  .strictObject({
    role: Id.meta({ description: 'Of the plan' }),
    ...Step,
    start: Day,
    sessions: z.int().min(0).max(100_000).meta({ description: 'How many times of study; 0 for whole days' }),
  })
  .meta({ id: 'CalendarEntry' });
export type CalendarEntry = z.infer<typeof CalendarEntry>;

export const SavedPlan = z
  .strictObject({
    name: PlanName,
    role: Id,
    needs: z
      .array(z.strictObject({ skills: z.array(Id).min(1).max(200), level: z.int().min(1).max(4), importance: Importance }))
      .min(1)
      .max(200)
      .optional()
      .meta({
        description: 'Of an advertisement, in the place of those of the role, each met by one of its skills; nothing else of it is kept',
      }),
    savedOn: Day,
    since: Day.optional().meta({ description: 'Its first day, before it was laid out anew' }),
    start: Day,
    finish: Day,
    hoursPerWeek: HoursPerWeek,
    slots: z.array(Slot).min(1).max(100).optional().meta({ description: 'The times that set its dates' }),
    language: Language.optional().meta({ description: 'Of courses, beside English' }),
    hours: z.number().min(0).max(100_000),
    usd: Usd,
    limits: PlanLimits,
    steps: z.array(SavedStep).max(200),
  })
  .refine(({ start, finish }) => start <= finish, { error: 'a plan finishes on or after the day it starts', path: ['finish'] })
  .refine(({ finish, steps }) => steps.every(({ end }) => end <= finish), { error: 'no step ends after the plan', path: ['steps'] })
  .refine(({ steps }) => isDistinct(steps.map(({ kind, id }) => `${kind} ${id}`)), {
    error: 'each step is there once',
    path: ['steps'],
  })
  .meta({ id: 'SavedPlan' });
export type SavedPlan = z.infer<typeof SavedPlan>;

const SkillLevel = z.int().min(0).max(4);

export const Raise = z.strictObject({ skill: Id, from: SkillLevel, to: SkillLevel }).meta({ id: 'Raise' });
export type Raise = z.infer<typeof Raise>;

export const Finished = z
  .strictObject({
    ...Step,
    on: Day,
    raised: z.array(Raise).max(200).optional().meta({ description: 'Levels it lifted, to be given back when it is undone' }),
    restated: z
      .array(Id)
      .max(1000)
      .optional()
      .meta({ description: 'Skills it teaches whose level was stated after it; missing where version 1 noted the step' }),
  })
  .meta({ id: 'Finished', description: 'A course or project that is done' });
export type Finished = z.infer<typeof Finished>;

export const Logged = z
  .strictObject({ ...Step, hours: z.number().min(0.05).max(1000), on: Day })
  .meta({ id: 'Logged', description: 'Hours studied of a course or project' });
export type Logged = z.infer<typeof Logged>;

export const OwnCourse = z
  .strictObject({
    title: Title.max(200),
    skills: z.array(z.strictObject({ skill: Id, level: SkillLevel })).max(100),
    hours: z.number().min(0.05).max(10_000).nullable(),
    certificate: z.boolean(),
    on: Day,
  })
  .meta({ id: 'OwnCourse', description: 'Something finished that the catalog does not have' });
export type OwnCourse = z.infer<typeof OwnCourse>;

export const Pause = z
  .strictObject({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, { error: 'a pause ends on or after the day it starts', path: ['to'] })
  .meta({ id: 'Pause', description: 'Days without study, both included' });
export type Pause = z.infer<typeof Pause>;

const Restored = z
  .strictObject({
    field: z.string().max(40),
    at: z.int().min(0).max(10_000).optional().meta({ description: 'In a list: where entries were changed' }),
    drop: z.int().min(0).max(10_000).optional().meta({ description: 'How many entries stand there now' }),
    put: z.unknown().meta({ description: 'What stood there before; checked with the whole profile when it is put back' }),
  })
  .meta({ id: 'Restored' });

export const Change = z
  .strictObject({ what: Line.max(200), on: Day, before: z.array(Restored).max(40) })
  .meta({ id: 'Change', description: 'A change of the profile, with what takes it back' });
export type Change = z.infer<typeof Change>;

export const Profile = z
  .strictObject({
    schemaVersion: z.literal(PROFILE_VERSION),
    name: Line.max(80).nullable().default(null).meta({ description: 'For people who keep several profiles' }),
    skills: z
      .record(Id, SkillLevel)
      .default({})
      .meta({ description: 'Skill ids with a level from 0 (none) to 4 (expert), as the person rates them' }),
    interests: z
      .record(Id, z.int().min(1).max(5))
      .default({})
      .meta({ description: 'Answers to the questionnaire by id of the item: 1 would hate it, 5 would love it' }),
    hoursPerWeek: HoursPerWeek.nullable().default(null),
    budget: z.number().min(0).max(1_000_000).nullable().default(null).meta({ description: 'US dollars for one plan' }),
    hourWorth: HourWorth.nullable().default(null).meta({ description: 'US dollars that an hour of study may save' }),
    language: Language.nullable().default(null).meta({ description: 'Of courses, beside English' }),
    goals: z.array(Id).max(20).default([]).meta({ description: 'Target roles, the dearest first' }),
    done: z.array(Finished).max(1000).default([]),
    plan: SavedPlan.nullable().default(null),
    otherPlans: z.array(SavedPlan).max(20).default([]).meta({ description: 'Saved plans that are not in use, the last one used first' }),
    log: z.array(Logged).max(10_000).default([]),
    own: z.array(OwnCourse).max(200).default([]),
    pauses: z.array(Pause).max(200).default([]).meta({ description: 'In order, and apart from each other' }),
    calendar: z.array(CalendarEntry).max(1000).default([]).meta({ description: 'What the next calendar cancels' }),
    journal: z.array(Change).max(10).default([]).meta({ description: 'The last changes, the newest first' }),
  })
  .refine(({ plan, otherPlans }) => isDistinct([plan, ...otherPlans].flatMap((one) => one?.name ?? [])), {
    error: 'each plan has a name of its own',
    path: ['otherPlans'],
  })
  .meta({ id: 'Profile', title: 'Profile', description: 'What one person can do and wants; kept in one file on their machine' });
export type Profile = z.infer<typeof Profile>;
