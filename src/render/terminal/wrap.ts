import { wrapAnsi } from 'fast-wrap-ansi';
import { widthOf } from './width.ts';

/** Takes no cell and is removed again. Clean text holds none. */
const MARK = '\u0001';
const BREAK = ` ${MARK}`;

/** The library would compose the "m" of a colour with an accent behind it, destroying the escape sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const BEFORE_ACCENT = /\u001b\[\d+m(?=\p{M})/gu;

/** The library leaves these where a line breaks at a coloured space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const EMPTY_COLOUR = /\u001b\[\d+m\u001b\[(?:22|39)m/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const LINK = /(\u001b\]8;;[^\u0007]*\u0007)/;

/** Breaks between words, then behind hyphens, then at no-break spaces, then anywhere. */
export function wrapText(text: string, cells: number): string[] {
  const guarded = text.replace(BEFORE_ACCENT, `$&${MARK}`);
  const breakable = guarded.replace(/[^ \n]+/g, (word) => (widthOf(word) > cells ? withBreaks(word, cells) : word));
  return linesOf(breakable, cells).map((line) => line.replaceAll(BREAK, '').replaceAll(MARK, '').replace(EMPTY_COLOUR, ''));
}

/** The library cuts by code point, but an emoji may take twice the cells of its code points. */
function linesOf(text: string, cells: number): string[] {
  const wrapped = (width: number) => wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');
  const lines = wrapped(cells);
  return lines.some((line) => widthOf(line) > cells) ? wrapped(Math.floor(cells / 2)) : lines;
}

/** Pieces fit a line, because the space of a break takes a cell. An address is cut anywhere: a hyphen at its end would look like ours. */
function withBreaks(word: string, cells: number): string {
  const pieces: string[] = [];
  const parts = word
    .split(LINK)
    .flatMap((part) => (part.includes('://') ? [part] : part.split(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u)))
    .flatMap((part) => (widthOf(part) > cells ? part.split(/(?<=\u00a0)/u) : [part]));
  for (const part of parts) {
    const piece = pieces.at(-1);
    if (piece !== undefined && widthOf(piece + part) <= cells) pieces[pieces.length - 1] = piece + part;
    else pieces.push(part);
  }
  return pieces.join(BREAK);
}
