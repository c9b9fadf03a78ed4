/** Fields of brief answers about a person, from the documented record. Full answers have more. */
import * as z from 'zod';
import * as records from './records.ts';

const { answer, atLevel, cost, courseOrProject, entry, hours, hoursCited, id, importance, level, observed, place, resume, share } = records;

const asks = z.object({ skill: id, level, importance: z.enum(['must', 'nice']), or: z.array(id) });

export const ad = answer({
  kind: z.literal('ad'),
  posting: z.object({
    title: z.string().nullable(),
    level: z.string().nullable(),
    organization: z.string().nullable(),
    places: z.array(z.string()),
    remote: z.boolean(),
  }),
  pay: z
    .object({
      yearly: z.object({ low: z.number(), high: z.number() }).nullable(),
      why: z.string().nullable(),
      of: z.string().nullable(),
      title: z.string().nullable(),
      observed: records.observation.nullable(),
      place: place.nullable(),
      placeTo: place.nullable(),
    })
    .nullable(),
  years: z.object({ asked: z.number().nullable(), held: z.number().nullable() }),
  roles: z.array(z.object({ role: id, title: z.string(), rank: z.int(), likeness: z.number() })),
  asked: z.array(asks),
  notAsked: z.array(z.object({ skill: id, why: z.string() })).optional(),
  otherTechnology: z.array(z.string()),
  you: z
    .object({
      have: z.array(atLevel),
      gap: z.array(
        z.object({
          ...{ skill: id, from: level, to: level, importance: z.string(), reaches: level.nullable() },
          ...{ hours: hours.nullable(), assumed: z.boolean() },
          step: z.object({ title: z.string(), url: z.string().nullish() }).nullish(),
        }),
      ),
      ...{ atLevel: z.int(), mustHave: z.int(), readiness: share, gapHours: hours.nullable(), openLevels: z.int() },
    })
    .nullable(),
});

const reach = z.object({ hours, weeks: z.int(), usd: z.number(), assumedUsd: z.number(), unknown: z.int(), uncovered: z.int() });

export const match = answer({
  kind: z.literal('match'),
  knownSkills: z.int(),
  thin: z.boolean(),
  ranking: z.array(
    z.object({
      ...{ role: id, title: z.string(), rank: z.int(), fit: share, band: z.int(), readiness: share },
      ...{ coreAtLevel: z.int(), coreSkills: z.int(), gapHours: hours.nullable(), openLevels: z.int() },
      within: reach.nullish(),
      observed,
    }),
  ),
  start: z.object({ title: z.string(), basis: z.string(), skills: z.array(atLevel) }).optional(),
  resume,
});

const way = z.object({
  kind: courseOrProject,
  id,
  title: z.string().optional(),
  hours: hours.nullable(),
  assumed: z.boolean(),
  ...hoursCited,
  free: z.boolean(),
});

/** Where it ends, or before the next one. */
const part = way.extend({ level });

export const gap = answer({
  kind: z.literal('gap'),
  role: id,
  readiness: share,
  coreAtLevel: z.int(),
  coreSkills: z.int(),
  gapHours: hours.nullable(),
  openLevels: z.int(),
  entry,
  needs: z.array(
    z.object({
      ...{ skill: id, have: level, need: level, importance },
      ...{ shortest: way.nullable(), towards: part.nullable(), onward: z.array(part) },
    }),
  ),
  choices: z.array(
    z.object({
      skills: z.array(z.object({ skill: id, have: level })),
      ...{ need: z.int(), level, importance, missing: z.int() },
      shortest: way.nullable(),
    }),
  ),
});

const change = z.object({
  ...{ kind: z.string(), from: z.number().nullable(), to: z.number().nullable(), hours, cost, weeks: z.number(), finish: z.string() },
});

const step = z.object({
  ...{ order: z.int(), kind: courseOrProject, course: id, title: z.string(), hours, ...hoursCited },
  basis: z.enum(['stated', 'computed', 'assumed']),
  usd: z.number().nullable(),
  assumedUsd: z.number().nullish(),
  start: z.string(),
  end: z.string(),
  url: z.string().nullish(),
  meets: z.array(atLevel).optional(),
});

export const plan = answer({
  kind: z.literal('plan'),
  role: id,
  status: z.enum(['optimal', 'best-found', 'infeasible', 'unknown']).describe('optimal: proven; infeasible: proven that there is none'),
  objective: z.string(),
  hourWorth: z.number(),
  bound: z.number().nullable().describe('Proven: no plan takes less, in `boundUnit`'),
  boundUnit: z.string(),
  hours: hours.nullable(),
  hoursRange: z.object({ low: hours, high: hours }).nullable(),
  hoursBasis: z.object({ stated: hours, computed: hours, assumed: hours }).nullable(),
  effort: z.number().nullable(),
  cost: cost.nullable(),
  hoursPerWeek: z.number(),
  weeks: z.number().nullable(),
  start: z.string(),
  finish: z.string().nullable(),
  robust: z.boolean().nullable(),
  partial: z.boolean(),
  uncovered: z.array(z.object({ skills: z.array(id), need: z.int(), level, reached: level, because: z.string() })),
  lowConfidence: z.array(id),
  unanswered: z.array(z.string()),
  steps: z.array(step),
  subscriptions: z.array(z.object({ platform: z.string(), months: z.int(), usd: z.number() })),
  changes: z.array(change),
  changePair: z.object({ both: z.array(change.pick({ kind: true, from: true, to: true })), hours, cost, finish: z.string() }).nullable(),
  entry: entry.nullable(),
});

const stop = z.object({
  ...{ role: id, title: z.string(), readiness: share, hours, openLevels: z.int(), weeks: z.number(), finish: z.string(), cost },
  pay: z
    .object({ level: z.string(), p25: z.number(), p50: z.number(), n: z.int(), proxy: z.boolean(), source: id, asOf: z.string() })
    .nullable(),
});
const routeWay = z.object({ stops: z.array(stop), hours, openLevels: z.int(), cost, weeks: z.number(), finish: z.string() }).nullable();

export const route = answer({
  kind: z.literal('route'),
  role: id,
  advice: z
    .string()
    .describe('open or shorter: go straight; stops: go by the stops; there: nothing is missing; none: nothing keeps the limits'),
  hoursPerWeek: z.number(),
  start: z.string(),
  entry,
  straight: routeWay,
  stepping: routeWay,
});

export const next = answer({
  kind: z.literal('next'),
  targets: z.array(id),
  courses: z.array(
    z.object({
      ...{ kind: courseOrProject, course: id, title: z.string(), hours, assumed: z.boolean(), ...hoursCited, free: z.boolean() },
      ...{ saved: hours, perHour: z.number(), planned: z.boolean(), unlocks: z.array(id).optional() },
    }),
  ),
});

/** Also what `mark_done` answers. */
export const status = answer({
  kind: z.literal('status'),
  role: id.optional(),
  finished: z.array(z.object({ kind: courseOrProject, id, on: z.string(), isNew: z.boolean() })).optional(),
  progress: z
    .object({
      ...{ doneHours: hours, totalHours: hours, leftHours: hours, expectedHours: hours, share },
      ...{ finish: z.string().nullable(), finishAtPace: z.string().nullable() },
      due: z.object({ kind: courseOrProject, id, on: z.string() }).nullable(),
      steps: z.array(z.object({ kind: courseOrProject, id, hours, start: z.string(), end: z.string(), state: z.string() })).optional(),
    })
    .optional(),
});

export const profile = answer({ kind: z.literal('profile'), file: z.string(), levels: z.record(id, level).optional() });
