import * as z from 'zod';
import { AsOf, Id, Line } from './provenance.ts';
import { RoleLevel } from './vocabulary.ts';

const Count = z.int().min(0).max(1_000_000_000);

/** Quantiles by percent, as `p5` … `p95`, whole percents where n ≥ 1,000; US dollars a year, advertised base pay. */
export const Quantiles = z.record(z.string().regex(/^p\d{1,2}$/), z.int().positive().max(100_000_000)).meta({ id: 'Quantiles' });
export type Quantiles = z.infer<typeof Quantiles>;

export const PayCell = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    level: z.union([RoleLevel, z.literal('all')]),
    year: z.union([z.int().min(2020).max(2100), z.literal('all')]),
    rows: z.enum(['all', 'distinct']).meta({ description: 'all: every row; distinct: exact repeats counted once' }),
    n: Count,
    distinct: Count,
    state: z
      .enum(['ok', 'indicative', 'thin'])
      .meta({ description: 'thin: n < 10 or fewer than 10 distinct rows, withheld; indicative: n < 30' }),
    quantiles: Quantiles.nullable(),
  })
  .meta({ id: 'PayCell' });
export type PayCell = z.infer<typeof PayCell>;

export const PayGroup = z
  .strictObject({
    id: Id,
    kind: z.enum(['core', 'part', 'together', 'proxy', 'comparator', 'context']),
    label: Line,
    titles: z.array(Line).min(1).max(200).meta({ description: 'Exact job titles, never patterns' }),
    cells: z.array(PayCell).min(1).max(200),
  })
  .meta({ id: 'PayGroup' });
export type PayGroup = z.infer<typeof PayGroup>;

export const ClaimCheck = z
  .strictObject({
    claim: Id,
    group: Id.meta({ description: 'Titles counted: those that stand for the role, or one part of them' }),
    levels: z
      .array(RoleLevel)
      .min(1)
      .max(200)
      .meta({ description: 'Levels counted together: all that the claim speaks of, or one of them' }),
    floor: z.int().min(1000).max(10_000_000).nullable(),
    top: z.int().min(1000).max(10_000_000).nullable(),
    n: Count,
    below: Count,
    inside: Count.meta({ description: 'Floor and top themselves are inside' }),
    above: Count,
  })
  .meta({ id: 'ClaimCheck', description: 'Raw rows below the floor, inside, and above the top of a claim; US full-time' });
export type ClaimCheck = z.infer<typeof ClaimCheck>;

export const Pay = z
  .strictObject({
    generated: z.strictObject({
      by: Line,
      inputSha256: z.string().regex(/^[0-9a-f]{64}$/),
      inputRows: Count,
      method: Line,
      period: Line,
      source: Id,
      asOf: AsOf,
    }),
    headline: z
      .strictObject({ group: Id, rows: z.enum(['all', 'distinct']), proxy: z.boolean(), note: Line.nullable() })
      .nullable()
      .meta({ description: 'Which US cell stands for the role; null where nothing does' }),
    groups: z.array(PayGroup).max(200),
    checks: z.array(ClaimCheck).max(200),
  })
  .meta({ id: 'Pay', title: 'Pay observations', description: 'Generated from the raw salary file; do not edit' });
/** The id is the role's. */
export type Pay = z.infer<typeof Pay> & { id: string };

export const PayTitles = z
  .strictObject({
    source: Id,
    groups: z.array(z.strictObject({ id: Id, label: Line, titles: z.array(Line).min(1).max(200) })).max(200),
    roles: z.record(
      Id,
      z.strictObject({
        headline: z.strictObject({ group: Id, rows: z.enum(['all', 'distinct']), note: Line.optional() }).nullable(),
        groups: z.array(z.strictObject({ id: Id, kind: PayGroup.shape.kind })).max(200),
        comparators: z.array(Id).max(200).default([]),
      }),
    ),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .min(1)
      .max(200),
  })
  .meta({ id: 'PayTitles', title: 'Title map', description: 'Which exact job titles stand for which role' });
export type PayTitles = z.infer<typeof PayTitles>;
