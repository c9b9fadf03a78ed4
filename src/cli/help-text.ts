import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';

/** Widths the help of the program is written for when it is built: that of pipes, and the widest. */
export const HELP_WIDTHS = [80, 100];

/** Cells a line of help may take. */
export const helpWidth = (columns: number | undefined): number => Math.min(columns !== undefined && columns > 20 ? columns : 80, 100);

/** Where the help of a width lies. */
export const helpFile = (root: string, width: number): string => join(root, 'dist', 'program', `help-${width}.txt`);

/** The help of the program as the build wrote it; undefined for other lines and other widths. */
export function preparedHelp(args: readonly string[], { root, stdout }: Pick<Context, 'root' | 'stdout'>): string | undefined {
  if (args.length !== 1 || !(args[0] === '--help' || args[0] === '-h' || args[0] === 'help')) return undefined;
  const width = helpWidth(stdout.columns);
  if (!HELP_WIDTHS.includes(width)) return undefined;
  try {
    return readFileSync(helpFile(root, width), 'utf8');
  } catch {
    return undefined;
  }
}
