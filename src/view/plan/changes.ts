import type { PlanAnswer } from '../../core/plan/answer.ts';
import type { Change, ChangePair, Leave, Then } from '../../core/plan/beside/answers.ts';
import { count, hours, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';
import { costText } from './sentences.ts';

export const changeText = (change: Change): string => `${leaveText(change)} (${thenText(change)})`;

export const pairText = (pair: ChangePair): string => `${pair.both.map(leaveText).join(' and ')} (${thenText(pair)})`;

/** Single changes, then the pair. */
export const waysOf = ({ changes, changePair }: PlanAnswer): string[] => [
  ...changes.map(changeText),
  ...(changePair === null ? [] : [pairText(changePair)]),
];

const thenText = ({ hours: total, cost, weeks, finish }: Then): string =>
  `${hours(total)}, ${plural(weeks, 'week')} to ${dateText(finish)}, ${costText({ cost })}`;

function leaveText({ kind, from, to }: Leave): string {
  const more = Math.round(((to ?? 0) - (from ?? 0)) * 100) / 100;
  switch (kind) {
    case 'hours-per-week':
      return `${count(more)} h a week more, ${count(to ?? 0)} instead of ${count(from ?? 0)}`;
    case 'weeks':
      return `${plural(more, 'week')} longer, ${count(to ?? 0)} instead of ${count(from ?? 0)}`;
    case 'budget':
      return `${dollars(more)} more, ${dollars(to ?? 0)} instead of ${dollars(from ?? 0)}`;
    case 'paid':
      return 'paid courses too, without --free';
    case 'projects':
      return 'projects too, without --no-projects';
    case 'estimates':
      return 'courses whose hours we assume too, without --no-estimates';
  }
}
