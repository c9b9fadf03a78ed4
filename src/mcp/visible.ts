/** What a person would not see: controls, joiners, tag characters, selectors, fillers, lone surrogates, private characters. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** Most text, told apart at once. */
const PLAIN = /^[\n\t\x20-\x7e]*$/;

/** The value with only the text a person would see: no hidden orders reach a model. */
export function visible<T>(value: T): T;
export function visible(value: unknown): unknown {
  if (typeof value === 'string') return PLAIN.test(value) ? value : value.replace(/[\u2028\u2029]/g, '\n').replace(UNSEEN, '');
  if (Array.isArray(value)) return value.map((one) => visible(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [visible(key), visible(one)]));
}
