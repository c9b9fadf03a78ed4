import * as z from 'zod';
import { CareersError, type ErrorCode } from '../core/errors.ts';
import { wrongValue } from '../core/wrong-value.ts';

/** A number or list of words in a sentence that follows the name of the argument, as on the command line. */
export const between = (least: number, most: number) => {
  const error = `takes a number from ${least} to ${most}`;
  return z.number(error).min(least, error).max(most, error);
};

export const wholeBetween = (least: number, most: number) => {
  const error = `takes a whole number from ${least} to ${most}`;
  return z.int(error).min(least, error).max(most, error);
};

export const oneOf = <const T extends string>(words: readonly T[]) => z.enum(words, `takes ${words.join(', ')}`);

/**
 * @param name of the argument
 * @throws CareersError naming the first field that is wrong
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, name: string, code: ErrorCode = 'usage'): T {
  const result = schema.safeParse(value, { error: wrongValue });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = [name, ...(issue?.path ?? [])].map((part) => String(part).slice(0, 80)).join('.');
  const message = issue?.message ?? '';
  throw new CareersError(code, /^(?:takes|must|has|is) /.test(message) ? `${at} ${message}.` : `${at}: ${message.slice(0, 200)}.`);
}
