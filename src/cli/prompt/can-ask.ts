import type { Context } from '../context.ts';

/** Whether a person sits at a terminal, sees the answer there and may be asked. */
export function canAsk(context: Pick<Context, 'stdin' | 'stdout' | 'stderr' | 'env'>): boolean {
  return context.stdout.isTTY && context.stderr.isTTY && context.stdin.isTTY === true && !isOn(context.env['CI']);
}

/** A variable that is set to something and not to "no". */
export const isOn = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0' && value !== 'false';
