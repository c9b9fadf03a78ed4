import type { Catalog } from '../../model/catalog.ts';
import { isFreeToStudy, isStudyable, studyTime } from '../catalog/course-facts.ts';
import type { Levels } from '../fit/levels.ts';
import type { RankableRole } from '../fit/weights.ts';

export interface Step {
  kind: 'course' | 'project';
  id: string;
  title: string;
  /** The page of a course; null for a project. */
  url: string | null;
  hours: number;
  assumed: boolean;
  free: boolean;
  teaches: readonly { skill: string; level: number }[];
  requires: readonly { skill: string; level: number }[];
  /** Roles a project counts towards; null for all. */
  roles: readonly string[] | null;
}

/** Unfinished courses and projects with hours, by id. */
export function stepsOf(catalog: Catalog, done: ReadonlySet<string>): Step[] {
  const courses = catalog.courses.filter(isStudyable).flatMap((course): Step[] => {
    const { hours, assumed } = studyTime(course);
    const { id, title, url, teaches, requires } = course;
    return hours === null
      ? []
      : [{ kind: 'course', id, title, url, hours, assumed, free: isFreeToStudy(course), teaches, requires, roles: null }];
  });
  const projects = catalog.projects.map(({ id, title, hours, teaches, requires, roles }): Step => {
    return { kind: 'project', id, title, url: null, hours: hours.value, assumed: true, free: true, teaches, requires, roles };
  });
  return [...courses, ...projects].filter(({ id }) => !done.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
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

export function coreLevels(role: Pick<RankableRole, 'skills' | 'anyOf'>): { skill: string; level: number }[] {
  return [
    ...role.skills.filter((need) => need.importance === 'core').map(({ skill, level }) => ({ skill, level })),
    ...(role.anyOf ?? [])
      .filter((choice) => choice.importance === 'core')
      .flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level }))),
  ];
}
