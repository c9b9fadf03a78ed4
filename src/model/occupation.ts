import * as z from 'zod';
import { explainMessage, explainsItself, Line, provenanceFields } from './provenance.ts';

const wage = z.int().positive().nullable().meta({ description: 'US dollars a year; null where the statistics withhold it' });

export const OfficialWage = z
  .strictObject({
    period: Line,
    employment: z.int().positive(),
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
    from: z.int(),
    to: z.int(),
    employmentFrom: z.number().positive().meta({ description: 'Jobs in thousands' }),
    employmentTo: z.number().positive().meta({ description: 'Jobs in thousands' }),
    changePercent: z.number(),
    openingsPerYear: z.number().positive().meta({ description: 'Thousands a year' }),
    entryEducation: Line.nullable(),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .meta({ id: 'Projection' });

export const Occupation = z
  .strictObject({
    title: Line,
    wages: z.array(OfficialWage).min(1).meta({ description: 'Newest first' }),
    projection: Projection.nullable(),
  })
  .meta({ id: 'Occupation', title: 'Occupation', description: 'An official occupation (SOC): wages and projections, nearest to a role' });
/** The id is the SOC code, such as `15-1252`. */
export type Occupation = z.infer<typeof Occupation> & { id: string };
