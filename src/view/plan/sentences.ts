import type { FoundPlan, PlanStep, Swap, Uncovered } from '../../core/plan/answer.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import { andList, count, hours, percents, plural } from '../words/counts.ts';
import { dollars } from '../words/money.ts';

/** Prices nobody states are added as what they count as. */
export function costText({ cost: { usd, assumedUsd, unknown } }: Pick<FoundPlan, 'cost'>): string {
  if (unknown === 0) return usd === 0 ? 'free' : dollars(usd);
  return `${usd === 0 ? '' : `${dollars(usd)} plus `}≈ ${dollars(assumedUsd)} for ${plural(unknown, 'price')} nobody states`;
}

/** Such as `3 courses, 178 h (130 to 260 h), 23 weeks, free`. */
export function sizeText(answer: FoundPlan): string {
  const projects = answer.steps.filter((step) => step.kind === 'project').length;
  const courses = answer.steps.length - projects;
  const steps = [courses > 0 ? plural(courses, 'course') : '', projects > 0 ? plural(projects, 'project') : ''].filter(
    (part) => part !== '',
  );
  const range = answer.hoursRange;
  const spread = range.low === range.high ? '' : ` (${count(Math.round(range.low))} to ${hours(range.high)})`;
  return `${steps.join(' and ')}, ${hours(answer.hours)}${spread}, ${plural(answer.weeks, 'week')}, ${costText(answer)}`;
}

/** The basis of the hours. */
export function basisText({ hours: total, hoursBasis }: FoundPlan): string {
  const { stated, computed, assumed } = hoursBasis;
  const parts = [
    { part: stated, what: 'of the hours are stated or listed' },
    { part: computed, what: 'computed from a stated pace' },
    { part: assumed, what: 'assumed by us (≈)' },
  ].filter(({ part }) => part > 0);
  const shares = percents(parts.map(({ part }) => part / Math.max(total, 1e-9)));
  return parts.map(({ what }, at) => `${shares[at]} ${what}`).join(', ');
}

/** Whether it is still best if every step takes its most hours. */
export function robustText({ robustness, robust }: FoundPlan): string {
  if (robustness === null) return 'Not worked out in the time.';
  const most = `If every step took its most hours (${hours(robustness.hours)} in all)`;
  if (robust === true) return `${most}, the steps would be the same.`;
  const { added, removed } = robustness;
  const instead = removed.length === 0 ? '' : ` instead of ${removed.join(', ')}`;
  const change = added.length === 0 ? `without ${removed.join(', ')}` : `with ${added.join(', ')}${instead}`;
  return `${most}, ${hours(robustness.best)} ${change} would be better.`;
}

const signed = (amount: number, text: (value: number) => string): string => `${amount < 0 ? '−' : '+'}${text(Math.abs(amount))}`;

/** A swap in figures, such as `+14 h, −$196`. */
export function swapText({ moreHours, moreUsd, moreAssumedUsd }: Swap): string {
  const known = moreUsd === 0 ? '' : `, ${signed(moreUsd, dollars)}`;
  return `${signed(moreHours, hours)}${known}${moreAssumedUsd === 0 ? '' : `, ≈ ${signed(moreAssumedUsd, dollars)}`}`;
}

export function swapSteps({ added, removed }: Swap): string {
  const gone = removed.length === 0 ? '' : ` instead of ${removed.join(', ')}`;
  return added.length === 0 ? `without ${removed.join(', ')}` : `${added.join(', ')}${gone}`;
}

export function uncoveredText({ skills, need, level, reached }: Uncovered): string {
  const what = skills.length === 1 ? `${skills[0]} ${level}` : `${need} of ${skills.join(', ')} at ${level}`;
  return `${what}: ${reached === 0 ? 'not covered' : `covered to level ${reached}`}`;
}

/** Needs it is the first to meet, and what it gives to later steps. */
export function reasonText(step: PlanStep, orderOf: (id: string) => number): string {
  const list = (skills: PlanStep['meets']) => skills.map(({ skill, level }) => `${skill} ${level}`).join(', ');
  const opens = step.unlocks.length === 0 ? '' : `gives ${list(step.provides)} to ${stepsText(step.unlocks.map(orderOf))}`;
  return [step.meets.length === 0 ? '' : `meets ${list(step.meets)}`, opens].filter((part) => part !== '').join('; ');
}

/** Such as `steps 5 and 8`. */
function stepsText(orders: readonly number[]): string {
  const last = orders.at(-1);
  return orders.length < 2 ? `step ${last}` : `steps ${andList(orders.map(String))}`;
}

/**
 * Pace, worth of an hour, subscriptions, audit, prices and hours nobody states.
 * @param isWorthOurs whether the worth of an hour is our judgement
 */
export function assumptionsOf({ plan, steps, subscriptionTitles }: NamedPlan, isWorthOurs: boolean): string[] {
  const { cost, subscriptions, hoursPerWeek, objective, hourWorth } = plan;
  const audited = steps.filter((step) => step.isAudited).length;
  const assumed = steps.filter((step) => step.estimated && step.kind === 'course').length;
  const projects = steps.filter((step) => step.kind === 'project').length;
  return [
    `${count(hoursPerWeek)} hours of study in every week, one step after another.`,
    ...(objective === 'balanced' && isWorthOurs ? [`An hour is worth ${dollars(hourWorth)}: our judgement, yours with --hour-worth.`] : []),
    ...(assumed > 0 ? [`Hours of ${plural(assumed, 'course')} are assumed on the long side, for nobody states them.`] : []),
    ...(projects > 0 ? [`Hours of ${plural(projects, 'project')} are our estimate.`] : []),
    ...(audited > 0 ? [`${plural(audited, 'course')} studied free without a certificate (audit).`] : []),
    ...(cost !== null && cost.unknown > 0
      ? [`${plural(cost.unknown, 'price')} nobody states counted as ${dollars(cost.assumedUsd)}, from known prices of its kind.`]
      : []),
    ...subscriptions.map((one) => subscriptionText(one, subscriptionTitles)),
  ];
}

function subscriptionText(subscription: NamedPlan['plan']['subscriptions'][number], titles: NamedPlan['subscriptionTitles']): string {
  const { platform, covers, months, years, usd, moreUsdAsLaid } = subscription;
  const whole = covers === 'everything' ? 'all courses' : 'one programme at a time';
  const rest = months - 12 * years;
  const time = [...(years > 0 ? [plural(years, 'year')] : []), ...(rest > 0 ? [plural(rest, 'month')] : [])].join(' and ');
  const more = moreUsdAsLaid > 0 ? ` +${dollars(moreUsdAsLaid)} in this order, unless its courses are studied side by side.` : '';
  return `${titles[`${platform} ${covers}`] ?? platform}, ${whole}: ${time}, ${dollars(usd)}.${more}`;
}
