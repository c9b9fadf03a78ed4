/** One convention: what holds, in words, and the look that proves it. */
export interface Row {
  subject: string;
  check: () => void | Promise<void>;
}

/** The byte that begins every escape sequence. */
export const ESC = '\x1b';
