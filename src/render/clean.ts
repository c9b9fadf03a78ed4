/** Controls, bidirectional marks, line separators, byte-order marks, interlinear marks and tag characters. Removing whole sequences would let nested ones through. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be caught
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufff9-\ufffb]|[\u{E0000}-\u{E007F}]/gu;

/** No-break spaces are for wrapping only; people copy plain ones. */
export const plainBlanks = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Characters that steer a terminal and lone surrogates become U+FFFD. One line unless `multiline`. */
export function clean(text: string, options: { multiline?: boolean } = {}): string {
  let safe = text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  if (options.multiline !== true) safe = safe.replace(/\n+/g, ' ');
  return safe.replace(STEERING, '\ufffd');
}
