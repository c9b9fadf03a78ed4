import { indexOf } from '../../core/catalog-index.ts';
import type { PlanAnswer, PlanStep } from '../../core/plan/answer.ts';
import { addDays } from '../../core/plan/day.ts';
import { type Slot, sessionsOf } from '../../core/plan/sessions.ts';
import type { Catalog } from '../../model/catalog.ts';
import { hours } from '../words/counts.ts';
import { reasonText } from './sentences.ts';
import { ordersOf, stepName } from './steps.ts';

/** An entry of a calendar: whole days, or times of the day wherever its reader is. */
export interface CalendarEvent {
  /** The same for the same part of the same plan, so that importing again moves it. */
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

/** A plan for a calendar: each step as whole days, or its sittings in weekly slots. */
export function planCalendar(catalog: Catalog, answer: PlanAnswer, slots: readonly Slot[] | undefined): Calendar {
  const title = `${indexOf(catalog).role.get(answer.role)?.title ?? answer.role}: study plan`;
  const about = (step: PlanStep) => ({ ...words(catalog, answer, step), url: stepName(catalog, step).url });
  const uid = (step: PlanStep, part: string) => `plan-${answer.role}-${step.kind}-${step.course}${part}@genai-careers`;
  if (slots === undefined) {
    return {
      title,
      events: answer.steps.map((step) => ({ uid: uid(step, ''), days: { from: step.start, until: addDays(step.end, 1) }, ...about(step) })),
    };
  }
  const sessions = sessionsOf(answer, slots);
  return {
    title,
    events: sessions.map(({ step, number, date, from, to }) => ({
      uid: uid(step, `-${number}`),
      times: { date, from, to },
      ...about(step),
    })),
  };
}

function words(catalog: Catalog, answer: PlanAnswer, step: PlanStep): { summary: string; description: string } {
  const { title } = stepName(catalog, step);
  const project = step.kind === 'project' ? indexOf(catalog).project.get(step.course) : undefined;
  const lines = [
    `Step ${step.order} of ${answer.steps.length}, ${step.estimated ? 'about ' : ''}${hours(step.hours)} in all.`,
    `Why: ${reasonText(step, ordersOf(answer))}.`,
    ...(project === undefined ? [] : [project.brief, `Deliver: ${project.deliverable}`, ...project.check.map((item) => `- ${item}`)]),
  ];
  return { summary: step.kind === 'project' ? `Project: ${title}` : title, description: lines.join('\n') };
}
