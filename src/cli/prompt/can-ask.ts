import type { Context } from '../context.ts';

/** Whether a person at a terminal, or the context's prompter, sees the answer and may be asked. */
export function canAsk(context: Pick<Context, 'stdin' | 'stdout' | 'stderr' | 'env' | 'prompter'>): boolean {
  if (context.prompter !== undefined) return true;
  return context.stdout.isTTY && context.stderr.isTTY && context.stdin.isTTY === true && !isOn(context.env['CI']);
}

/** Set, and not to 0 or false. */
export const isOn = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0' && value !== 'false';
