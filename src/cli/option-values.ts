import { InvalidArgumentError } from '@commander-js/extra-typings';
import { CareersError } from '../core/errors.ts';
import { LEVEL_WORDS, levelFrom, type NamedLevel } from '../core/profile/named-levels.ts';
import { usdFrom } from '../core/usd.ts';

/** Plain digits only: not "1e3", "5.5" or an empty word. */
export function wholeNumber(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value) || value < least || value > most)
      throw new InvalidArgumentError(`${name} takes a whole number from ${least} to ${most}.`);
    return value;
  };
}

export function fileName(name: string): (text: string) => string {
  return (text) => {
    if (text === '') throw new InvalidArgumentError(`${name} takes the name of a file.`);
    return text;
  };
}

/** At most two decimals. */
export function decimal(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value) || value < least || value > most)
      throw new InvalidArgumentError(`${name} takes a number from ${least} to ${most}, such as 8 or 7.5.`);
    return value;
  };
}

/** `skill=level`; the skill is looked up later. */
export function skillLevel(text: string, previous: NamedLevel[] | undefined): NamedLevel[] {
  const [, skill, value = ''] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  const level = levelFrom(value);
  if (skill === undefined || level === undefined)
    throw new InvalidArgumentError(`--skill takes a skill and a level from 0 to 4, such as python=3 (${LEVEL_WORDS}).`);
  return [...(previous ?? []), { skill, level }];
}

/** @returns US dollars; `none` for no limit, not even the profile's */
export function budget(text: string): number | 'none' {
  if (/^(?:none|no[ -]limit)$/i.test(text.trim())) return 'none';
  const value = usdFrom(text);
  if (value === undefined || value > 10_000_000)
    throw new InvalidArgumentError('--budget takes US dollars, such as 400, 49.99 or 1k, or none for no limit.');
  return value;
}

/** Names the option in the error of `parse`. */
export function yearlyPay<T>(name: string, parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof CareersError)) throw error;
      throw new CareersError(error.code, `${name} ${error.message}`, error.hint === undefined ? {} : { hint: error.hint });
    }
  };
}
