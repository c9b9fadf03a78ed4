/** For every unknown figure: never zero, never guessed. */
export const UNKNOWN = '?';

/** The same under every locale and ICU build. */
export const grouped = (value: number): string => String(value).replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** At most one decimal: `1,983` or `7.5`. */
export const count = (value: number): string => grouped(Math.round(value * 10) / 10);

/** Whole from ten up, one decimal below. */
export const hours = (value: number): string => `${count(value >= 10 ? Math.round(value) : value)} h`;

/** `9 h`, or `≈ 22 h` if assumed. */
export const timeText = (value: number, assumed: boolean): string => `${assumed ? '≈\u00a0' : ''}${hours(value)}`;

/** 0 to 1 as `74%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * Parts of a whole, each 0 to 1, as percents that add up to the rounded whole: the largest remainders are rounded up
 * (Hamilton's method).
 */
export function percents(parts: readonly number[], decimals = 0): string[] {
  const scale = 10 ** decimals;
  // Floating point must not cost a unit: 0.29 * 100 is 28.999999999999996.
  const exact = parts.map((part) => Math.round(part * 100 * scale * 1e6) / 1e6);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const missing = Math.round(sum(exact)) - sum(exact.map(Math.floor));
  const byRemainder = exact.map((value, at) => ({ at, rest: value % 1 })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  const up = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return exact.map((value, at) => `${((Math.floor(value) + (up.has(at) ? 1 : 0)) / scale).toFixed(decimals)}%`);
}

export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

/** `12 courses`, or `12 of 294 courses` for a cut list. */
export const shownOf = (shown: number, fitting: number, one: string): string =>
  (fitting > shown ? `${count(shown)} of ` : '') + plural(fitting, one);

/** `a, b and c` */
export const andList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
