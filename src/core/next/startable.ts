import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { isOpen, learningItemsOf } from '../catalog/learning-items.ts';
import type { Levels } from '../fit/levels.ts';
import { minutesBegun, minutesLeft } from '../profile/begun.ts';
import type { Person } from '../profile/person.ts';

/** Unfinished, with known hours, less those that were studied. `roles`: those a project counts towards; null for all. */
export interface Step extends Pick<LearningItem, 'kind' | 'id' | 'free' | 'teaches' | 'requires' | 'roles'> {
  title: string;
  /** Null for a project. */
  url: string | null;
  hours: number;
  assumed: boolean;
}

/** By id. */
export function stepsOf(catalog: Catalog, { finished, begun }: Pick<Person, 'finished' | 'begun'> = { finished: [], begun: [] }): Step[] {
  const pages = byId(catalog.courses);
  return learningItemsOf(catalog).flatMap((item): Step[] => {
    const { kind, id, hours, basis, free, teaches, requires, roles } = item;
    const isFinished = finished.some((step) => step.kind === kind && step.id === id);
    if (hours === null || !isOpen(item) || isFinished) return [];
    const title = titleOf(catalog, kind === 'course' ? 'courses' : 'projects', id) ?? id;
    const url = kind === 'course' ? (pages.get(id)?.url ?? null) : null;
    const studied = minutesBegun(begun, item);
    const left = studied === 0 ? hours : minutesLeft(item.minutes, studied) / 60;
    return [{ kind, id, title, url, hours: left, assumed: basis === 'assumed', free, teaches, requires, roles }];
  });
}

export const canStart = (step: Pick<Step, 'requires'>, levels: Levels): boolean =>
  step.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);

export const teachesMore = ({ teaches }: Pick<Step, 'teaches'>, levels: Levels): boolean =>
  teaches.some(({ skill, level }) => level > (levels.get(skill) ?? 0));
