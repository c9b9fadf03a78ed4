import { normalName } from '../lookup.ts';

/** One weak name alone may be an accident; two different ones are not. */
export const isFirm = (claims: readonly { weak: boolean; name: string }[]): boolean =>
  claims.some(({ weak }) => !weak) || new Set(claims.map(({ name }) => normalName(name))).size > 1;
