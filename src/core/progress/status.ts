import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { levelsOf } from '../fit/levels.ts';
import type { PlanAnswer } from '../plan/answer.ts';
import { planTo } from '../plan/plan-to.ts';
import type { PlanQuery } from '../plan/query.ts';
import { diffPlans, type PlanDiff } from './diff.ts';
import { type Progress, progressOf } from './progress.ts';

export interface Status {
  plan: SavedPlan;
  today: string;
  progress: Progress;
  replanned: PlanAnswer;
  diff: PlanDiff;
  roleTitle: string;
  /** By id, of the steps that the catalog still has. */
  names: ReadonlyMap<string, { title: string; url?: string }>;
  /** Courses of the saved plan. */
  retired: ReadonlySet<string>;
  /** Of the hours of the saved and the replanned steps. */
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
  const catalog = plan.language === undefined ? whole : { ...whole, language: plan.language };
  const course = byId(catalog.courses);
  const project = byId(catalog.projects);
  const progress = progressOf(plan, profile.done, now.today);
  const query = queryFromHere(profile, plan, now);
  const replanned = planTo(catalog, query);
  const open = progress.steps.filter(({ state }) => state !== 'done');
  const fresh = replanned.steps.map(({ kind, course: id, hours }) => ({ kind, id, hours }));
  return {
    plan,
    today: now.today,
    progress,
    replanned,
    diff: diffPlans(catalog, open, fresh, query.have),
    roleTitle: titleOf(catalog, 'roles', plan.role) ?? plan.role,
    names: new Map(plan.steps.flatMap(({ kind, id }) => [[id, (kind === 'course' ? course : project).get(id) ?? { title: id }]])),
    retired: new Set(plan.steps.flatMap(({ kind, id }) => (kind === 'course' && course.get(id)?.status === 'retired' ? [id] : []))),
    sources: sourceRefs(
      catalog,
      [...plan.steps, ...fresh].map(({ kind, id }) => (kind === 'course' ? course : project).get(id)?.hours.source),
    ),
  };
}

/** A pace in the profile overrides that of the plan. */
export function queryFromHere(profile: Profile, plan: SavedPlan, { today, clock }: Now): PlanQuery {
  return {
    role: plan.role,
    have: levelsOf(profile),
    finished: profile.done,
    hoursPerWeek: profile.hoursPerWeek ?? plan.hoursPerWeek,
    start: today,
    limits: plan.limits,
    timeLimitMs: 2000,
    clock,
  };
}
