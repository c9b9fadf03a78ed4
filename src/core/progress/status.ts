import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { asPlanned } from '../ad/as-role.ts';
import { byId } from '../catalog/by-id.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import type { PlanAnswer } from '../plan/answer.ts';
import { weeklyHours } from '../plan/calendar/pace.ts';
import type { Cost } from '../plan/cost.ts';
import { planTo } from '../plan/plan-to.ts';
import type { PlanQuery } from '../plan/query.ts';
import { isStep, type Person, personFrom } from '../profile/person.ts';
import { diffPlans, type PlanDiff } from './diff.ts';
import { rolesTitle } from './plans.ts';
import { type Progress, progressOf } from './progress.ts';
import { costOfSteps } from './spent.ts';

export interface Status {
  plan: SavedPlan;
  today: string;
  progress: Progress;
  /** On finished steps, by today's prices. */
  spent: Cost;
  query: PlanQuery;
  replanned: PlanAnswer;
  diff: PlanDiff;
  roleTitle: string;
  /** By step id. */
  names: ReadonlyMap<string, { title: string; url?: string }>;
  /** Courses of the saved plan. */
  retired: ReadonlySet<string>;
  /** Steps whose hours are our estimate. */
  assumed: ReadonlySet<string>;
  /** Of the hours of saved and replanned steps. */
  sources: SourceRef[];
}

export interface Now {
  /** YYYY-MM-DD */
  today: string;
  /** Milliseconds, for the planner's time limit. */
  clock: () => number;
}

export function statusOf(whole: Catalog, profile: Profile, now: Now): Status | null {
  const { plan } = profile;
  if (plan === null) return null;
  const language = plan.language ?? profile.language;
  const catalog = asPlanned(language === null ? whole : { ...whole, language }, plan);
  const course = byId(catalog.courses);
  const project = byId(catalog.projects);
  const progress = progressOf(catalog, plan, profile, now.today);
  const done = progress.steps.filter(({ state }) => state === 'done');
  const spent = costOfSteps(catalog, done, { hoursPerWeek: plan.hoursPerWeek, certificates: plan.limits.certificates });
  const query = queryFromHere(personFrom(catalog, profile), profile.budget, plan, spent.usd + spent.assumedUsd, now);
  const replanned = planTo(catalog, query);
  const open = progress.steps.filter(({ state }) => state !== 'done').map(({ leftHours, ...step }) => ({ ...step, hours: leftHours }));
  const fresh = replanned.steps.map(({ kind, course: id, hours }) => ({ kind, id, hours }));
  return {
    plan,
    today: now.today,
    progress,
    spent,
    query,
    replanned,
    diff: diffPlans(catalog, open, fresh, query.have),
    roleTitle: rolesTitle(catalog, plan),
    names: new Map(plan.steps.flatMap(({ kind, id }) => [[id, (kind === 'course' ? course : project).get(id) ?? { title: id }]])),
    retired: new Set(plan.steps.flatMap(({ kind, id }) => (kind === 'course' && course.get(id)?.status === 'retired' ? [id] : []))),
    assumed: new Set(plan.steps.flatMap((step) => (learningItemOf(catalog, step)?.basis === 'assumed' ? [step.id] : []))),
    sources: sourceRefs(
      catalog,
      [...plan.steps, ...fresh].map(({ kind, id }) => (kind === 'course' ? course : project).get(id)?.hours.source),
    ),
  };
}

/**
 * The person's pace comes before the plan's, the plan's times before both. The budget is what is left of it.
 * Steps begun are kept.
 */
function queryFromHere(person: Person, ownBudget: number | null, plan: SavedPlan, spent: number, { today, clock }: Now): PlanQuery {
  const { slots, limits } = plan;
  const budget = limits.budget ?? (limits.anyPrice ? null : ownBudget);
  return {
    role: plan.role,
    have: person.levels,
    finished: person.finished,
    begun: person.begun.map((step) => ({ ...step, kept: plan.steps.some(isStep(step)) })),
    pauses: person.pauses,
    hoursPerWeek: slots === undefined ? (person.hoursPerWeek ?? plan.hoursPerWeek) : weeklyHours(slots),
    slots,
    start: today,
    limits: {
      ...limits,
      hourWorth: limits.hourWorth ?? person.hourWorth,
      budget: budget === null ? null : Math.max(0, Math.round((budget - spent) * 100) / 100),
    },
    timeLimitMs: 2000,
    clock,
  };
}
