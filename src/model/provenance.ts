import * as z from 'zod';
import { LINE, SEEN } from './closed-lists.ts';

/** Kebab-case and equal to the file name, so an id can never hold a path. Every object has a `constructor`. */
export const Id = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(64)
  .meta({ id: 'Id', description: 'Kebab-case id; the name of the file that defines the entity' });

export const Line = z
  .string()
  .min(1)
  .max(600)
  .regex(LINE, 'no control, bidirectional or invisible characters')
  .refine((text) => text.trim() === text, 'no blanks at either end');

/** A name that can be seen. */
export const Title = Line.regex(SEEN, 'a letter or digit at least');

export const AsOf = z
  .string()
  .regex(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ description: 'The date the figure speaks of: YYYY, YYYY-MM or YYYY-MM-DD', examples: ['2026', '2025-08-03'] });

export const Day = z.iso
  .date('use a date from 2000 to 2099 as YYYY-MM-DD')
  .regex(/^20/, 'use a date from 2000 to 2099 as YYYY-MM-DD')
  .meta({ description: 'A calendar date from 2000 to 2099, YYYY-MM-DD' });

export const Basis = z
  .enum(['reported', 'derived', 'estimated'])
  .meta({ description: 'reported: the source says it; derived: computed from what it says; estimated: our judgement' });
export type Basis = z.infer<typeof Basis>;

export const provenanceFields = {
  source: Id.meta({ description: 'Id of a file in data/sources' }),
  asOf: AsOf,
  basis: Basis,
  note: Line.optional().meta({ description: 'What a reader must know; required unless the basis is reported' }),
};

export const Provenance = z.strictObject(provenanceFields);
export type Provenance = z.infer<typeof Provenance>;

export const explainsItself = (record: { basis: Basis; note?: string | undefined }): boolean =>
  record.basis === 'reported' || record.note !== undefined;
export const explainMessage = { error: 'a derived or estimated figure needs a note', path: ['note'] };

export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(2000)
  .refine((url) => !/[\p{Cc}\s@\u202a-\u202e\u2066-\u2069]/u.test(url), 'no blanks, control characters or credentials')
  .meta({ description: 'https address' });
