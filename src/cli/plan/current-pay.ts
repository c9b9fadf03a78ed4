import { CareersError } from '../../core/errors.ts';
import { readOffer } from '../../core/pay/offered.ts';
import type { Catalog } from '../../model/catalog.ts';
import { statedText } from '../../view/salary/sentences.ts';
import { yearlyPay } from '../option-values.ts';

export const CURRENT_PAY_HELP = 'what you earn now, such as 90k, "80k EUR" or 75/h: says in how many months the cost pays back';

export interface CurrentPay {
  /** US dollars a year. */
  usd: number;
  /** How another currency or an hour was read; null for dollars a year. */
  stated: string | null;
}

/** @throws CareersError `usage` for what is no amount of a year's pay, or a range */
export function currentPayOf(catalog: Catalog, typed: string | undefined): CurrentPay | undefined {
  if (typed === undefined) return undefined;
  const { low, high, stated } = yearlyPay('--current-pay', (text) => readOffer(text, catalog.titlePay?.rates ?? []))(typed);
  if (low !== high) throw new CareersError('usage', '--current-pay takes one amount, not a range.', { hint: 'Such as --current-pay 90k.' });
  return { usd: low, stated: stated === null ? null : statedText(stated, { offer: low, offerTo: null }) };
}
