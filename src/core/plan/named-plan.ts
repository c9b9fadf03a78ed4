import type { Catalog } from '../../model/catalog.ts';
import type { Project } from '../../model/project.ts';
import type { Role } from '../../model/role.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { givesCertificate } from '../catalog/course-facts.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import type { PlanAnswer, PlanStep, Subscription } from './answer.ts';

export interface NamedStep extends PlanStep {
  readonly title: string;
  /** Null for a project. */
  readonly url: string | null;
  readonly platformTitle: string | null;
  /** Studied free without a certificate. */
  readonly isAudited: boolean;
  /** At a price or not. */
  readonly certifies: boolean;
  readonly project: Project | null;
}

export interface NamedPlan {
  readonly plan: PlanAnswer;
  readonly roleTitle: string;
  /** Of courses, beside English. */
  readonly language: string;
  /** Null for a role that the catalog does not have. */
  readonly entry: Role['entry'] | null;
  readonly steps: readonly NamedStep[];
  /** What its subscriptions are sold as, by platform and what they cover. */
  readonly subscriptionTitles: Readonly<Record<string, string>>;
  readonly sources: readonly SourceRef[];
}

export function namePlan(catalog: Catalog, plan: PlanAnswer): NamedPlan {
  const platforms = byId(catalog.platforms);
  const subscriptionTitle = ({ platform, covers }: Subscription) => {
    const sold = platforms.get(platform);
    return sold?.subscriptions.find((one) => one.covers === covers)?.title ?? sold?.title ?? platform;
  };
  const stepSources = plan.steps.flatMap(({ kind, course: id }) => stepSourceIds(catalog, { kind, id }));
  const entry = byId(catalog.roles).get(plan.role)?.entry ?? null;
  return {
    plan,
    entry,
    language: catalog.language ?? 'en',
    roleTitle: titleOf(catalog, 'roles', plan.role) ?? plan.role,
    steps: plan.steps.map((step) => nameStep(catalog, step)),
    subscriptionTitles: Object.fromEntries(plan.subscriptions.map((one) => [`${one.platform} ${one.covers}`, subscriptionTitle(one)])),
    sources: sourceRefs(catalog, [...stepSources, entry?.source]),
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
    certifies: taken !== undefined && givesCertificate(taken),
    project: made,
  };
}
