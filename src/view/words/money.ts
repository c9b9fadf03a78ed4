import { grouped } from './counts.ts';

/** US dollars in full, such as `$171,600`. */
export const usd = (amount: number): string => `$${grouped(amount)}`;

/** US dollars in thousands, such as `$172k`. */
export const usdShort = (amount: number): string => `$${Math.round(amount / 1000)}k`;

/** US dollars with cents only if there are any. */
export const dollars = (amount: number): string => (Number.isInteger(amount) ? usd(amount) : `$${amount.toFixed(2)}`);
