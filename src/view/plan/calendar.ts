import { addDays } from '../../core/dates.ts';
import type { PlanAnswer, PlanStep } from '../../core/plan/answer.ts';
import { sessionsOf } from '../../core/plan/calendar/sessions.ts';
import type { NamedPlan, NamedStep } from '../../core/plan/named-plan.ts';
import type { Slot } from '../../model/profile.ts';
import { hours } from '../words/counts.ts';
import { reasonText } from './sentences.ts';
import { ordersOf } from './steps.ts';

/** An entry of a calendar: whole days, or times of the day wherever its reader is. */
export interface CalendarEvent {
  /** The same for the same part of a plan, so that importing again moves it. */
  uid: string;
  /** First day, and the day after the last. */
  days?: { from: string; until: string };
  /** Minutes after midnight of one day. */
  times?: { date: string; from: number; to: number };
  summary: string;
  description: string;
  url: string | null;
}

export interface Calendar {
  title: string;
  events: CalendarEvent[];
}

/** Steps as whole days, or sessions in weekly slots. */
export function planCalendar(named: NamedPlan, slots: readonly Slot[] | undefined): Calendar {
  const { plan, roleTitle } = named;
  const uid = ({ kind, course }: PlanStep, part: string) => `plan-${plan.role}-${kind}-${course}${part}@genai-careers`;
  const title = `${roleTitle}: ${plan.partial ? 'partial ' : ''}study plan`;
  if (slots === undefined) {
    const days = ({ start, end }: PlanStep) => ({ from: start, until: addDays(end, 1) });
    return { title, events: named.steps.map((step) => ({ uid: uid(step, ''), days: days(step), ...about(plan, step) })) };
  }
  const words = new Map(named.steps.map((step) => [step.course, about(plan, step)]));
  const events = sessionsOf(plan, slots).map(({ step, number, date, from, to }) => ({
    uid: uid(step, `-${number}`),
    times: { date, from, to },
    ...(words.get(step.course) as ReturnType<typeof about>),
  }));
  return { title, events };
}

function about(plan: PlanAnswer, step: NamedStep): Pick<CalendarEvent, 'summary' | 'description' | 'url'> {
  const { title, url, project } = step;
  const lines = [
    `Step ${step.order} of ${plan.steps.length}, ${step.estimated ? 'about ' : ''}${hours(step.hours)} in all.`,
    `Why: ${reasonText(step, ordersOf(plan))}.`,
    ...(project === null ? [] : [project.brief, `Deliver: ${project.deliverable}`, ...project.check.map((item) => `- ${item}`)]),
  ];
  return { summary: step.kind === 'project' ? `Project: ${title}` : title, description: lines.join('\n'), url };
}
