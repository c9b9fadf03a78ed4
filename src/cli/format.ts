import { extname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import type { Format } from '../render/options.ts';
import type { Context } from './context.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md', 'ics'] as const;

interface Wished {
  format?: (typeof FORMATS)[number] | undefined;
  output?: string | undefined;
}

const byEnding: Readonly<Record<string, (typeof FORMATS)[number]>> = {
  '.txt': 'table',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.csv': 'csv',
  '.md': 'md',
  '.ics': 'ics',
};

/**
 * Flag, then the ending of `--output`, then GENAI_CAREERS_FORMAT, then a table.
 * @throws CareersError `usage` for an ending of no format, or of another than the flag; if the variable holds an unknown format
 */
export function formatOf({ format: asked, output }: Wished, context: Pick<Context, 'env'>): Format | 'ics' {
  const named = output === undefined ? undefined : formatOfName(output);
  // Any format is text.
  if (asked !== undefined && named !== undefined && named !== asked && named !== 'table')
    throw new CareersError('usage', `-f ${asked} does not go with ${output}.`, { hint: 'Leave out -f, or choose another ending.' });
  return asked ?? named ?? usualFormat(context);
}

function formatOfName(file: string): Format | 'ics' | undefined {
  const ending = extname(file).toLowerCase();
  const format = byEnding[ending];
  if (format === undefined && /^\.[a-z]\w*$/.test(ending))
    throw new CareersError('usage', `No answer is written as ${ending}.`, {
      hint: `A file ends in ${Object.keys(byEnding).join(', ')}; .ics is for a plan. Spreadsheets open .csv, text editors .md and .txt.`,
    });
  return format;
}

function usualFormat(context: Pick<Context, 'env'>): Format | 'ics' {
  const wished = context.env['GENAI_CAREERS_FORMAT'];
  if (wished === undefined || wished === '') return 'table';
  const known = FORMATS.find((format) => format === wished);
  if (known !== undefined) return known;
  throw new CareersError('usage', `GENAI_CAREERS_FORMAT is "${wished}"; it may be ${FORMATS.join(', ')}.`, {
    hint: 'Change or unset the variable.',
  });
}

/** Commands that answer with a list. */
const LISTS = ['list', 'salary', 'courses', 'skills', 'search', 'match', 'next', 'validate', 'batch'];

/** @throws CareersError `usage` for one record a line where the answer is no list */
export function refuseLines(format: Format | 'ics', command: string): void {
  if (format !== 'ndjson' || LISTS.includes(command)) return;
  throw new CareersError('usage', `${command} answers with one record, not with a list.`, { hint: 'Leave out the nd: -f json' });
}

/** @throws CareersError `usage` as {@link formatOf}, and for a calendar */
export function pageFormatOf(wished: Wished, context: Pick<Context, 'env'>): Format {
  const format = formatOf(wished, context);
  if (format !== 'ics') return format;
  throw new CareersError('usage', 'Only a plan can be written as a calendar.', { hint: 'Such as: genai-careers plan mlops -o plan.ics' });
}
