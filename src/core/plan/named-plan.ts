import type { Catalog } from '../../model/catalog.ts';
import type { Project } from '../../model/project.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import type { PlanAnswer, PlanStep } from './answer.ts';

export interface NamedStep extends PlanStep {
  readonly title: string;
  /** The page of a course; null for a project. */
  readonly url: string | null;
  readonly platformTitle: string | null;
  /** Studied free without a certificate. */
  readonly isAudited: boolean;
  readonly project: Project | null;
}

export interface NamedPlan {
  readonly plan: PlanAnswer;
  readonly roleTitle: string;
  readonly steps: readonly NamedStep[];
  /** Of the platforms of its subscriptions, by id. */
  readonly platformTitles: Readonly<Record<string, string>>;
  readonly sources: readonly SourceRef[];
}

export function namePlan(catalog: Catalog, plan: PlanAnswer): NamedPlan {
  const platformTitle = (id: string) => titleOf(catalog, 'platforms', id) ?? id;
  const stepSources = plan.steps.flatMap(({ kind, course: id }) => stepSourceIds(catalog, { kind, id }));
  return {
    plan,
    roleTitle: titleOf(catalog, 'roles', plan.role) ?? plan.role,
    steps: plan.steps.map((step) => nameStep(catalog, step)),
    platformTitles: Object.fromEntries(plan.subscriptions.map(({ platform }) => [platform, platformTitle(platform)])),
    sources: sourceRefs(catalog, stepSources),
  };
}

function nameStep(catalog: Catalog, step: PlanStep): NamedStep {
  const course = byId(catalog.courses);
  const project = byId(catalog.projects);
  const made = step.kind === 'project' ? (project.get(step.course) ?? null) : null;
  const taken = step.kind === 'course' ? course.get(step.course) : undefined;
  return {
    ...step,
    title: (made ?? taken)?.title ?? step.course,
    url: taken?.url ?? null,
    platformTitle: taken === undefined ? null : (titleOf(catalog, 'platforms', taken.platform) ?? null),
    isAudited: step.payment === 'free' && taken?.cost.model === 'audit',
    project: made,
  };
}
