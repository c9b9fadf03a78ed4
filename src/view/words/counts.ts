/** For every unknown figure: never zero, never guessed. */
export const UNKNOWN = '?';

/** The same under every locale and ICU build. */
export const grouped = (value: number): string => String(value).replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** At most one decimal: `1,983` or `7.5`. */
export const count = (value: number): string => grouped(Math.round(value * 10) / 10);

/** Whole from ten up, one decimal below. */
export const hours = (value: number): string => `${count(value >= 10 ? Math.round(value) : value)} h`;

/** 0 to 1 as `74%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

/** `12 courses`, or `12 of 123 courses` for a cut list. */
export const shownOf = (shown: number, fitting: number, one: string): string =>
  (fitting > shown ? `${count(shown)} of ` : '') + plural(fitting, one);

/** `a, b and c` */
export const andList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
