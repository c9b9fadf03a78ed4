import type { Context } from './context.ts';
import { formatOf } from './format.ts';
import type { Globals } from './globals.ts';

/** Rows of a table in a terminal without `--limit`. */
const TERMINAL_ROWS = 50;
/** `--limit` takes no more. */
const MAX_LIMIT = 1000;

/** Rows without `--limit`: 50 in a terminal, else undefined for all. */
export function defaultLimit(context: Context, globals: Globals): number | undefined {
  const isFile = globals.output !== undefined && globals.output !== '-';
  return formatOf(globals, context) === 'table' && !isFile && context.stdout.isTTY ? TERMINAL_ROWS : undefined;
}

/** The sentence for stderr about rows left out without `--limit`. */
export function truncationNote(limit: number | undefined, shown: number, fitting: number): string[] {
  if (limit !== undefined || shown >= fitting) return [];
  const more = fitting > MAX_LIMIT ? `more: --limit ${MAX_LIMIT}` : `all: --limit ${fitting}`;
  return [`Left out here: ${fitting - shown} of ${fitting}. To see ${more}`];
}
