import type { Finding } from '../model/finding.ts';

/** The line a finding stands on, cut to what fits a narrow terminal. */
export interface Frame {
  text: string;
  /** 0-based place of the caret in `text`. */
  caret: number;
}

const MOST = 60;

/** The line of a finding among the lines of its file, or null where the file as a whole is meant or could not be read. */
export function frameOf(lines: readonly string[] | undefined, { line, column }: Pick<Finding, 'line' | 'column'>): Frame | null {
  if (lines === undefined || line < 1) return null;
  const whole = (lines[line - 1] ?? '').replace(/\r$/, '');
  if (whole.length <= MOST) return { text: whole, caret: column - 1 };
  const start = Math.max(0, Math.min(column - 1 - MOST / 2, whole.length - MOST));
  const cut = `${start > 0 ? '…' : ''}${whole.slice(start, start + MOST)}${start + MOST < whole.length ? '…' : ''}`;
  return { text: cut, caret: column - 1 - start + (start > 0 ? 1 : 0) };
}
