import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Tool } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import type { Role } from '../../model/role.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { givesCertificate } from '../catalog/course-facts.ts';
import { type HoursCited, hoursCited, type SourceRef, skillTitles, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import type { PlanAnswer, PlanStep, Subscription } from './answer.ts';

export interface NamedStep extends PlanStep, HoursCited {
  readonly title: string;
  /** Null for a project. */
  readonly url: string | null;
  readonly platformTitle: string | null;
  /** Studied free without a certificate. */
  readonly isAudited: boolean;
  /** Where free study ends after an unstated time; null where it does not. */
  readonly auditEndsOn: string | null;
  /** At a price or not. */
  readonly certifies: boolean;
  /** Null where there is none. */
  readonly certificate: Course['certificate'] | null;
  /** Names of paid tools it needs. */
  readonly tools: readonly string[];
  /** Whose subscription pays for it, if any. */
  readonly paidTo: string | null;
  /** In all, for the subscriptions it needs. */
  readonly subscribedUsd: number;
  readonly isLowConfidence: boolean;
  readonly project: Project | null;
}

export interface NamedPlan {
  readonly plan: PlanAnswer;
  readonly roleTitle: string;
  /** Of courses, beside English. */
  readonly language: string;
  /** Null for a role not in the catalog. */
  readonly entry: Role['entry'] | null;
  /** The second role; null where there is none. */
  readonly other: Pick<Role, 'title' | 'entry'> | null;
  readonly steps: readonly NamedStep[];
  /** By platform and what they cover. */
  readonly subscriptionTitles: Readonly<Record<string, string>>;
  /** Of courses and projects named beside its steps, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of skills taught, by id. */
  readonly skillTitles: Readonly<Record<string, string>>;
  /** Each once; null where nobody states it. */
  readonly toolFees: readonly Tool[];
  readonly sources: readonly SourceRef[];
}

export function namePlan(catalog: Catalog, plan: PlanAnswer): NamedPlan {
  const platforms = byId(catalog.platforms);
  const subscriptionTitle = ({ platform, covers }: Subscription) => {
    const sold = platforms.get(platform);
    return sold?.subscriptions.find((one) => one.covers === covers)?.title ?? sold?.title ?? platform;
  };
  const stepSources = plan.steps.flatMap(({ kind, course: id }) => stepSourceIds(catalog, { kind, id }));
  const roles = byId(catalog.roles);
  const entry = roles.get(plan.role)?.entry ?? null;
  const second = roles.get(plan.and ?? '');
  return {
    plan,
    entry,
    other: second === undefined ? null : { title: second.title, entry: second.entry },
    language: catalog.language ?? 'en',
    roleTitle: titleOf(catalog, 'roles', plan.role) ?? plan.role,
    steps: plan.steps.map((step) => nameStep(catalog, step, plan.subscriptions)),
    subscriptionTitles: Object.fromEntries(plan.subscriptions.map((one) => [`${one.platform} ${one.covers}`, subscriptionTitle(one)])),
    titles: Object.fromEntries(
      [...swapsOf(plan), ...plan.lowConfidence].map((id) => [
        id,
        titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id,
      ]),
    ),
    skillTitles: skillTitles(
      catalog,
      plan.steps.flatMap(({ teaches }) => teaches.map(({ skill }) => skill)),
    ),
    toolFees: [...new Map(plan.steps.flatMap((step) => toolsOf(catalog, step)).map((tool) => [tool.name, tool])).values()],
    sources: sourceRefs(catalog, [...stepSources, entry?.source, second?.entry.source]),
  };
}

function swapsOf({ steps, cheaper, shorter, shorterAtAnyPrice, robustness, alternatives, lowConfidence }: PlanAnswer): string[] {
  const swaps = [...alternatives, ...steps.map(({ freeAlternative }) => freeAlternative), cheaper, shorter, shorterAtAnyPrice, robustness];
  return [...lowConfidence, ...swaps.flatMap((swap) => (swap === null ? [] : [...swap.added, ...swap.removed]))];
}

function toolsOf(catalog: Catalog, { kind, course: id }: PlanStep): readonly Tool[] {
  const entity = kind === 'course' ? byId(catalog.courses).get(id) : byId(catalog.projects).get(id);
  return entity?.tools ?? [];
}

function nameStep(catalog: Catalog, step: PlanStep, subscriptions: readonly Subscription[]): NamedStep {
  const course = step.kind === 'course' ? byId(catalog.courses).get(step.course) : undefined;
  const project = step.kind === 'project' ? (byId(catalog.projects).get(step.course) ?? null) : null;
  const tools = toolsOf(catalog, step).map(({ name }) => name);
  const needed = subscriptions.filter(({ platform }) => platform === course?.platform || tools.includes(platform));
  return {
    ...step,
    ...hoursCited(catalog, { kind: step.kind, id: step.course }),
    title: (project ?? course)?.title ?? step.course,
    tools,
    subscribedUsd: needed.reduce((sum, { usd }) => sum + usd, 0),
    project,
    ...(course === undefined ? NO_COURSE : nameCourse(catalog, course, step.payment)),
  };
}

type CourseWords = Pick<
  NamedStep,
  'url' | 'platformTitle' | 'paidTo' | 'isAudited' | 'auditEndsOn' | 'certifies' | 'certificate' | 'isLowConfidence'
>;

const NO_COURSE: CourseWords = {
  ...{ url: null, platformTitle: null, paidTo: null, auditEndsOn: null },
  ...{ isAudited: false, certifies: false, certificate: null, isLowConfidence: false },
};

function nameCourse(catalog: Catalog, course: Course, payment: PlanStep['payment']): CourseWords {
  const { url, platform, cost, certificate, confidence } = course;
  const platformTitle = titleOf(catalog, 'platforms', platform) ?? null;
  const certifies = givesCertificate(course);
  const isAudited = payment === 'free' && cost.model === 'audit';
  return {
    url,
    platformTitle,
    paidTo: cost.model === 'free' ? null : platformTitle,
    isAudited,
    auditEndsOn: isAudited && byId(catalog.platforms).get(platform)?.auditEnds === true ? platformTitle : null,
    certifies,
    certificate: certifies ? certificate : null,
    isLowConfidence: confidence === 'low',
  };
}
