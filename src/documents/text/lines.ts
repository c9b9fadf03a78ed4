import { datesIn } from './dates.ts';
import { sectionOf } from './headings.ts';
import { tidy } from './tidy.ts';

/** A line or paragraph as the file has it. */
export interface Line {
  text: string;
  /** From 1; null where the format has no pages. */
  page: number | null;
  /** From 1. */
  line: number;
  shape: 'heading' | 'item' | 'cell' | 'line';
  /** Of a heading, from 1; 0 for a title above all sections. */
  depth?: number;
  /** The line before may go on here: both stand in one column of a page or a text file. */
  wraps?: boolean;
  /** It ends at the right edge, so the next line goes on. */
  full?: boolean;
  hyphenated?: string;
  /** Indented like the further lines of an item. */
  hangs?: boolean;
}

const BULLET = /^\s*(?:[-*+•‣▪▫◦●○■□–—·»✓✔➢➤►▶❖]|\uf0b7|\uf0a7|\uf0d8|o(?=\s{2,})|\d{1,2}[.)])\s+(?=\S)/u;

export function fromPlainText(text: string, page: number | null = null, from = 1): Line[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/u);
  return lines.flatMap((raw, at) => inPieces(raw).map((piece) => lineOf(piece, page, from + at)));
}

function lineOf(raw: string, page: number | null, line: number): Line {
  const bullet = BULLET.exec(raw)?.[0];
  const isItem = bullet !== undefined;
  const hangs = !isItem && /^(?: {2,}|\t)\S/.test(raw);
  return { text: raw.slice(bullet?.length ?? 0), page, line, shape: isItem ? 'item' : 'line', wraps: !isItem, hangs };
}

/** A paragraph rarely has more; lookahead is slow on long lines. */
const LONGEST = 2_000;

export function inPieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const space = text.lastIndexOf(' ', LONGEST);
  const end = space > LONGEST / 2 ? space : LONGEST;
  return [text.slice(0, end), ...inPieces(text.slice(end))];
}

/** Shorter lines end where their writer ended them; on a page, their distance says more. */
const SHORTEST_WRAPPED = 40;
const SHORTEST_ON_PAGE = 15;

/** Tidy lines, joined where they go on in the next, without empty ones. */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let isOpen = false;
  for (const raw of lines) {
    for (const text of inPieces(raw.text)) isOpen = append(joined, { ...raw, text: tidyLine(text) }, isOpen);
  }
  return joined;
}

/** @returns whether the next line may go on in this one */
function append(joined: Line[], line: Line, isOpen: boolean): boolean {
  if (line.text === '') return false;
  const before = joined.at(-1);
  const longer = isOpen && before !== undefined && line.wraps === true ? joinTwo(before, line) : undefined;
  if (before !== undefined && longer !== undefined) Object.assign(before, longer);
  else joined.push(line);
  return line.shape !== 'heading';
}

/** A soft hyphen at its end is a hyphen. */
const tidyLine = (text: string): string => `${tidy(text)}${text.trimEnd().endsWith('\u00ad') ? '-' : ''}`;

/** Keeps both readings of a hyphen: `prompt-⏎ing` is one word, `fine-⏎tuning` has its own. */
function joinTwo(before: Line, { text: next, full, hangs }: Line): Partial<Line> | undefined {
  if (before.text.length > LONGEST) return undefined;
  const kept = before.hyphenated ?? before.text;
  if (/\p{L}-$/u.test(before.text) && /^\p{L}/u.test(next)) {
    return { text: before.text.slice(0, -1) + next, hyphenated: kept + next, full: full === true };
  }
  const shortest = before.page === null ? SHORTEST_WRAPPED : SHORTEST_ON_PAGE;
  const goesOn = /^\p{Ll}/u.test(next) && before.text.length >= shortest && !/[.!?:;]$/.test(before.text);
  const isOpen = before.text.length >= SHORTEST_WRAPPED && /[,(&/]$/.test(before.text);
  const isFull = before.full === true && sectionOf(next) === undefined && !hasDates(before.text) && !hasDates(next);
  const isBelow = hangs === true && before.shape === 'item' && before.text.length >= SHORTEST_WRAPPED && !hasDates(next);
  if (!goesOn && !isOpen && !isFull && !isBelow) return undefined;
  return {
    text: `${before.text} ${next}`,
    full: full === true,
    ...(before.hyphenated === undefined ? {} : { hyphenated: `${kept} ${next}` }),
  };
}

const hasDates = (text: string): boolean => datesIn(text) !== undefined;
