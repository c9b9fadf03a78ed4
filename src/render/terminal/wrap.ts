import { wrapAnsi } from 'fast-wrap-ansi';
import { widthOf } from './width.ts';

/** Styled text broken into lines of at most `cells`. Words longer than a line are cut, so that no value is lost. */
export function wrapStyled(styled: string, plain: string, cells: number): string[] {
  if (!plain.includes('\n') && widthOf(plain) <= cells) return [styled];
  return wrapAnsi(styled, Math.max(1, cells), { hard: true, trim: true }).split('\n');
}
