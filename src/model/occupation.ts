import * as z from 'zod';
import { explainMessage, explainsItself, Line, provenanceFields, Title } from './provenance.ts';

const wage = z
  .int()
  .positive()
  .max(10_000_000)
  .nullable()
  .meta({ description: 'US dollars a year; null where the statistics withhold it' });

export const OfficialWage = z
  .strictObject({
    period: Line,
    employment: z.int().positive().max(1_000_000_000),
    p10: wage,
    p25: wage,
    p50: wage,
    p75: wage,
    p90: wage,
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .meta({ id: 'OfficialWage' });
export type OfficialWage = z.infer<typeof OfficialWage>;

export const Projection = z
  .strictObject({
    from: z.int().min(2000).max(2100),
    to: z.int().min(2000).max(2100),
    employmentFrom: z.number().min(0.001).max(1_000_000).meta({ description: 'Jobs in thousands' }),
    employmentTo: z.number().min(0.001).max(1_000_000).meta({ description: 'Jobs in thousands' }),
    changePercent: z.number().min(-100).max(100_000),
    openingsPerYear: z.number().min(0.001).max(1_000_000).meta({ description: 'Thousands a year' }),
    entryEducation: Line.nullable(),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .meta({ id: 'Projection' });

export const Occupation = z
  .strictObject({
    title: Title,
    wages: z.array(OfficialWage).min(1).max(200).meta({ description: 'Newest first' }),
    projection: Projection.nullable(),
  })
  .meta({ id: 'Occupation', title: 'Occupation', description: 'An official occupation (SOC): wages and projections, nearest to a role' });
/** The id is the SOC code, such as `15-1252`. */
export type Occupation = z.infer<typeof Occupation> & { id: string };
