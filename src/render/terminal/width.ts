import stringWidth from 'fast-string-width';

/** ASCII and our own marks need no tables of Unicode. */
const NARROW = /^[\x20-\x7e\u00a0–—…·●○◆▸→≈≥≤×−’┄─│█▓▰▱┊┃├┤▐▌]*$/;

/** Terminal cells of a text; escape sequences take none. */
export const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return align === 'right' ? spaces + text : text + spaces;
}
