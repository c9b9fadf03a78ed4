import type { FoundPlan, PlanAnswer, SideQuestion } from '../../core/plan/answer.ts';
import type { Swap } from '../../core/plan/beside/answers.ts';
import { andList, hours } from '../words/counts.ts';
import { dollars } from '../words/money.ts';

/** The rule, what is proven, and what the neighbours cost. */
export function proofText(answer: FoundPlan, titles: Readonly<Record<string, string>>): string {
  const rule = RULES[answer.objective](dollars(answer.hourWorth));
  if (answer.status !== 'optimal') return `Best found in the time${boundText(answer)}`;
  return `Proven ${rule}${leftOutText(answer.lowConfidence.map((id) => titles[id] ?? id))}${neighboursText(answer)}`;
}

const leftOutText = (names: readonly string[]): string =>
  names.length === 0 ? '' : `, leaving out ${andList(names)}, of which little is known`;

const RULES: Record<PlanAnswer['objective'], (worth: string) => string> = {
  balanced: (worth) => `best at ${worth} an hour`,
  hours: () => 'shortest, if the hours are right',
  cost: () => 'cheapest, if the prices are right',
};

function boundText({ bound, boundUnit }: PlanAnswer): string {
  if (bound === null) return '';
  const text = { hours: hours(bound), usd: dollars(bound), effort: `${hours(bound)} with its cost counted in hours` };
  return `, no plan takes less than ${text[boundUnit]}`;
}

function neighboursText({ objective, shorter, cheaper, unanswered }: FoundPlan): string {
  if (objective !== 'balanced') return '';
  if (shorter === null && cheaper === null)
    return unanswered.includes('shorter') || unanswered.includes('cheaper') ? '' : '; none is shorter or cheaper';
  const neighbours = [
    ...(shorter === null ? [] : [`${hours(-shorter.moreHours)} less would ${dearerText(shorter)}: --optimise hours`]),
    ...(cheaper === null ? [] : [`${dollars(-moneyOf(cheaper))} less would ${longerText(cheaper)}: --optimise cost`]),
  ];
  return `; ${neighbours.join('; ')}`;
}

const moneyOf = ({ moreUsd, moreAssumedUsd }: Swap): number => Math.round((moreUsd + moreAssumedUsd) * 100) / 100;

const dearerText = (swap: Swap): string => (moneyOf(swap) > 0 ? `cost ${dollars(moneyOf(swap))} more` : 'rest on hours that nobody states');

const longerText = ({ moreHours }: Swap): string => (moreHours > 0 ? `take ${hours(moreHours)} more` : 'rest on hours that nobody states');

const QUESTIONS: Record<SideQuestion, string> = {
  apart: 'what two plans would take',
  alternatives: 'the plans without one of the steps',
  shorter: 'the shortest plan',
  cheaper: 'the cheapest plan',
  shorterAtAnyPrice: 'the shortest plan at any price',
  worthRange: 'the range of worths',
  robustness: 'whether it stands with more hours',
  freeAlternatives: 'what is free instead',
  changes: 'all of what would help',
};

/** Undefined where everything was worked out. */
export function unansweredText({ unanswered }: PlanAnswer): string | undefined {
  if (unanswered.length === 0) return undefined;
  return `Time ran out before ${andList(unanswered.map((question) => QUESTIONS[question]))}; --time-limit gives more.`;
}

export function worthRangeText({ worthRange }: PlanAnswer): string | undefined {
  if (worthRange === null) return undefined;
  const { from, to } = worthRange;
  return from === to ? `at ${dollars(from)} an hour only` : `from ${dollars(from)} to ${dollars(to)} an hour`;
}
