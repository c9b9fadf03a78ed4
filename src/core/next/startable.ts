import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import { byId, stepTitle } from '../catalog/by-id.ts';
import { isOpen, learningItemOf, learningItemsOf } from '../catalog/learning-items.ts';
import { type HoursCited, hoursCited } from '../catalog/references.ts';
import type { Levels } from '../fit/levels.ts';
import { doneOf, minutesLeft } from '../profile/begun.ts';
import type { Person } from '../profile/person.ts';

/** With some of its known hours left to study. `roles`: those a project counts towards; null for all. */
export interface Step extends Pick<LearningItem, 'kind' | 'id' | 'free' | 'teaches' | 'requires' | 'roles'>, HoursCited {
  title: string;
  /** Null for a project. */
  url: string | null;
  hours: number;
  assumed: boolean;
}

/** By id. */
export function stepsOf(catalog: Catalog, { finished, begun }: Pick<Person, 'finished' | 'begun'> = { finished: [], begun: [] }): Step[] {
  const pages = byId(catalog.courses);
  const done = new Set(finished.flatMap((step) => learningItemOf(catalog, step) ?? []));
  return learningItemsOf(catalog).flatMap((item): Step[] => {
    const { kind, id, hours, basis, free, teaches, requires, roles } = item;
    if (hours === null || !isOpen(item) || done.has(item)) return [];
    const title = stepTitle(catalog, item);
    const url = kind === 'course' ? (pages.get(id)?.url ?? null) : null;
    const taken = doneOf(item, done, begun);
    const left = taken.minutes === 0 ? hours : minutesLeft(item.minutes, taken) / 60;
    if (left === 0) return [];
    return [
      { kind, id, title, url, hours: left, assumed: basis === 'assumed', free, teaches, requires, roles, ...hoursCited(catalog, item) },
    ];
  });
}

export const canStart = (step: Pick<Step, 'requires'>, levels: Levels): boolean =>
  step.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);

export const teachesMore = ({ teaches }: Pick<Step, 'teaches'>, levels: Levels): boolean =>
  teaches.some(({ skill, level }) => level > (levels.get(skill) ?? 0));
