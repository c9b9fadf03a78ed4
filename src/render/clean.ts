import { isSingle } from './single.ts';

/**
 * Characters that could steer a terminal or reorder what is read: C0 and C1 controls, bidirectional marks and
 * overrides, line separators, byte-order marks, interlinear marks and tag characters. The popular strippers remove
 * escape sequences only, and nested ones come back to life, so each character is replaced instead.
 */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be caught
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufff9-\ufffb]|[\u{E0000}-\u{E007F}]/gu;

/** Blanks that kept words together while lines were broken; printed as plain ones, so that people can search and copy them. */
export const plainBlanks = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Text that is safe to print: steering characters become U+FFFD, lone surrogates too; one line unless asked otherwise. */
export function clean(text: string, options: { multiline?: boolean } = {}): string {
  if (isSingle(text)) return text;
  let safe = text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  if (options.multiline !== true) safe = safe.replace(/\n+/g, ' ');
  return safe.replace(STEERING, '\ufffd');
}
