import type { Finding } from '../model/finding.ts';

/** The line of a finding, cut to fit a narrow terminal. */
export interface Frame {
  text: string;
  /** 0-based column of the caret in `text`. */
  caret: number;
}

const MOST_CHARS = 60;

/** Null for a finding about a whole or an unreadable file. */
export function frameOf(lines: readonly string[] | undefined, { line, column }: Pick<Finding, 'line' | 'column'>): Frame | null {
  if (lines === undefined || line < 1) return null;
  const whole = (lines[line - 1] ?? '').replace(/\r$/, '');
  if (whole.length <= MOST_CHARS) return { text: whole, caret: column - 1 };
  const start = Math.max(0, Math.min(column - 1 - MOST_CHARS / 2, whole.length - MOST_CHARS));
  const cut = `${start > 0 ? '…' : ''}${whole.slice(start, start + MOST_CHARS)}${start + MOST_CHARS < whole.length ? '…' : ''}`;
  return { text: cut, caret: column - 1 - start + (start > 0 ? 1 : 0) };
}
