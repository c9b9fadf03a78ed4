import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { isOpen, learningItemsOf } from '../catalog/learning-items.ts';
import type { Levels } from '../fit/levels.ts';

/** Unfinished, with known hours. `roles`: those a project counts towards; null for all. */
export interface Step extends Pick<LearningItem, 'kind' | 'id' | 'free' | 'teaches' | 'requires' | 'roles'> {
  title: string;
  /** Null for a project. */
  url: string | null;
  hours: number;
  assumed: boolean;
}

/** By id. */
export function stepsOf(catalog: Catalog, done: ReadonlySet<string>): Step[] {
  const pages = byId(catalog.courses);
  return learningItemsOf(catalog).flatMap((item): Step[] => {
    const { kind, id, hours, basis, free, teaches, requires, roles } = item;
    if (hours === null || !isOpen(item) || done.has(id)) return [];
    const title = titleOf(catalog, kind === 'course' ? 'courses' : 'projects', id) ?? id;
    const url = kind === 'course' ? (pages.get(id)?.url ?? null) : null;
    return [{ kind, id, title, url, hours, assumed: basis === 'assumed', free, teaches, requires, roles }];
  });
}

export const canStart = (step: Pick<Step, 'requires'>, levels: Levels): boolean =>
  step.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);

export function levelsAfter(levels: Levels, { teaches }: Pick<Step, 'teaches'>): Levels {
  const after = new Map(levels);
  for (const { skill, level } of teaches) after.set(skill, Math.max(level, after.get(skill) ?? 0));
  return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const teachesMore = ({ teaches }: Pick<Step, 'teaches'>, levels: Levels): boolean =>
  teaches.some(({ skill, level }) => level > (levels.get(skill) ?? 0));
