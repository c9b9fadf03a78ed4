import type { Cell, Rich, Span } from '../view/view.ts';
import { clean } from './clean.ts';

/** The words of a rich text without tones. */
export function plainText(rich: Rich): string {
  if (typeof rich === 'string') return rich;
  let text = '';
  for (const part of rich) text += typeof part === 'string' ? part : part.text;
  return text;
}

/** The spans of a rich text, cleaned: nothing that came from data can steer the terminal after this. */
export function spansOf(rich: Rich): Span[] {
  const parts: readonly (string | Span)[] = typeof rich === 'string' ? [rich] : rich;
  return parts.map((part) => (typeof part === 'string' ? { text: clean(part) } : { ...part, text: clean(part.text) }));
}

/** The text of a table cell, whichever way it was given. */
export function richOf(cell: Cell | Rich | undefined): Rich {
  if (cell === undefined) return '';
  return typeof cell === 'object' && 'text' in cell ? cell.text : cell;
}
