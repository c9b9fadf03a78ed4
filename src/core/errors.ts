/** Each has one exit code. */
export type ErrorCode = 'check-failed' | 'usage' | 'not-found' | 'data' | 'interrupted';

export class CareersError extends Error {
  readonly code: ErrorCode;
  /** Such as a command to run. */
  readonly hint: string | undefined;
  /** For `--format json`, such as suggestions. */
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; details?: Record<string, unknown> } = {}) {
    super(brief(message));
    this.name = 'CareersError';
    this.code = code;
    this.hint = options.hint === undefined ? undefined : shorten(options.hint);
    this.details = options.details;
  }
}

/** Cuts quotes at 80 characters and the whole at 1,000, for people paste whole files. */
export function brief(sentence: string, quote = '"'): string {
  return shorten(sentence.replace(new RegExp(`${quote}([^${quote}]{80})[^${quote}]+${quote}`, 'gu'), `${quote}$1…${quote}`));
}

const shorten = (text: string): string => (text.length > 1000 ? `${text.slice(0, 700)}…${text.slice(-200)}` : text);
