import type { PlanAnswer } from '../../core/plan/answer.ts';
import type { Change, ChangePair, Leave, Then } from '../../core/plan/beside/answers.ts';
import { count, hours, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';
import { costText } from './sentences.ts';

export const changeText = (change: Change): string => `${leaveText(change)} (${thenText(change, change.kind !== 'weeks')})`;

export const pairText = (pair: ChangePair): string =>
  `${pair.both.map(leaveText).join(' and ')} (${thenText(
    pair,
    pair.both.every(({ kind }) => kind !== 'weeks'),
  )})`;

/** Single changes, then the pair. */
export const waysOf = ({ changes, changePair }: PlanAnswer): string[] => [
  ...changes.map(changeText),
  ...(changePair === null ? [] : [pairText(changePair)]),
];

/** @param isLength unless the weeks were just named */
const thenText = ({ hours: total, cost, weeks, finish }: Then, isLength: boolean): string =>
  `${hours(total)}, ${isLength ? `${plural(weeks, 'week')} ` : ''}to ${dateText(finish)}, ${costText({ cost })}`;

/** What to ask for, beside what was asked. */
function leaveText({ kind, from, to }: Leave): string {
  const [asked, enough] = [from ?? 0, to ?? 0];
  switch (kind) {
    case 'hours-per-week':
      return `${count(enough)} h a week instead of ${count(asked)}`;
    case 'weeks':
      return `${plural(enough, 'week')}${asked === 0 ? ', where none is left' : ` instead of ${count(asked)}`}`;
    case 'budget':
      return `${dollars(enough)} instead of ${dollars(asked)}`;
    case 'paid':
      return 'paid courses too, without --free';
    case 'projects':
      return 'projects too, without --no-projects';
    case 'estimates':
      return 'courses whose hours we assume too, without --no-estimates';
  }
}
