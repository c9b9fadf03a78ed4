import { extname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import type { Format } from '../render/options.ts';
import type { Context } from './context.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md', 'html', 'ics', 'github'] as const;

type AnyFormat = (typeof FORMATS)[number];

interface Wished {
  format?: AnyFormat | undefined;
  output?: string | undefined;
  open?: true | undefined;
  fields?: readonly string[] | undefined;
  bom?: true | undefined;
}

const byEnding: Readonly<Record<string, AnyFormat>> = {
  '.txt': 'table',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.csv': 'csv',
  '.md': 'md',
  '.html': 'html',
  '.ics': 'ics',
};

/**
 * Flag, then the ending of `--output`, then GENAI_CAREERS_FORMAT, then a table; with `--open` a page.
 * @throws CareersError `usage` for an ending of no format, or of another than the flag; if the variable holds an unknown
 *   format; for an option of another format
 */
export function formatOf(wished: Wished, context: Pick<Context, 'env'>): AnyFormat {
  const format = askedFormat(wished, context);
  const { fields, bom } = wished;
  if (fields !== undefined && format !== 'json' && format !== 'csv')
    throw new CareersError('usage', '--fields cuts JSON and CSV to size.', { hint: 'Add -f json or -f csv, or leave it out.' });
  if (bom === true && format !== 'csv')
    throw new CareersError('usage', '--bom marks CSV, for Excel.', { hint: 'Add -f csv, or leave it out.' });
  return format;
}

function askedFormat({ format: asked, output, open }: Wished, context: Pick<Context, 'env'>): AnyFormat {
  const named = output === undefined ? undefined : formatOfName(output);
  // Any format is text.
  if (asked !== undefined && named !== undefined && named !== asked && named !== 'table')
    throw new CareersError('usage', `-f ${asked} does not go with ${output}.`, { hint: 'Leave out -f, or choose another ending.' });
  const format = asked ?? named;
  if (open !== true) return format ?? usualFormat(context);
  if (format === undefined || format === 'html') return 'html';
  throw new CareersError('usage', '--open shows a page, so it goes with -f html.', {
    hint: `Leave out --open, or what asks for ${format}.`,
  });
}

function formatOfName(file: string): AnyFormat | undefined {
  const ending = extname(file).toLowerCase();
  const format = byEnding[ending];
  if (format === undefined && /^\.[a-z]\w*$/.test(ending))
    throw new CareersError('usage', `No answer is written as ${ending}.`, {
      hint: `A file ends in ${Object.keys(byEnding).join(', ')}; .ics is for a plan. Spreadsheets open .csv, browsers .html, which they print to PDF.`,
    });
  return format;
}

function usualFormat(context: Pick<Context, 'env'>): AnyFormat {
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
export function refuseLines(format: AnyFormat, command: string): void {
  if (format !== 'ndjson' || LISTS.includes(command)) return;
  throw new CareersError('usage', `${command} answers with one record, not with a list.`, { hint: 'Use -f json.' });
}

/** @throws CareersError `usage` as {@link formatOf}, and for a calendar or annotations */
export function pageFormatOf(wished: Wished, context: Pick<Context, 'env'>): Format {
  const format = formatOf(wished, context);
  if (format === 'ics')
    throw new CareersError('usage', 'Only a plan can be written as a calendar.', { hint: 'Such as: genai-careers plan mlops -o plan.ics' });
  if (format === 'github')
    throw new CareersError('usage', 'Only data validate writes annotations for GitHub.', {
      hint: 'Such as: genai-careers data validate -f github',
    });
  return format;
}
