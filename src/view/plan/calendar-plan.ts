import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { NamedSavedStep } from '../../core/progress/named-steps.ts';
import type { SavedPlan } from '../../model/profile.ts';
import { capital } from '../words/capital.ts';
import { hours } from '../words/counts.ts';
import type { CalendarPlan, CalendarStep } from './calendar.ts';
import { reasonText } from './sentences.ts';
import { ordersOf } from './steps.ts';

export function calendarPlan({ plan, roleTitle, other, steps }: NamedPlan): CalendarPlan {
  const orderOf = ordersOf(plan);
  return {
    role: plan.role,
    title: titleText(other === null ? roleTitle : `${roleTitle} and ${other.title}`, plan.partial),
    steps: steps.map((step) => {
      const place = `Step ${step.order} of ${plan.steps.length}, ${step.estimated ? 'about ' : ''}${hours(step.hours)} in all.`;
      return stepOf({ ...step, id: step.course }, [place, `Why: ${reasonText(step, orderOf)}.`]);
    }),
  };
}

/** On the days that were saved. */
export function savedCalendarPlan({ role, limits }: SavedPlan, roleTitle: string, steps: readonly NamedSavedStep[]): CalendarPlan {
  return {
    role,
    title: titleText(roleTitle, limits.partial),
    steps: steps.map((step, at) => stepOf(step, [`Step ${at + 1} of ${steps.length}, ${hours(step.hours)} in all.`])),
  };
}

const titleText = (roleTitle: string, isPartial: boolean): string => `${capital(roleTitle)}: ${isPartial ? 'partial ' : ''}study plan`;

function stepOf(
  { kind, id, title, url, project, before = 0, ...step }: Omit<NamedSavedStep, 'doneOn'> & { doneOn?: string | null },
  lines: readonly string[],
): CalendarStep {
  const work = project === null ? [] : [project.brief, `Deliver: ${project.deliverable}`, ...project.check.map((item) => `- ${item}`)];
  return {
    ...{ kind, id, url, hours: step.hours - before, start: step.start, end: step.end, doneOn: step.doneOn ?? null },
    summary: kind === 'project' ? `Project: ${title}` : title,
    description: [...lines, ...work].join('\n'),
  };
}
