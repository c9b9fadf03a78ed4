import { partsOf } from '../view/build.ts';
import type { Cell, Rich, Span } from '../view/view.ts';
import { clean } from './clean.ts';

export function plainText(rich: Rich): string {
  return partsOf(rich)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** Cleans the text: after this, no data can steer the terminal. */
export function spansOf(rich: Rich): Span[] {
  return partsOf(rich).map((part) => (typeof part === 'string' ? { text: clean(part) } : { ...part, text: clean(part.text) }));
}

export function richOf(cell: Cell | Rich | undefined): Rich {
  if (cell === undefined) return '';
  return isCell(cell) ? cell.text : cell;
}

export const isCell = (cell: Cell | Rich): cell is Cell => typeof cell === 'object' && 'text' in cell;
