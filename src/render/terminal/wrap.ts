import { wrapAnsi } from 'fast-wrap-ansi';
import { widthOf } from './width.ts';

/** Marks a place after a hyphen where a line may be broken; taken out again where it was not. */
const BREAK = ' \ue000';

/**
 * Styled text broken into lines of at most `cells`, between words where possible, then behind hyphens. What is still longer
 * than a line is cut, so that no value is lost.
 */
export function wrapStyled(styled: string, plain: string, cells: number): string[] {
  if (!plain.includes('\n') && widthOf(plain) <= cells) return [styled];
  const breakable = styled.replace(/\S+/g, (word) => (widthOf(word) > cells ? withBreaks(word) : word));
  return wrapAnsi(breakable, Math.max(1, cells), { hard: true, trim: true })
    .split('\n')
    .map((line) => line.replaceAll(BREAK, '').replaceAll(BREAK.trim(), ''));
}

/** An address is cut anywhere: a hyphen at the end of a line would be taken for our own. */
const withBreaks = (word: string): string => (word.includes('://') ? word : word.replace(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/gu, BREAK));
