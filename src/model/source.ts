import * as z from 'zod';
import { AsOf, Line, Title, WebAddress } from './provenance.ts';

export const Source = z
  .strictObject({
    title: Title,
    publisher: Title,
    url: WebAddress.nullable().meta({ description: 'null where we hold no address, and for own-page, where the course carries it' }),
    kind: z.enum([
      'article',
      'survey',
      'dataset',
      'official-statistics',
      'job-posting',
      'provider-page',
      'taxonomy',
      'guide',
      'paper',
      'own-judgement',
    ]),
    published: AsOf.optional(),
    accessed: AsOf.meta({ description: 'When we last had it before us' }),
    licence: Line.optional(),
    trust: z.enum(['primary', 'secondary', 'tertiary']),
    note: Line.optional(),
  })
  .meta({ id: 'Source', title: 'Source', description: 'A publication, data set or page that figures cite' });
export type Source = z.infer<typeof Source> & { id: string };
