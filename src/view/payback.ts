import type { Payback, Return } from '../core/pay/payback.ts';
import { INDICATIVE_BELOW } from '../core/pay/quantiles.ts';
import { heading, list, note } from './build.ts';
import { costText } from './plan/sentences.ts';
import { atLevels, figures } from './salary/sentences.ts';
import type { Block } from './view.ts';
import { hours, plural } from './words/counts.ts';
import { usd } from './words/money.ts';

/** @param stated how pay in another currency or by the hour was read */
export function paybackBlocks(paybacks: readonly Payback[], stated: string | null = null): Block[] {
  const [first] = paybacks;
  if (first === undefined) return [];
  return [
    heading(first.currentPay === 0 ? 'Against no current pay' : `Against a current pay of ${usd(first.currentPay)} a year`),
    list(paybacks.map(paybackText), 'dash'),
    ...(stated === null ? [] : [note(stated)]),
    note(LEGEND),
  ];
}

const LEGEND =
  'Months from the first pay day in the role until what it pays more covers the fees of the courses, before tax; hours of study are not counted. Advertised pay is no offer, and nothing here promises one.';

/** One sentence where nothing can be said. */
export function paybackText({ roleTitle, cost, hours: studied, pay, because, p25, p50 }: Payback): string {
  const spent = `${costText({ cost })} and ${hours(studied)} of study`;
  const withheld = `As ${roleTitle}, ${spent}: whether it pays back is not worked out, for`;
  if (because === 'proxy') return `${withheld} only other titles stand in for its pay.`;
  if (pay === null || p25 === null || p50 === null) return `${withheld} no level of it has ${INDICATIVE_BELOW} figures of pay.`;
  const isFree = cost.usd + cost.assumedUsd === 0;
  const [low, middle] = [returnText(p25, isFree), returnText(p50, isFree)];
  const joined = low !== middle ? `; it ${middle}` : p25.months === null ? ', nor' : ' and';
  const answer = `it ${low} at p25 (${usd(p25.pay)})${joined} at the median (${usd(p50.pay)})`;
  const newcomer = pay.level === 'entry' ? '' : ' A newcomer is offered less.';
  return `As ${roleTitle}, ${spent}: ${answer}. Of ${figures(pay.n, pay.asOf)}${atLevels([pay.level])}, ${pay.publisher}.${newcomer}`;
}

function returnText({ months }: Return, isFree: boolean): string {
  if (months === null) return isFree ? 'does not pay more than now' : 'does not pay back';
  if (isFree) return 'pays more than now';
  return months <= 1 ? 'pays back within a month' : `pays back within ${plural(Math.ceil(months), 'month')}`;
}
