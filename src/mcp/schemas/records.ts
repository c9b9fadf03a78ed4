/** Records of several brief answers. Other fields are in the full answer only. */
import * as z from 'zod';

const cited = { source: z.string(), asOf: z.string() };
const usd = z.number().nullable();

const sources = z
  .array(
    z.object({
      ...{ id: z.string(), title: z.string().optional(), publisher: z.string().optional(), url: z.string().nullish() },
      accessed: z.string(),
    }),
  )
  .describe('Each with id, title, publisher, url, accessed');

const readAs = z
  .array(z.object({ typed: z.string(), title: z.string(), how: z.string(), roles: z.array(z.string()) }))
  .optional()
  .describe('How job titles were read');

export const level = z.int().min(0).max(4);
export const atLevel = z.object({ skill: z.string(), level });

export const observed = z
  .object({ p25: z.number().optional(), p50: z.number(), p75: z.number().optional(), n: z.int(), proxy: z.boolean(), ...cited })
  .nullable();

export const claimed = z.object({ low: usd, high: usd, openEnded: z.boolean(), ...cited }).nullable();

export const claim = z.object({
  id: z.string(),
  statement: z.string(),
  levels: z.array(z.string()),
  low: usd,
  high: usd,
  openEnded: z.boolean(),
  component: z.string(),
  ...cited,
});

export const observation = z.object({
  label: z.string(),
  country: z.string(),
  level: z.string(),
  year: z.union([z.int(), z.string()]),
  n: z.int(),
  state: z.string(),
  proxy: z.boolean(),
  quantiles: z
    .object({ p10: usd.optional(), p25: usd.optional(), p50: usd.optional(), p75: usd.optional(), p90: usd.optional() })
    .nullable(),
  ...cited,
});

export const official = z.object({ title: z.string(), match: z.string(), period: z.string(), p10: usd, p50: usd, p90: usd, ...cited });

export const entry = z.object({ way: z.string(), statement: z.string(), ...cited });

export const cost = z.object({ usd: z.number(), assumedUsd: z.number(), unknown: z.int() });

export const courseOrProject = z.enum(['course', 'project']);

/** What was read of a résumé, without its sentences. */
export const resume = z
  .object({
    format: z.string(),
    mapped: z.array(atLevel),
    doubtful: z.array(z.object({ skill: z.string(), name: z.string() })),
    notClaimed: z.array(z.object({ skill: z.string(), why: z.string() })),
    otherTechnology: z.array(z.string()),
  })
  .optional();

/** Whose the hours are; null where nobody states them. */
export const hoursCited = { source: z.string().nullable(), asOf: z.string().nullable() };

export const answer = <T extends z.ZodRawShape>(fields: T) => z.object({ ...fields, readAs, sources });

export const id = z.string();
export const hours = z.number();
export const share = z.number().min(0).max(1);
export const importance = z.enum(['core', 'useful']);

/** Whole per cents that lie below an amount. */
export const place = z.object({ from: z.int(), to: z.int() });
