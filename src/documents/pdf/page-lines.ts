import { datesIn } from '../text/dates.ts';
import { fromPlainText, type Line } from '../text/lines.ts';
import { type Piece, type Row, rowsOf } from './rows.ts';

export type { Piece };

const EDGE = 0.9;
const SHORTEST_FULL = 30;
/** In letter heights; further down stands another paragraph. */
const LINE_SPACING = 1.7;
const PAGE_NUMBER = /^\s*(?:page|seite|página)?\s*\d{1,2}(?:\s*(?:of|von|sur|de|\/)\s*\d{1,2})?\s*$/i;

/** @param from number of the first line */
export function pageLines(pieces: readonly Piece[], page: number, from: number): Line[] {
  const rows = withDates(rowsOf(pieces).filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !PAGE_NUMBER.test(text)));
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const isNext = before !== undefined && goesOn(before, row);
    const lines = fromPlainText(row.text, page, from + at);
    return lines.map((line) => ({ ...line, wraps: line.wraps === true && isNext, full: isFull(row, rows) }));
  });
}

function isFull(row: Row, rows: readonly Row[]): boolean {
  const edge = Math.max(...rows.filter(({ left }) => Math.abs(left - row.left) < 30).map(({ right }) => right));
  return row.text.length > SHORTEST_FULL && row.right - row.left >= (edge - row.left) * EDGE;
}

/** In the same size, right below. */
function goesOn(before: Row, row: Row): boolean {
  const down = before.bottom - row.bottom;
  return Math.abs(before.height - row.height) < row.height * 0.08 && down > 0 && down < row.height * LINE_SPACING;
}

/** Dates at the right edge may come far from their line in the file. */
function withDates(rows: readonly Row[]): Row[] {
  const moved = new Map<Row, Row>();
  rows.forEach((row, at) => {
    const hasOwnLine = [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && !isDates(other) && isAligned(other, row));
    const line = hasOwnLine || !isDates(row) ? undefined : lineLeftOf(row, rows);
    if (line !== undefined) moved.set(row, line);
  });
  for (const [row, line] of moved) line.text += `  ${row.text}`;
  return rows.filter((row) => !moved.has(row));
}

const isDates = ({ text }: Row): boolean => datesIn(text.trim())?.rest === '';

const isAligned = (one: Row, other: Row): boolean => Math.abs(one.left - other.left) < 3;

function lineLeftOf(row: Row, rows: readonly Row[]): Row | undefined {
  const beside = rows.filter((other) => Math.abs(other.bottom - row.bottom) < row.height / 2 && other.right <= row.left + 1);
  return beside.sort((a, b) => b.right - a.right)[0];
}
