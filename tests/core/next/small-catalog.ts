import type { Catalog } from '../../../src/model/catalog.ts';
import type { Course } from '../../../src/model/course.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Role } from '../../../src/model/role.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

type Levels = Record<string, number>;

const atLevels = (levels: Levels) => Object.entries(levels).map(([skill, level]) => ({ skill, level }));

/** A course with what these tests look at; the rest is borrowed from a shipped one. */
export function course(id: string, hours: number | null, teaches: Levels, requires: Levels = {}, more: Partial<Course> = {}): Course {
  const [template] = shippedCatalog().courses;
  return {
    ...(template as Course),
    id,
    title: `Course ${id}`,
    aliases: [],
    kind: 'course',
    hours: {
      value: hours,
      low: null,
      high: null,
      basis: hours === null ? 'unknown' : 'stated',
      note: 'made up',
      source: 'own-page',
      asOf: '2026-01',
    },
    assumedHours: hours === null ? 50 : null,
    cost: { model: 'free', usd: 0, unit: 'total', source: 'own-page', asOf: '2026-01' },
    teaches: atLevels(teaches),
    requires: atLevels(requires),
    contains: [],
    prepares: [],
    status: 'active',
    replacedBy: [],
    ...more,
  };
}

/** A project for these roles. */
export function project(id: string, roles: string[], hours: number, teaches: Levels, requires: Levels): Project {
  const [template] = shippedCatalog().projects;
  return {
    ...(template as Project),
    id,
    title: `Project ${id}`,
    roles,
    hours: { ...(template as Project).hours, value: hours },
    teaches: atLevels(teaches),
    requires: atLevels(requires),
  };
}

export function role(id: string, core: Levels, anyOf: Role['anyOf'] = []): Role {
  const [template] = shippedCatalog().roles;
  const skills = atLevels(core).map((need) => ({ ...need, importance: 'core' as const, basis: ['judgement' as const] }));
  return { ...(template as Role), id, title: `Role ${id}`, aliases: [], skills, anyOf };
}

/** A catalog of these roles, courses and projects, with the shipped skills, platforms and assumptions. */
export function catalogOf(parts: { roles: Role[]; courses: Course[]; projects?: Project[] }): Catalog {
  return { ...shippedCatalog(), projects: [], ...parts };
}
