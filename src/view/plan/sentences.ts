import type { Change, FoundPlan, PlanStep, Swap, Uncovered } from '../../core/plan/answer.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import { andList, count, hours, percents, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';

/** Counts unknown prices beside the sum. */
export function costText({ cost }: Pick<FoundPlan, 'cost'>): string {
  const known = cost.usd === 0 ? 'free' : dollars(cost.usd);
  return cost.unknown === 0 ? known : `${cost.usd === 0 ? '' : `${known} plus `}${plural(cost.unknown, 'unknown price')}`;
}

/** Such as `3 courses, 178 h (130 to 260 h), 23 weeks, free`. */
export function sizeText(answer: FoundPlan, range: NamedPlan['hoursRange']): string {
  const projects = answer.steps.filter((step) => step.kind === 'project').length;
  const courses = answer.steps.length - projects;
  const steps = [courses > 0 ? plural(courses, 'course') : '', projects > 0 ? plural(projects, 'project') : ''].filter(
    (part) => part !== '',
  );
  const spread = range === null || range.low === range.high ? '' : ` (${count(Math.round(range.low))} to ${hours(range.high)})`;
  return `${steps.join(' and ')}, ${hours(answer.hours)}${spread}, ${plural(answer.weeks, 'week')}, ${costText(answer)}`;
}

export function proofText({ status, objective, bound }: FoundPlan): string {
  if (status === 'optimal')
    return objective === 'cost' ? 'Proven cheapest, if the prices are right' : 'Proven shortest, if the hours are right';
  return `Best found in the time${bound === null ? '' : `, no plan takes less than ${hours(bound)}`}`;
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

/** Whether it is still best if assumed hours turn out longer. */
export function robustText({ robustness, robust, hoursBasis }: FoundPlan): string {
  if (robustness === null) return 'Whether it stands with longer assumed hours was not worked out in the time.';
  if (hoursBasis.assumed === 0) return 'No hours are assumed.';
  const times = `If what we assume took ${count(robustness.factor)} times as long`;
  if (robust === true) return `${times}, the steps would be the same (${hours(robustness.hours)}).`;
  if (robustness.best === null) return `${times}, no plan would keep the limits.`;
  const { added, removed } = robustness;
  return `${times}, ${hours(robustness.best)} would do with ${added.join(', ')} instead of ${removed.join(', ')}.`;
}

const signed = (amount: number, text: (value: number) => string): string => `${amount < 0 ? '−' : '+'}${text(Math.abs(amount))}`;

/** A swap in figures, such as `+14 h, −$196`. */
export function swapText({ moreHours, moreUsd, moreUnknown }: Swap): string {
  const unknown = moreUnknown === 0 ? '' : `, ${signed(moreUnknown, (value) => plural(value, 'unknown price'))}`;
  return `${signed(moreHours, hours)}${moreUsd === 0 ? '' : `, ${signed(moreUsd, dollars)}`}${unknown}`;
}

export function swapSteps({ added, removed }: Swap): string {
  const gone = removed.length === 0 ? '' : ` instead of ${removed.join(', ')}`;
  return added.length === 0 ? `without ${removed.join(', ')}` : `${added.join(', ')}${gone}`;
}

export function uncoveredText({ skills, need, level, reached }: Uncovered): string {
  const what = skills.length === 1 ? `${skills[0]} ${level}` : `${need} of ${skills.join(', ')} at ${level}`;
  return `${what}: ${reached === 0 ? 'not covered' : `covered to level ${reached}`}`;
}

export function changeText({ kind, from, to, hours: total, usd: cost, weeks, finish }: Change): string {
  const then = `${hours(total)}, ${plural(weeks, 'week')} to ${dateText(finish)}, ${cost === 0 ? 'free' : dollars(cost)}`;
  const more = (to ?? 0) - (from ?? 0);
  switch (kind) {
    case 'hours-per-week':
      return `${count(more)} h a week more, ${count(to ?? 0)} instead of ${count(from ?? 0)} (${then})`;
    case 'weeks':
      return `${plural(more, 'week')} longer, ${count(to ?? 0)} instead of ${count(from ?? 0)} (${then})`;
    case 'budget':
      return `${dollars(more)} more, ${dollars(to ?? 0)} instead of ${dollars(from ?? 0)} (${then})`;
    case 'paid':
      return `paid courses too, without --free (${then})`;
    case 'projects':
      return `projects too, without --no-projects (${then})`;
    case 'estimates':
      return `courses whose hours we assume too, without --no-estimates (${then})`;
  }
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

/** Pace, subscriptions, audit, prices and hours nobody states. */
export function assumptionsOf({ plan, steps, subscriptionTitles }: NamedPlan): string[] {
  const { cost, subscriptions, hoursPerWeek } = plan;
  const audited = steps.filter((step) => step.isAudited).length;
  const assumed = steps.filter((step) => step.estimated && step.kind === 'course').length;
  const projects = steps.filter((step) => step.kind === 'project').length;
  return [
    `${count(hoursPerWeek)} hours of study in every week, one step after another.`,
    ...(assumed > 0 ? [`Hours of ${plural(assumed, 'course')} are assumed on the long side, for nobody states them.`] : []),
    ...(projects > 0 ? [`Hours of ${plural(projects, 'project')} are our estimate.`] : []),
    ...(audited > 0 ? [`${plural(audited, 'course')} studied free without a certificate (audit).`] : []),
    ...(cost !== null && cost.unknown > 0 ? [`${plural(cost.unknown, 'course')} of unknown price left out of the cost.`] : []),
    ...subscriptions.map((subscription) => {
      const { platform, covers, months, usd: amount, monthsAsLaid } = subscription;
      const title = subscriptionTitles[platform] ?? platform;
      const whole = covers === 'everything' ? 'all courses' : 'one programme at a time';
      const apart =
        monthsAsLaid > months
          ? ` In this order it takes ${plural(monthsAsLaid, 'month')} unless its courses are studied side by side.`
          : '';
      return `${title}, ${whole}: ${plural(months, 'month')}, ${dollars(amount)}.${apart}`;
    }),
  ];
}
