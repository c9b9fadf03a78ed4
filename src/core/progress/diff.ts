import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Project } from '../../model/project.ts';
import { byId } from '../catalog/by-id.ts';
import type { Levels } from '../fit/levels.ts';
import { sumOf } from '../hours.ts';

export interface DiffStep {
  kind: 'course' | 'project';
  id: string;
  hours: number;
}

export interface PlanChange {
  kind: 'added' | 'removed' | 'hours';
  step: DiffStep;
  hours: number;
  why: ChangeReason;
}

export type ChangeReason =
  | { kind: 'retired' }
  /** No longer in the catalog. */
  | { kind: 'gone' }
  | { kind: 'held' }
  | { kind: 'hours'; from: number; to: number }
  | { kind: 'instead'; of: string[] }
  | { kind: 'better'; by: string[] }
  /** Skills that no removed step teaches. */
  | { kind: 'teaches'; skills: string[] };

export interface PlanDiff {
  changes: PlanChange[];
  hours: number;
}

/** Removed steps, then added, then changed hours. */
export function diffPlans(catalog: Catalog, saved: readonly DiffStep[], fresh: readonly DiffStep[], levels: Levels): PlanDiff {
  const key = ({ kind, id }: DiffStep) => `${kind} ${id}`;
  const [before, after] = [new Map(saved.map((step) => [key(step), step])), new Map(fresh.map((step) => [key(step), step]))];
  const removed = saved.filter((step) => !after.has(key(step))).map(({ kind, id, hours }) => ({ kind, id, hours }));
  const added = fresh.filter((step) => !before.has(key(step)));
  const changes: PlanChange[] = [
    ...removed.map((step) => ({ kind: 'removed' as const, step, hours: -step.hours, why: whyRemoved(catalog, step, added, levels) })),
    ...added.map((step) => ({ kind: 'added' as const, step, hours: step.hours, why: whyAdded(catalog, step, removed) })),
    ...fresh.flatMap((step): PlanChange[] => {
      const from = before.get(key(step))?.hours;
      if (from === undefined || from === step.hours) return [];
      return [{ kind: 'hours', step, hours: step.hours - from, why: { kind: 'hours', from, to: step.hours } }];
    }),
  ];
  return { changes, hours: sumOf(changes, ({ hours }) => hours) };
}

function whyRemoved(catalog: Catalog, step: DiffStep, added: readonly DiffStep[], levels: Levels): ChangeReason {
  const entity = entityOf(catalog, step);
  if (entity === undefined) return { kind: 'gone' };
  if ('status' in entity && entity.status === 'retired') return { kind: 'retired' };
  if (entity.teaches.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level)) return { kind: 'held' };
  return { kind: 'better', by: added.filter((other) => sharesSkill(catalog, step, other)).map(({ id }) => id) };
}

function whyAdded(catalog: Catalog, step: DiffStep, removed: readonly DiffStep[]): ChangeReason {
  const of = removed.filter((other) => sharesSkill(catalog, step, other)).map(({ id }) => id);
  if (of.length > 0) return { kind: 'instead', of };
  return { kind: 'teaches', skills: (entityOf(catalog, step)?.teaches ?? []).map(({ skill }) => skill) };
}

function sharesSkill(catalog: Catalog, a: DiffStep, b: DiffStep): boolean {
  const skills = new Set((entityOf(catalog, a)?.teaches ?? []).map(({ skill }) => skill));
  return (entityOf(catalog, b)?.teaches ?? []).some(({ skill }) => skills.has(skill));
}

export function entityOf(catalog: Catalog, { kind, id }: Pick<DiffStep, 'kind' | 'id'>): Course | Project | undefined {
  return kind === 'course' ? byId(catalog.courses).get(id) : byId(catalog.projects).get(id);
}
