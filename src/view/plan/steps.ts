import { daysBetween } from '../../core/dates.ts';
import type { PlanAnswer, PlanStep } from '../../core/plan/answer.ts';
import type { NamedPlan, NamedStep } from '../../core/plan/named-plan.ts';
import { csvOf, good, list, muted, same, strong, tableOf } from '../build.ts';
import { nameOf } from '../course-cells.ts';
import type { Block, Item, Rich, Span, Table } from '../view.ts';
import { plural, timeText } from '../words/counts.ts';
import { dayShort, daysText, monthShort } from '../words/dates.ts';
import { skillsAtLevels } from '../words/levels.ts';
import { dollars } from '../words/money.ts';
import { reasonText, swapSteps, swapText } from './sentences.ts';

/** @param isPage with room for more words */
export function timelineOf({ plan, steps }: NamedPlan, withCertificates: boolean, isPage = false): Block {
  const total = Math.max(...steps.map((step) => step.toWeek));
  return {
    kind: 'timeline',
    weeks: total,
    ends: ['Hours', 'Price', 'Certificate'],
    ticks: isPage ? pageTicks(plan.start, total) : monthTicks(plan.start, total),
    rows: steps.map((step) => ({
      step: step.order,
      label: nameOf(step),
      from: step.fromWeek,
      to: step.toWeek,
      when: daysText(step.start, step.end),
      mark: step.kind,
      after: [
        { text: timeText(step.hours, step.estimated) },
        paymentSpan(step, isPage),
        ...(withCertificates ? [{ text: step.certifies ? 'certificate' : '' }] : []),
      ],
    })),
  };
}

function paymentSpan(step: NamedStep, isPage: boolean): Span {
  switch (step.payment) {
    case 'free':
      return good('free');
    case 'once':
      return { text: dollars(step.usd ?? 0) };
    case 'unknown':
      return muted(`≈ ${dollars(step.assumedUsd ?? 0)}`);
    case 'subscription': {
      const names = [step.paidTo, ...step.tools].filter((name, at, all) => name !== null && all.indexOf(name) === at).join(' + ');
      const inAll = `monthly\u00a0to ${names.replaceAll(' ', '\u00a0')}, ${dollars(step.subscribedUsd)}\u00a0in\u00a0all`;
      return { text: names === '' ? 'monthly' : isPage ? inAll : names };
    }
  }
}

/**
 * First days of months as weeks since the start; the first tick is the month of the start.
 * The renderer drops ticks without room, so months that could crowd out a year are left out.
 */
function monthTicks(start: string, weeks: number): { at: number; label: string }[] {
  const ticks = [{ at: 0, label: monthLabel(start) }];
  for (let month = nextMonth(start); daysBetween(start, month) < weeks * 7; month = nextMonth(month)) {
    ticks.push({ at: daysBetween(start, month) / 7, label: monthLabel(month) });
  }
  const years = ticks.filter(({ label }) => isYear(label));
  const crowds = ({ at, label }: { at: number; label: string }) =>
    !isYear(label) && years.some((year) => year.at > at && year.at - at < (MONTH_CELLS * weeks) / NARROW_CHART);
  return ticks.filter((tick) => !crowds(tick) && (weeks <= WEEKS_IN_MONTHS || tick.at === 0 || isYear(tick.label)));
}

/** Beyond the label of the start, and with room for its own. */
const isBetween = (share: number): boolean => share > 0.34 && share < 0.93;

/** For the narrow chart of a printed page: the first month and up to two more, with the year where it changes. */
function pageTicks(start: string, weeks: number): { at: number; label: string }[] {
  const months: string[] = [];
  for (let month = nextMonth(start); daysBetween(start, month) < weeks * 7; month = nextMonth(month)) months.push(month);
  const roomy = months.filter((month) => isBetween(daysBetween(start, month) / 7 / weeks));
  const kept = roomy.filter((_, at) => at % Math.ceil(roomy.length / 2) === 0);
  return [start, ...kept].map((date, at, all) => ({
    at: daysBetween(start, date) / 7,
    label: `${monthShort(date)}${date.slice(0, 4) === all[at - 1]?.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`}`,
  }));
}

const isYear = (label: string): boolean => label.length === 4;

/** A month and a blank, on the chart of an 80-cell terminal. */
const MONTH_CELLS = 4;
const NARROW_CHART = 28;

/** The axis of a longer plan shows years only. */
const WEEKS_IN_MONTHS = 78;

function nextMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${date.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
}

const monthLabel = (date: string): string => (date.slice(5, 7) === '01' ? date.slice(0, 4) : monthShort(date));

/** Why each step is there, and its free replacement. */
export function reasonTable(named: NamedPlan): Block {
  const orderOf = ordersOf(named.plan);
  const isPaid = named.steps.some((step) => step.payment !== 'free');
  return tableOf(named.steps, [
    { key: 'order', title: '#', align: 'right', wrap: false, cell: ({ order }) => String(order) },
    { key: 'step', title: 'Step', least: 14, cell: (step) => [nameOf(step)] },
    { key: 'from', title: 'From', wrap: false, cell: ({ start }) => dayShort(start) },
    { key: 'meets', title: 'Is there for', least: 14, cell: (step) => whyText(step, orderOf) },
    { key: 'certificate', title: 'Certificate', wrap: false, cell: ({ certificate }) => certificate ?? [muted('–')] },
    ...(isPaid ? [{ key: 'free', title: 'Free instead', least: 12, cell: (step: NamedStep) => freeText(step, named) }] : []),
  ]);
}

/** Muted: what it only opens. */
function whyText({ meets, unlocks, isAsked }: PlanStep, orderOf: (id: string) => number): Rich {
  const met = [...(isAsked ? ['you asked for it'] : []), ...(meets.length === 0 ? [] : [skillsAtLevels(meets)])].join(', ');
  if (unlocks.length === 0) return met;
  return [met, muted(`${met === '' ? '' : '; '}opens ${unlocks.map(orderOf).join(', ')}`)];
}

function freeText(step: NamedStep, { titles }: NamedPlan): Rich {
  if (step.payment === 'free') return '';
  if (step.freeAlternative === null) return [muted('nothing')];
  return [`${swapText(step.freeAlternative)}: `, muted(step.freeAlternative.added.map((id) => titles[id] ?? id).join(', '))];
}

export function ordersOf(answer: PlanAnswer): (id: string) => number {
  const orders = new Map(answer.steps.map((step) => [step.course, step.order]));
  return (id) => orders.get(id) ?? 0;
}

/** @param isPage for a page that stands alone: with titles of skills and briefs of projects */
export function checklistOf({ plan, steps, titles, skillTitles }: NamedPlan, isPage = false): Block {
  const orderOf = ordersOf(plan);
  return list(
    steps.map((step): Item => {
      const { title, url } = step;
      const name: Span = url === null ? strong(title) : { text: title, url };
      const when = daysText(step.start, step.end);
      const swap =
        step.freeAlternative === null
          ? ''
          : `. Free instead: ${swapSteps(step.freeAlternative, titles)} (${swapText(step.freeAlternative)})`;
      const about = `${timeText(step.hours, step.estimated)}, ${paymentSpan(step, isPage).text}, ${when}`;
      return {
        text: [`${step.order}. ${step.kind === 'project' ? 'Project: ' : ''}`, name],
        below: [about, `${reasonText(step, orderOf, isPage ? skillTitles : {})}${swap}`, ...(isPage ? briefOf(step) : [])],
      };
    }),
    'check',
  );
}

const briefOf = ({ project }: NamedStep): string[] => (project === null ? [] : [`${project.brief} Deliver: ${project.deliverable}`]);

export function stepRecord({ title, url, certifies, ...rest }: NamedStep) {
  const {
    project: _,
    subscribedUsd: _______,
    platformTitle: __,
    isAudited: ___,
    auditEndsOn: ______,
    paidTo: ____,
    isLowConfidence: _____,
    ...step
  } = rest;
  return { ...step, title, url, certifies };
}

/** Steps, then the subscriptions that pay for some: prices add up to those of the plan. */
export function stepsCsv({ plan, steps, subscriptionTitles }: NamedPlan): Table {
  const table = csvOf(steps, {
    ...same('order', 'kind', 'course', 'title', 'hours', 'basis', 'payment', 'usd', 'assumedUsd', 'start', 'end'),
    teaches: ({ teaches }) => teaches.map(({ skill, to }) => `${skill} ${to}`).join(' '),
    meets: ({ meets }) => meets.map(({ skill, level }) => `${skill} ${level}`).join(' '),
    unlocks: ({ unlocks }) => unlocks.join(' '),
    ...same('url'),
    certificate: ({ certifies }) => certifies,
    tools: ({ tools }) => tools.join(', '),
    partial: () => plan.partial,
  });
  const paid = csvOf(plan.subscriptions, {
    kind: () => 'subscription',
    course: ({ platform }) => platform,
    title: ({ platform, covers, months }) => `${subscriptionTitles[`${platform} ${covers}`] ?? platform}, ${plural(months, 'month')}`,
    payment: () => 'subscription',
    ...same('usd'),
    partial: () => plan.partial,
  });
  return {
    columns: table.columns,
    get rows() {
      return [...table.rows, ...paid.rows];
    },
  };
}
