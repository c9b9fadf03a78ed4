import stringWidth from 'fast-string-width';
import { isSingle } from '../single.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that the theme itself puts on
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Cells a text takes. The full measure is slow to start, so plain text, which is nearly all of it, is counted. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  return isSingle(plain) ? plain.length : stringWidth(plain);
}

/** Text filled with blanks to a number of cells. */
export const pad = (text: string, cells: number, align?: 'left' | 'right'): string =>
  aligned(text, Math.max(0, cells - widthOf(text)), align);

/** Text with so many blanks behind it, or before it where it is aligned to the right. */
export function aligned(text: string, blanks: number, align: 'left' | 'right' = 'left'): string {
  return align === 'right' ? ' '.repeat(blanks) + text : text + ' '.repeat(blanks);
}
