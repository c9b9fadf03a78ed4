/** One convention: its sentence and its test. */
export interface Convention {
  subject: string;
  check: () => void | Promise<void>;
}

export const ESC = '\x1b';
