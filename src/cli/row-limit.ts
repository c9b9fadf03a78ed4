import type { Context } from './context.ts';
import { formatOf, type Globals } from './globals.ts';

/** Rows a terminal is given where nobody says how many: what is above would only have scrolled by. */
const ROWS = 50;
/** `--limit` takes no more. */
const MOST = 1000;

/** How many rows of a long list are wanted: as many as were asked for, else a screenful in a terminal and all of them anywhere else. */
export function rowsWanted(context: Context, globals: Globals, asked: number | undefined): number | undefined {
  const isFile = globals.output !== undefined && globals.output !== '-';
  return asked ?? (formatOf(globals, context) === 'table' && !isFile && context.stdout.isTTY ? ROWS : undefined);
}

/** The sentence for stderr about what was left out unasked; none where all is shown, or as much as was asked for. */
export function leftOut(asked: number | undefined, shown: number, fitting: number): string[] {
  if (asked !== undefined || shown >= fitting) return [];
  const more = fitting > MOST ? `more: --limit ${MOST}` : `all: --limit ${fitting}`;
  return [`Left out here: ${fitting - shown} of ${fitting}. To see ${more}`];
}
