/** The command line maps each to one exit code. */
export type ErrorCode = 'check-failed' | 'usage' | 'not-found' | 'data' | 'interrupted';

export class CareersError extends Error {
  readonly code: ErrorCode;
  /** The next step, such as a command to run. */
  readonly hint: string | undefined;
  /** For `--format json`, such as suggestions. */
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; details?: Record<string, unknown> } = {}) {
    super(message);
    this.name = 'CareersError';
    this.code = code;
    this.hint = options.hint;
    this.details = options.details;
  }
}
