import type { Context } from './context.ts';
import { formatOf } from './format.ts';
import type { Globals } from './globals.ts';

const TERMINAL_ROWS = 50;
const MAX_LIMIT = 1000;

/** Undefined for all. */
export function defaultLimit(context: Context, globals: Globals): number | undefined {
  const isFile = globals.output !== undefined && globals.output !== '-';
  return formatOf(globals, context) === 'table' && !isFile && context.stdout.isTTY ? TERMINAL_ROWS : undefined;
}

/** For stderr. */
export function truncationNote(limit: number | undefined, shown: number, fitting: number): string[] {
  if (limit !== undefined || shown >= fitting) return [];
  const more = fitting > MAX_LIMIT ? `more: --limit ${MAX_LIMIT}` : `all: --limit ${fitting}`;
  return [`Left out here: ${fitting - shown} of ${fitting}. To see ${more}`];
}
