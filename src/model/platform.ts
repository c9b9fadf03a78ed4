import * as z from 'zod';
import { explainMessage, explainsItself, Line, provenanceFields, Title, WebAddress } from './provenance.ts';

export const Platform = z
  .strictObject({
    title: Title,
    aliases: z.array(Title).max(200).default([]),
    url: WebAddress,
    summary: Line,
    audit: Line.nullable().meta({ description: 'What studying without paying means here; null where there is no such thing' }),
    auditEnds: z.boolean().optional().meta({ description: 'Whether that ends after a time, which no source read states' }),
    subscriptions: z
      .array(
        z
          .strictObject({
            title: Line.optional().meta({ description: 'The name it is sold under, if not that of the platform' }),
            covers: z.enum(['one-programme', 'everything']),
            usdPerMonth: z.number().min(0.01).max(1000),
            usdPerYear: z.number().min(0.01).max(10_000).optional().meta({ description: 'Where a year is sold too' }),
            ...provenanceFields,
          })
          .refine(explainsItself, explainMessage),
      )
      .max(200)
      .default([]),
    typicalPrice: z
      .strictObject({ low: z.number().min(0).max(20000), high: z.number().min(0).max(20000), ...provenanceFields })
      .refine(explainsItself, explainMessage)
      .nullable()
      .meta({
        description: 'What single courses usually go for; its high end stands in, marked as assumed, where a course states no price',
      }),
  })
  .meta({ id: 'Platform', title: 'Platform', description: 'Where courses live and what access to them costs' });
export type Platform = z.infer<typeof Platform> & { id: string };

export const Tool = z
  .strictObject({
    name: Title,
    usd: z.number().min(0.01).max(1000).nullable().meta({ description: 'Fee; null where nobody states it' }),
    per: z.enum(['month', 'once']),
    ...provenanceFields,
  })
  .refine(explainsItself, explainMessage)
  .meta({ id: 'Tool', title: 'Tool', description: 'Something paid that the work needs beside the course' });
export type Tool = z.infer<typeof Tool>;
