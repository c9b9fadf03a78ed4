import { indexOf } from '../../core/catalog-index.ts';
import type { PlanAnswer, PlanStep } from '../../core/plan/answer.ts';
import { daysBetween } from '../../core/plan/day.ts';
import type { Catalog } from '../../model/catalog.ts';
import { accent, hours, muted, UNKNOWN, usd } from '../parts.ts';
import type { Block, Rich, Span, Table } from '../view.ts';
import { asOfText } from '../words/dates.ts';
import { dollars, reasonText, swapSteps, swapText } from './sentences.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Title and address of a step. */
export function stepName(catalog: Catalog, step: PlanStep): { title: string; url: string | null } {
  const index = indexOf(catalog);
  if (step.kind === 'project') return { title: index.project.get(step.course)?.title ?? step.course, url: null };
  const course = index.course.get(step.course);
  return { title: course?.title ?? step.course, url: course?.url ?? null };
}

/** The steps drawn to scale along the months. */
export function timelineOf(catalog: Catalog, answer: PlanAnswer): Block {
  const total = Math.max(...answer.steps.map((step) => step.toWeek));
  return {
    kind: 'timeline',
    weeks: total,
    ticks: monthTicks(answer.start, total),
    rows: answer.steps.map((step) => ({
      label: [muted(`${String(step.order).padStart(2)} `), nameSpan(catalog, step)],
      from: step.fromWeek,
      to: step.toWeek,
      mark: step.kind,
      after: [`${step.estimated ? '≈ ' : ''}${hours(step.hours)}`.padStart(7), '  ', paymentSpan(catalog, step)],
    })),
  };
}

function nameSpan(catalog: Catalog, step: PlanStep): Span {
  const { url } = stepName(catalog, step);
  const name = accent(step.course);
  return url === null ? name : { ...name, url };
}

/** How a step is paid for, in a word or two. */
function paymentSpan(catalog: Catalog, step: PlanStep): Span {
  switch (step.payment) {
    case 'free':
      return { text: 'free', tone: 'good' };
    case 'once':
      return { text: dollars(step.usd ?? 0) };
    case 'unknown':
      return muted(`${UNKNOWN} price`);
    case 'subscription':
      return { text: indexOf(catalog).platform.get(indexOf(catalog).course.get(step.course)?.platform ?? '')?.title ?? 'monthly' };
  }
}

/**
 * The first days of months as weeks since the start; the first tick is the month the plan begins in. Ticks are written from left to right
 * while there is room, so months that could crowd out a year are left away.
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

const isYear = (label: string): boolean => label.length === 4;

/** A month and a blank, on the chart an 80-cell terminal has room for. */
const MONTH_CELLS = 4;
const NARROW_CHART = 28;

/** A longer plan is dated in years alone. */
const WEEKS_IN_MONTHS = 78;

/** The first day of the month after the one a date is in. */
function nextMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${date.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
}

const monthLabel = (date: string): string => {
  const month = Number(date.slice(5, 7));
  return month === 1 ? date.slice(0, 4) : (MONTHS[month - 1] ?? '');
};

/** Why each step is there, and what would replace it for free. */
export function reasonTable(answer: PlanAnswer): Table {
  const orderOf = ordersOf(answer);
  return {
    columns: [
      { key: 'order', title: '#', align: 'right', wrap: false },
      { key: 'meets', title: 'Is there for', least: 14 },
      { key: 'opens', title: 'Opens', least: 5 },
      ...(answer.steps.some((step) => step.payment !== 'free') ? [{ key: 'free', title: 'Free instead', least: 12 }] : []),
    ],
    rows: answer.steps.map((step) => ({
      order: { text: String(step.order), value: step.order },
      meets: meetsText(step),
      opens: step.unlocks.length === 0 ? [muted('–')] : step.unlocks.map(orderOf).join(' '),
      free: freeText(step),
    })),
  };
}

/** Needs it meets; what it is only on the way to stands muted. */
function meetsText(step: PlanStep): Rich {
  const words = (list: PlanStep['meets']) => list.map(({ skill, level }) => `${skill}\u00a0${level}`).join(', ');
  const onTheWay = step.provides.filter(({ skill, level }) => !step.meets.some((met) => met.skill === skill && met.level >= level));
  const meets = words(step.meets);
  if (onTheWay.length === 0) return meets;
  return [meets, muted(`${meets === '' ? '' : '; '}on the way: ${words(onTheWay)}`)];
}

function freeText(step: PlanStep): Rich {
  if (step.payment === 'free') return '';
  if (step.freeAlternative === null) return [muted('nothing')];
  return [`${swapText(step.freeAlternative)}: `, muted(step.freeAlternative.added.join(', '))];
}

/** Ids of steps to their numbers. */
export function ordersOf(answer: PlanAnswer): (id: string) => number {
  const orders = new Map(answer.steps.map((step) => [step.course, step.order]));
  return (id) => orders.get(id) ?? 0;
}

/** The plan as a list one can tick off, for Markdown. */
export function checklistOf(catalog: Catalog, answer: PlanAnswer): Block {
  const orderOf = ordersOf(answer);
  return {
    kind: 'list',
    marker: 'check',
    items: answer.steps.map((step): Rich => {
      const { title, url } = stepName(catalog, step);
      const name: Span = url === null ? { text: title, tone: 'strong' } : { text: title, url };
      const when = `${asOfText(step.start)} to ${asOfText(step.end)}`;
      const swap =
        step.freeAlternative === null ? '' : `. Free instead: ${swapSteps(step.freeAlternative)} (${swapText(step.freeAlternative)})`;
      const about = `: ${step.estimated ? '≈ ' : ''}${hours(step.hours)}, ${paymentSpan(catalog, step).text}, ${when}`;
      return [`${step.order}. ${step.kind === 'project' ? 'Project: ' : ''}`, name, `${about}; ${reasonText(step, orderOf)}${swap}`];
    }),
  };
}

/** One line a step, for spreadsheets. */
export function stepsCsv(catalog: Catalog, answer: PlanAnswer): Table {
  const keys = [
    'order',
    'kind',
    'course',
    'title',
    'hours',
    'basis',
    'payment',
    'usd',
    'start',
    'end',
    'teaches',
    'meets',
    'unlocks',
    'url',
  ];
  return {
    columns: keys.map((key) => ({ key, title: key })),
    rows: answer.steps.map((step) => {
      const { title, url } = stepName(catalog, step);
      const plain = (value: string | number | null) => ({
        text: value === null ? UNKNOWN : typeof value === 'number' ? usd(value) : value,
        value,
      });
      return {
        ...Object.fromEntries(
          (['order', 'kind', 'course', 'hours', 'basis', 'payment', 'usd', 'start', 'end'] as const).map((key) => [key, plain(step[key])]),
        ),
        title: plain(title),
        url: plain(url),
        teaches: plain(step.teaches.map(({ skill, to }) => `${skill} ${to}`).join(' ')),
        meets: plain(step.meets.map(({ skill, level }) => `${skill} ${level}`).join(' ')),
        unlocks: plain(step.unlocks.join(' ')),
      };
    }),
  };
}
