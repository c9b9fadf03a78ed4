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
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return align === 'right' ? blanks + text : text + blanks;
}
