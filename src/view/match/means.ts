import type { MatchLine } from '../../core/fit/match.ts';
import type { Means, Reach } from '../../core/plan/hours-to.ts';
import { type CellColumn, muted, note } from '../build.ts';
import type { Block, Rich } from '../view.ts';
import { count, hours } from '../words/counts.ts';
import { usd } from '../words/money.ts';

/** Columns for somebody who named time and money. */
export const MEANS_COLUMNS: readonly CellColumn<MatchLine>[] = [
  { key: 'study', title: 'Hours', align: 'right', wrap: false, cell: reached(studyText) },
  { key: 'weeks', title: 'Weeks', align: 'right', wrap: false, cell: reached(({ weeks }) => count(weeks)) },
  { key: 'cost', title: 'Cost', align: 'right', wrap: false, cell: reached(costText) },
];

export const MEANS_LEGEND =
  'Fit: closeness of what you can do to what a role asks for, rare skills counting more; dots are fifths of the best fit here. Hours, weeks, cost: the best plan to the core skills, not to an offer, with your time and money; ≈: with prices we assume. Observed: advertised US base pay to August 2025 (aijobs.net, CC0). Similar: similar titles stand in. Only: under 30 figures, indicative. ?: not known.';

/** Such as ` at 4 h a week within $100`. */
export function meansText({ hoursPerWeek, budget }: Means): string {
  const money = budget === null ? '' : budget === 0 ? ' for free' : ` within ${usd(budget)}`;
  return ` at ${count(hoursPerWeek)} h a week${money}`;
}

/** A dash: no plan keeps within the means. */
function reached(text: (reach: Reach) => Rich): (line: MatchLine) => Rich {
  return ({ within }) => (within == null ? [muted('–')] : text(within));
}

/** A star: the plan leaves needs open. */
function studyText(reach: Reach): Rich {
  return [hours(reach.hours), muted(reach.uncovered === 0 ? '' : '*')];
}

export function costText({ usd: known, assumedUsd }: Reach): string {
  const all = known + assumedUsd;
  return all === 0 ? 'free' : `${assumedUsd > 0 ? '≈ ' : ''}${usd(Math.round(all))}`;
}

/** The legend of dashes and stars. */
export function meansBlocks(lines: readonly MatchLine[]): Block[] {
  const notes = [
    ...(lines.some(({ within }) => within === null) ? ['–: no plan keeps within it.'] : []),
    ...(lines.some(({ within }) => (within?.uncovered ?? 0) > 0)
      ? ['*: not all the way; plan <role> names the needs that stay open.']
      : []),
  ];
  return notes.length === 0 ? [] : [note(notes.join(' '))];
}

export const meansFlags = ({ hoursPerWeek, budget }: Means): string =>
  `--hours-per-week ${hoursPerWeek}${budget === null ? '' : ` --budget ${budget}`}`;
