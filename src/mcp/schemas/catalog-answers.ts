/** Fields of brief answers about the catalog, from the documented record. Full answers have more. */
import * as z from 'zod';
import * as records from './records.ts';

const { answer, atLevel, entry, hours, id, importance, level, observed, place, share } = records;

export const roles = answer({
  kind: z.literal('roles'),
  roles: z.array(
    z.object({
      ...{ id, title: z.string().optional(), track: z.string().optional() },
      pay: z.object({ claimed: records.claimed.optional(), observed }),
    }),
  ),
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
          ...{ role: id.nullable(), above: place.nullable(), aboveTo: place.nullish(), n: z.int(), median: z.number().nullable() },
          ...{ state: z.string(), proxy: z.boolean(), source: id.nullable(), asOf: z.string().nullable() },
        }),
      ),
    })
    .optional(),
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
