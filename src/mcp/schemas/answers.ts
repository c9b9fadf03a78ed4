/** The brief answers: which fields of the documented record they hold. Full answers have these and more. */
import * as z from 'zod';
import * as records from './records.ts';

const { atLevel, cost, courseOrProject, entry, level, observed, readAs, resume, sources } = records;
const answer = <T extends z.ZodRawShape>(fields: T) => z.object({ ...fields, readAs, sources });
const id = z.string();
const hours = z.number();
const share = z.number().min(0).max(1);
const importance = z.enum(['core', 'useful']);

export const roles = answer({
  kind: z.literal('roles'),
  roles: z.array(z.object({ id, title: z.string(), track: z.string(), pay: z.object({ claimed: records.claimed, observed }).optional() })),
  unknownPay: z.int(),
});

export const role = answer({
  kind: z.literal('role'),
  role: z.object({
    id,
    title: z.string(),
    track: z.string(),
    summary: z.string(),
    entry,
    skills: z.array(z.object({ skill: id, level, importance })),
    anyOf: z.array(z.object({ skills: z.array(id), need: z.int(), level, importance })),
    pay: z.object({
      claims: z.array(records.claim),
      observed: records.observation.nullable(),
      official: z.array(records.official).optional(),
    }),
    outlook: z.object({ summary: z.string() }),
    openLevels: z.int(),
    notToConfuseWith: z.array(z.object({ role: id, difference: z.string() })).optional(),
    similar: z.array(z.object({ role: id, similarity: share })),
  }),
});

export const comparison = answer({
  kind: z.literal('comparison'),
  roles: z.array(z.object({ id, title: z.string(), pay: z.object({ claimed: records.claimed, observed }) })),
  shared: z.array(id),
  only: z.record(id, z.array(id)),
  similarity: z.array(z.object({ roles: z.array(id), similarity: share })),
  moves: z.array(
    z.object({
      ...{ from: id, to: id, readiness: share, atLevel: z.int(), coreSkills: z.int() },
      gapHours: hours.nullable(),
      openLevels: z.int(),
    }),
  ),
});

const Place = z.object({ from: z.int(), to: z.int() });

export const salary = answer({
  kind: z.literal('salary'),
  roles: z.array(
    z.object({
      id: id.nullable(),
      title: z.string(),
      claims: z.array(records.claim),
      observations: z.array(records.observation),
      verdicts: z.array(
        z.object({
          ...{ claim: id, scope: z.string(), verdict: z.string(), reason: z.string().nullable(), proxy: z.boolean(), n: z.int() },
          shares: z.object({ below: share, inside: share, above: share }).nullable(),
        }),
      ),
      official: z.array(records.official).optional(),
      titles: z.array(records.observation).optional(),
    }),
  ),
  offer: z
    .object({
      ...{ amount: z.number(), to: z.number().optional(), currency: z.string(), level: z.string(), country: z.string() },
      places: z.array(
        z.object({
          ...{ role: id.nullable(), above: Place.nullable(), aboveTo: Place.nullish(), n: z.int(), median: z.number().nullable() },
          ...{ state: z.string(), proxy: z.boolean(), source: id.nullable(), asOf: z.string().nullable() },
        }),
      ),
    })
    .optional(),
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
  free: z.boolean(),
});

export const gap = answer({
  kind: z.literal('gap'),
  role: id,
  readiness: share,
  coreAtLevel: z.int(),
  coreSkills: z.int(),
  gapHours: hours.nullable(),
  openLevels: z.int(),
  entry,
  needs: z.array(z.object({ skill: id, have: level, need: level, importance, shortest: way.nullish(), towards: way.nullish() })),
  choices: z.array(
    z.object({
      skills: z.array(z.object({ skill: id, have: level })),
      ...{ need: z.int(), level, importance, missing: z.int() },
      shortest: way.nullish(),
    }),
  ),
});

const change = z.object({
  ...{ kind: z.string(), from: z.number().nullable(), to: z.number().nullable(), hours, cost, weeks: z.number(), finish: z.string() },
});

const step = z.object({
  ...{ order: z.int(), kind: courseOrProject, course: id, title: z.string(), hours },
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
  unanswered: z.array(z.string()),
  steps: z.array(step),
  subscriptions: z.array(z.object({ platform: z.string(), months: z.int(), usd: z.number() })),
  changes: z.array(change),
  changePair: z.object({ both: z.array(change.pick({ kind: true, from: true, to: true })), hours, cost, finish: z.string() }).nullable(),
  entry: entry.nullable(),
});

export const next = answer({
  kind: z.literal('next'),
  targets: z.array(id),
  courses: z.array(
    z.object({
      ...{ kind: courseOrProject, course: id, title: z.string(), hours, assumed: z.boolean(), free: z.boolean() },
      ...{ saved: hours, perHour: z.number(), planned: z.boolean(), unlocks: z.array(id).optional() },
    }),
  ),
});

export const search = answer({
  kind: z.literal('search'),
  hits: z.array(z.object({ type: z.string(), id, title: z.string(), score: z.number() })),
});

export const courses = answer({
  kind: z.literal('courses'),
  courses: z.array(
    z.object({
      ...{ id, title: z.string(), provider: z.string(), platform: id, url: z.string(), kind: z.string(), level: z.string() },
      hours: z.object({ value: hours.nullable(), basis: z.string(), source: id, asOf: z.string() }),
      assumedHours: hours.nullable(),
      price: z.object({ usd: z.number().nullable(), unit: z.string(), source: id, asOf: z.string().nullable() }),
      certificate: z.string(),
      teaches: z.array(atLevel),
      requires: z.array(atLevel).optional(),
      language: z.string(),
    }),
  ),
  fitting: z.int(),
});

/** Also what `mark_done` answers. */
export const status = answer({
  kind: z.literal('status'),
  role: id.optional(),
  finished: z.array(z.object({ kind: courseOrProject, id, on: z.string(), isNew: z.boolean() })),
  progress: z
    .object({
      ...{ doneHours: hours, totalHours: hours, share, lateHours: hours, daysAhead: z.int(), finish: z.string() },
      steps: z.array(z.object({ kind: courseOrProject, id, hours, start: z.string(), end: z.string(), state: z.string() })).optional(),
    })
    .optional(),
});

export const profile = answer({ kind: z.literal('profile'), file: z.string(), levels: z.record(id, level) });
