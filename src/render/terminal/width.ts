import stringWidth from 'fast-string-width';

/** Letters, punctuation, arrows, box drawing and blocks: one cell each in every terminal. */
const SINGLE = /^[\x20-\x7e\xa0-\xac\xae-\xff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2248\u2264\u2265\u2500-\u25ff]*$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that the theme itself puts on
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Cells a text takes. The full measure is slow to start, so plain text, which is nearly all of it, is counted. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(COLOUR, '') : text;
  return SINGLE.test(plain) ? plain.length : stringWidth(plain);
}

/** Text filled with blanks to a number of cells. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return align === 'right' ? blanks + text : text + blanks;
}
