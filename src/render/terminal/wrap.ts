import { wrapAnsi } from 'fast-wrap-ansi';
import type { Tone } from '../../view/view.ts';
import { isSingle } from '../single.ts';
import type { Styled } from './styled.ts';
import { widthOf } from './width.ts';

/** Marks a place after a hyphen where a line may be broken; taken out again where it was not. */
const BREAK = ' \ue000';

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
  const breakable = styled.replace(/\S+/g, (word) => (widthOf(word) > cells ? withBreaks(word) : word));
  return wrapAnsi(breakable, Math.max(1, cells), { hard: true, trim: true })
    .split('\n')
    .map((line) => line.replaceAll(BREAK, '').replaceAll(BREAK.trim(), ''));
}

/** An address is cut anywhere: a hyphen at the end of a line would be taken for our own. */
const withBreaks = (word: string): string => (word.includes('://') ? word : word.replace(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/gu, BREAK));
