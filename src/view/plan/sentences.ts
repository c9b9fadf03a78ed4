import type { Change, FoundPlan, PlanStep, Swap, Uncovered } from '../../core/plan/answer.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import { andList, count, hours, percent, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { skillsAtLevels } from '../words/levels.ts';
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

export function proofText({ status, objective, bound, partial }: FoundPlan): string {
  if (partial) return status === 'optimal' ? 'Proven to get furthest, if the figures are right' : 'Best found in the time';
  if (status === 'optimal')
    return objective === 'cost' ? 'Proven cheapest, if the prices are right' : 'Proven shortest, if the hours are right';
  return `Best found in the time${bound === null ? '' : `, no plan takes less than ${hours(bound)}`}`;
}

/** The basis of the hours. */
export function basisText({ hours: total, hoursBasis }: FoundPlan): string {
  const share = (part: number) => percent(part / Math.max(total, 1e-9));
  const parts = [
    hoursBasis.stated > 0 ? `${share(hoursBasis.stated)} of the hours are stated or listed` : '',
    hoursBasis.computed > 0 ? `${share(hoursBasis.computed)} computed from a stated pace` : '',
    hoursBasis.assumed > 0 ? `${share(hoursBasis.assumed)} assumed by us (≈)` : '',
  ].filter((part) => part !== '');
  return parts.join(', ');
}

/** Whether it is still best if assumed hours turn out longer. */
export function robustText({ robustness, robust, hoursBasis }: FoundPlan, titles: Titles): string {
  if (robustness === null) return 'Whether it stands with longer assumed hours was not worked out in the time.';
  if (hoursBasis.assumed === 0) return 'No hours are assumed.';
  const times = `If what we assume took ${count(robustness.factor)} times as long`;
  if (robust === true) return `${times}, the steps would be the same (${hours(robustness.hours)}).`;
  if (robustness.best === null) return `${times}, no plan would keep the limits.`;
  const { added, removed } = robustness;
  return `${times}, ${hours(robustness.best)} would do with ${named(added, titles)} instead of ${named(removed, titles)}.`;
}

const signed = (amount: number, text: (value: number) => string): string => `${amount < 0 ? '−' : '+'}${text(Math.abs(amount))}`;

/** A swap in figures, such as `+14 h, −$196`. */
export function swapText({ moreHours, moreUsd, moreUnknown }: Swap): string {
  const unknown = moreUnknown === 0 ? '' : `, ${signed(moreUnknown, (value) => plural(value, 'unknown price'))}`;
  return `${signed(moreHours, hours)}${moreUsd === 0 ? '' : `, ${signed(moreUsd, dollars)}`}${unknown}`;
}

type Titles = NamedPlan['titles'];

const named = (ids: readonly string[], titles: Titles): string => ids.map((id) => titles[id] ?? id).join(', ');

export function swapSteps({ added, removed }: Swap, titles: Titles): string {
  const gone = removed.length === 0 ? '' : ` instead of ${named(removed, titles)}`;
  return added.length === 0 ? `without ${named(removed, titles)}` : `${named(added, titles)}${gone}`;
}

export function uncoveredText({ skills, need, level, reached }: Uncovered): string {
  const what =
    skills.length === 1 ? skillsAtLevels(skills.map((skill) => ({ skill, level }))) : `${need} of ${skills.join(', ')} at ${level}`;
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
  const opens = step.unlocks.length === 0 ? '' : `gives ${skillsAtLevels(step.provides)} to ${stepsText(step.unlocks.map(orderOf))}`;
  return [step.meets.length === 0 ? '' : `meets ${skillsAtLevels(step.meets)}`, opens].filter((part) => part !== '').join('; ');
}

/** Such as `steps 5 and 8`. */
function stepsText(orders: readonly number[]): string {
  const last = orders.at(-1);
  return orders.length < 2 ? `step ${last}` : `steps ${andList(orders.map(String))}`;
}

/** Pace, subscriptions, audit, prices and hours nobody states. */
export function assumptionsOf({ plan, steps, subscriptionTitles, toolFees }: NamedPlan): string[] {
  const { cost, subscriptions, hoursPerWeek } = plan;
  const audited = steps.filter((step) => step.isAudited).length;
  const assumed = steps.filter((step) => step.estimated && step.kind === 'course').length;
  const projects = steps.filter((step) => step.kind === 'project').length;
  const doubtful = steps.filter((step) => step.isDoubtful).map(({ title }) => title);
  return [
    `${count(hoursPerWeek)} hours of study in every week, one step after another.`,
    ...(assumed > 0 ? [`Hours of ${plural(assumed, 'course')} are assumed on the long side, for nobody states them.`] : []),
    ...(projects > 0 ? [`Hours of ${plural(projects, 'project')} are our estimate.`] : []),
    ...(audited > 0 ? [`${plural(audited, 'course')} studied free without a certificate (audit).`] : []),
    ...(cost !== null && cost.unknown > 0 ? [`${plural(cost.unknown, 'course')} of unknown price left out of the cost.`] : []),
    ...(doubtful.length > 0 ? [`Little is known of ${doubtful.join(', ')}; doing without would cost over a fifth more.`] : []),
    ...toolFees
      .filter(({ name }) => !subscriptions.some(({ platform }) => platform === name))
      .map(({ name, usd }) => `Plus tools: ${name}, ${usd === null ? 'at a fee nobody states' : dollars(usd)}.`),
    ...subscriptions.map((subscription) => {
      const { platform, covers, months, usd: amount, monthsAsLaid } = subscription;
      const title = subscriptionTitles[platform] ?? platform;
      if (toolFees.some(({ name }) => name === platform)) return `Plus tools: ${platform}, ${plural(months, 'month')}, ${dollars(amount)}.`;
      const whole = covers === 'everything' ? 'all courses' : 'one programme at a time';
      const apart =
        monthsAsLaid > months
          ? ` In this order it takes ${plural(monthsAsLaid, 'month')} unless its courses are studied side by side.`
          : '';
      return `${title}, ${whole}: ${plural(months, 'month')}, ${dollars(amount)}.${apart}`;
    }),
  ];
}
