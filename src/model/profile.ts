import { z } from 'zod';
import { Id, Line } from './provenance.ts';

/** Raised with every change of shape; older files are migrated, newer ones are never written to. */
export const PROFILE_VERSION = 1;

const Day = z.iso.date().meta({ description: 'A calendar date, YYYY-MM-DD' });

/** What was asked for when a plan was saved, so that the same question can be asked again from where the person is now. */
export const PlanLimits = z
  .strictObject({
    optimise: z.enum(['hours', 'cost']).default('hours'),
    include: z.enum(['core', 'useful']).default('core'),
    budget: z.number().min(0).nullable().default(null).meta({ description: 'US dollars' }),
    by: Day.nullable().default(null),
    weeks: z.number().positive().nullable().default(null),
    free: z.boolean().default(false),
    certificates: z.boolean().default(false),
    estimates: z.boolean().default(true),
    projects: z.boolean().default(true),
    exclude: z.array(Id).default([]),
    platforms: z.array(Id).default([]),
  })
  .meta({ id: 'PlanLimits' });
export type PlanLimits = z.infer<typeof PlanLimits>;

export const SavedStep = z
  .strictObject({
    kind: z.enum(['course', 'project']),
    id: Id,
    hours: z.number().positive(),
    start: Day,
    end: Day,
  })
  .meta({ id: 'SavedStep' });
export type SavedStep = z.infer<typeof SavedStep>;

export const SavedPlan = z
  .strictObject({
    role: Id,
    savedOn: Day,
    start: Day,
    finish: Day,
    hoursPerWeek: z.number().positive().max(112),
    hours: z.number().min(0),
    usd: z.number().min(0),
    limits: PlanLimits,
    steps: z.array(SavedStep).max(200),
  })
  .meta({ id: 'SavedPlan' });
export type SavedPlan = z.infer<typeof SavedPlan>;

export const Finished = z
  .strictObject({ kind: z.enum(['course', 'project']), id: Id, on: Day })
  .meta({ id: 'Finished', description: 'A course or project that is done' });
export type Finished = z.infer<typeof Finished>;

export const Profile = z
  .strictObject({
    schemaVersion: z.literal(PROFILE_VERSION),
    name: Line.max(80).nullable().default(null).meta({ description: 'For people who keep several profiles' }),
    skills: z
      .record(Id, z.int().min(0).max(4))
      .default({})
      .meta({ description: 'Skill ids with a level from 0 (none) to 4 (expert), as the person rates them' }),
    interests: z
      .record(Id, z.int().min(1).max(5))
      .default({})
      .meta({ description: 'Answers to the questionnaire by id of the item: 1 would hate it, 5 would love it' }),
    hoursPerWeek: z.number().positive().max(112).nullable().default(null),
    budget: z.number().min(0).max(1_000_000).nullable().default(null).meta({ description: 'US dollars for one plan' }),
    goals: z.array(Id).max(20).default([]).meta({ description: 'Target roles, the dearest first' }),
    done: z.array(Finished).max(1000).default([]),
    plan: SavedPlan.nullable().default(null),
  })
  .meta({ id: 'Profile', title: 'Profile', description: 'What one person can do and wants; kept in one file on their machine' });
/** What one person can do and wants. */
export type Profile = z.infer<typeof Profile>;
