import { usdFrom } from '../../core/usd.ts';
import { usd } from '../../view/words/money.ts';
import type { Prompter } from './prompter.ts';

const MOST = 1_000_000;

export const OWN_AMOUNT = { label: 'another amount', hint: 'You type it.' };

/** US dollars; null is no limit. */
export const budgetWords = (budget: number | null): string =>
  budget === null ? 'no limit' : budget === 0 ? 'nothing: free courses only' : `up to ${usd(budget)}`;

/** @returns US dollars, 0 to 1,000,000 */
export async function typedBudget(prompter: Prompter): Promise<number> {
  const dollars = (text: string) => {
    const amount = usdFrom(text);
    return amount !== undefined && amount <= MOST ? amount : undefined;
  };
  const check = (text: string) => dollars(text) !== undefined || `Type US dollars up to ${usd(MOST)}, such as 200 or 49.99.`;
  return dollars(await prompter.type({ message: 'How many US dollars in all?', check })) ?? 0;
}
