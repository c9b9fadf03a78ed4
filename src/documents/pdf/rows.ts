/** A run of text as pdf.js gives it; sizes in points. */
export interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of one column. */
export interface Row {
  text: string;
  left: number;
  right: number;
  bottom: number;
  height: number;
}

/** Runs further apart than this many heights stand at a tab stop. */
const GAP = 1;

export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.str !== '') {
      const row = rows.at(-1);
      if (isOpen && row !== undefined && isBeside(row, piece)) extend(row, piece);
      else rows.push(rowOf(piece));
      isOpen = true;
    }
    if (piece.hasEOL) isOpen = false;
  }
  return rows;
}

const placeOf = ({ transform }: Piece): [number, number] => [transform[4] ?? 0, transform[5] ?? 0];

function rowOf(piece: Piece): Row {
  const [left, bottom] = placeOf(piece);
  return { text: readable(piece.str), left, right: left + piece.width, bottom, height: piece.height };
}

function isBeside(row: Row, piece: Piece): boolean {
  const [, bottom] = placeOf(piece);
  return Math.abs(row.bottom - bottom) < Math.max(piece.height, row.height, 4) * 0.8;
}

function extend(row: Row, piece: Piece): void {
  const [left] = placeOf(piece);
  const isApart = left - row.right > Math.max(piece.height, row.height) * GAP && piece.str.trim() !== '';
  row.text += (isApart && !row.text.endsWith(' ') ? '  ' : '') + readable(piece.str);
  row.right = Math.max(row.right, left + piece.width);
  row.height = Math.max(row.height, piece.height);
}

/** Ligatures and dashes of TeX fonts without Unicode, in T1 and OT1. */
const OF_TEX: Readonly<Record<string, string>> = {
  '\x0b': 'ff',
  '\x0c': 'fi',
  '\x0d': 'fl',
  '\x0e': 'ffi',
  '\x0f': 'ffl',
  '\x15': '–',
  '\x16': '—',
  '\x1b': 'ff',
  '\x1c': 'fi',
  '\x1d': 'fl',
  '\x1e': 'ffi',
  '\x1f': 'ffl',
};

const readable = (text: string): string => [...text].map((char) => OF_TEX[char] ?? char).join('');
