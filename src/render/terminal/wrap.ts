import { wrapAnsi } from 'fast-wrap-ansi';
import type { Tone } from '../../view/view.ts';
import { isSingle } from '../single.ts';
import type { Styled } from './styled.ts';
import { widthOf } from './width.ts';

/** Marks a place after a hyphen where a line may be broken; taken out again. It takes no cell, and clean text holds none of it. */
const MARK = '\u0001';
const BREAK = ` ${MARK}`;

type Paint = (text: string, tone: Tone) => string;

/**
 * Styled text broken into lines of at most `cells`, between words where possible, then behind hyphens. What is still longer
 * than a line is cut, so that no value is lost.
 */
export function wrapStyled(styled: Styled, cells: number, paint: Paint): string[] {
  const places = isSingle(styled.plain) ? betweenWords(styled.plain, cells) : undefined;
  if (places === undefined) return wrapWords(styled.text, cells);
  return places.map(([from, to]) => (styled.text === styled.plain ? styled.plain.slice(from, to) : painted(styled, from, to, paint)));
}

/**
 * From where to where each line goes in a text of single cells. Undefined where a word is longer than a line, or where a line would
 * begin with a blank that keeps words together.
 */
function betweenWords(text: string, cells: number): [number, number][] | undefined {
  const lines: [number, number][] = [];
  const end = withoutBlanks(text, text.length);
  for (let from = 0; from < end; from += 1) {
    if (text[from] === ' ') continue;
    const to = end - from <= cells ? end : text.lastIndexOf(' ', from + cells);
    if (to <= from || text[from] === '\u00a0') return undefined;
    lines.push([from, withoutBlanks(text, to)]);
    from = to;
  }
  return lines;
}

/** The end of a text up to `end`, blanks behind it left out. */
function withoutBlanks(text: string, end: number): number {
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return end;
}

/** A part of a styled text. */
function painted({ spans }: Styled, from: number, to: number, paint: Paint): string {
  let line = '';
  let start = 0;
  for (const { text, tone = 'plain' } of spans) {
    const end = start + text.length;
    if (end > from && start < to) line += paint(text.slice(Math.max(0, from - start), to - start), tone);
    start = end;
  }
  return line;
}

/** The slow way, for every text: words of any width, with colours in them. */
function wrapWords(styled: string, cells: number): string[] {
  const breakable = styled.replace(/\S+/g, (word) => (widthOf(word) > cells ? withBreaks(word, cells) : word));
  return wrapAnsi(breakable, Math.max(1, cells), { hard: true, trim: true })
    .split('\n')
    .map((line) => line.replaceAll(BREAK, '').replaceAll(MARK, ''));
}

/**
 * A word that is longer than a line, in pieces of as many parts as a line holds: the blank of each break would take a cell between parts
 * that fit exactly. An address is cut anywhere: a hyphen at the end of a line would be taken for our own.
 */
function withBreaks(word: string, cells: number): string {
  if (word.includes('://')) return word;
  const pieces: string[] = [];
  for (const part of word.split(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u)) {
    const piece = pieces.at(-1);
    if (piece !== undefined && widthOf(piece + part) <= cells) pieces[pieces.length - 1] = piece + part;
    else pieces.push(part);
  }
  return pieces.join(BREAK);
}
