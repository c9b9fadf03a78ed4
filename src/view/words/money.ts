import { grouped } from './counts.ts';

/** Such as `$171,600`. */
export const usd = (amount: number): string => `$${grouped(amount)}`;

/** Such as `$172k`. */
export const usdShort = (amount: number): string => `$${Math.round(amount / 1000)}k`;

/** Cents only if there are any. */
export const dollars = (amount: number): string => (Number.isInteger(amount) ? usd(amount) : `$${amount.toFixed(2)}`);
