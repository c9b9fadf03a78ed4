import { takenItem } from '../../core/catalog/pseudo-skills.ts';
import type { FoundPlan, PlanStep, Uncovered } from '../../core/plan/answer.ts';
import type { Swap } from '../../core/plan/beside/answers.ts';
import type { NamedPlan, NamedStep } from '../../core/plan/named-plan.ts';
import { capital } from '../words/capital.ts';
import { andList, count, hours, percents, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { skillsAtLevels } from '../words/levels.ts';
import { dollars } from '../words/money.ts';

/** Unstated prices are added as assumed. */
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

/** Whether it stays best if every step takes its most hours. */
export function robustText({ robustness, robust }: FoundPlan, titles: Titles): string {
  if (robustness === null) return 'Not worked out in the time.';
  const most = `If every step took its most hours (${hours(robustness.hours)} in all)`;
  if (robust === true) return `${most}, the steps would be the same.`;
  const { added, removed } = robustness;
  const isShort = added.length + removed.length <= MOST_NAMED;
  const other =
    isShort || added.length === 0
      ? swapSteps(robustness, titles)
      : `${plural(added.length, 'other step')} instead of ${removed.length} of these`;
  return `${most}, ${hours(robustness.best)} ${added.length > 0 ? `with ${other}` : other} would be better.`;
}

const signed = (amount: number, text: (value: number) => string): string => `${amount < 0 ? '−' : '+'}${text(Math.abs(amount))}`;

/** A swap in figures, such as `+14 h, −$196`. */
export function swapText({ moreHours, moreAssumedHours, moreUsd, moreAssumedUsd }: Swap): string {
  const known = moreUsd === 0 ? '' : `, ${signed(moreUsd, dollars)}`;
  return `${moreAssumedHours > 0 ? '≈ ' : ''}${signed(moreHours, hours)}${known}${moreAssumedUsd === 0 ? '' : `, ≈ ${signed(moreAssumedUsd, dollars)}`}`;
}

type Titles = NamedPlan['titles'];

const MOST_NAMED = 4;

/** The first of many. */
function named(ids: readonly string[], titles: Titles): string {
  const more = ids.length - MOST_NAMED;
  const names = (more > 1 ? ids.slice(0, MOST_NAMED) : ids).map((id) => titles[id] ?? id);
  return more > 1 ? andList([...names, `${more} more`]) : names.join(', ');
}

export function swapSteps({ added, removed }: Pick<Swap, 'added' | 'removed'>, titles: Titles): string {
  const gone = removed.length === 0 ? '' : ` instead of ${named(removed, titles)}`;
  return added.length === 0 ? `without ${named(removed, titles)}` : `${named(added, titles)}${gone}`;
}

/** What one plan for two roles saves; undefined for one role, or where unknown. */
export function apartText({ apart, hours: together }: FoundPlan): string | undefined {
  if (apart === null) return undefined;
  return `two plans would take ${hours(apart.hours)} and ${costText(apart)}, ${hours(apart.hours - together)} more`;
}

export function uncoveredText({ skills, need, level, reached }: Uncovered): string {
  const taken = takenItem(skills[0] ?? '');
  if (taken !== undefined) return `${taken}, which you asked for: it cannot be begun with what may be taken here`;
  const what =
    skills.length === 1 ? skillsAtLevels(skills.map((skill) => ({ skill, level }))) : `${need} of ${skills.join(', ')} at ${level}`;
  return `${what}: ${reached === 0 ? 'not covered' : `covered to level ${reached}`}`;
}

/** Undefined for one role, and where both are reached at the end. */
export function firstRoleText({ firstRole, hours: all }: FoundPlan, roleTitle: string): string | undefined {
  return firstRole === null
    ? undefined
    : `${capital(roleTitle)} on ${dateText(firstRole.finish)}, after ${count(firstRole.hours)} of ${hours(all)}`;
}

/** Needs it is first to meet, and what it gives later steps. */
export function reasonText(step: PlanStep, orderOf: (id: string) => number, titles: Readonly<Record<string, string>> = {}): string {
  const opens =
    step.unlocks.length === 0 ? '' : `gives ${skillsAtLevels(step.provides, titles)} to ${stepsText(step.unlocks.map(orderOf))}`;
  const meets = step.meets.length === 0 ? '' : `meets ${skillsAtLevels(step.meets, titles)}`;
  return [meets, opens, step.isAsked ? 'you asked for it' : ''].filter((part) => part !== '').join('; ');
}

function stepsText(orders: readonly number[]): string {
  const last = orders.at(-1);
  return orders.length < 2 ? `step ${last}` : `steps ${andList(orders.map(String))}`;
}

/**
 * Pace, worth of an hour, subscriptions, tools, audit, prices and hours nobody states.
 * @param isWorthOurs whether the worth of an hour is our judgement
 */
export function assumptionsOf(named: NamedPlan, isWorthOurs: boolean): string[] {
  const { plan, steps, toolFees } = named;
  const { cost, subscriptions, hoursPerWeek, objective, hourWorth } = plan;
  const audited = steps.filter((step) => step.isAudited).length;
  const assumed = steps.filter((step) => step.estimated && step.kind === 'course').length;
  const projects = steps.filter((step) => step.kind === 'project').length;
  const unsure = steps.filter((step) => step.isLowConfidence && !step.isAsked).map(({ title }) => title);
  return [
    `${count(hoursPerWeek)} hours of study in every week, one step after another.`,
    ...(objective === 'balanced' && isWorthOurs ? [`An hour is worth ${dollars(hourWorth)}: our judgement, yours with --hour-worth.`] : []),
    ...(assumed > 0 ? [`Hours of ${plural(assumed, 'course')} are assumed on the long side, for nobody states them.`] : []),
    ...(projects > 0 ? [`Hours of ${plural(projects, 'project')} are our estimate.`] : []),
    ...(audited > 0 ? [`${plural(audited, 'course')} studied free without a certificate (audit).`] : []),
    ...steps.flatMap(auditEndText),
    ...(cost !== null && cost.unknown > 0
      ? [`${plural(cost.unknown, 'price')} nobody states counted as ${dollars(cost.assumedUsd)}, from known prices of its kind.`]
      : []),
    ...(unsure.length > 0 ? [`Little is known of ${unsure.join(', ')}; doing without would cost over a fifth more.`] : []),
    ...toolFees
      .filter(({ name }) => !subscriptions.some(({ platform }) => platform === name))
      .map(({ name, usd }) => `Plus tools: ${name}, ${usd === null ? 'at a fee nobody states' : dollars(usd)}.`),
    ...subscriptions.map((one) => subscriptionText(one, named)),
  ];
}

/** Beyond that time it costs a price of its own. */
function auditEndText({ title, auditEndsOn, weeks }: NamedStep): string[] {
  if (auditEndsOn === null) return [];
  return [`${title} is free on ${auditEndsOn} for a limited time that no source read states; it takes ${plural(weeks, 'week')} here.`];
}

function subscriptionText(subscription: NamedPlan['plan']['subscriptions'][number], { subscriptionTitles, toolFees }: NamedPlan): string {
  const { platform, covers, months, years, usd, moreUsdAsLaid } = subscription;
  const whole = covers === 'everything' ? 'all courses' : 'one programme at a time';
  const rest = months - 12 * years;
  const time = [...(years > 0 ? [plural(years, 'year')] : []), ...(rest > 0 ? [plural(rest, 'month')] : [])].join(' and ');
  const more = moreUsdAsLaid > 0 ? ` +${dollars(moreUsdAsLaid)} in this order, unless its courses are studied side by side.` : '';
  const what = toolFees.some(({ name }) => name === platform)
    ? `Plus tools: ${platform}`
    : `${subscriptionTitles[`${platform} ${covers}`] ?? platform}, ${whole}`;
  return `${what}: ${time}, ${dollars(usd)}.${more}`;
}
