import type { Course } from './course.ts';
import type { Occupation } from './occupation.ts';
import type { CourseWay, Outline, RoleNeeds } from './outline.ts';
import type { Pay } from './pay.ts';
import type { Platform } from './platform.ts';
import type { PlanLimits } from './profile.ts';
import type { Project } from './project.ts';
import type { Quiz } from './quiz.ts';
import type { Role } from './role.ts';
import type { RoleLine } from './role-line.ts';
import type { Planning, Scale } from './scale.ts';
import type { Skill } from './skill.ts';
import type { Source } from './source.ts';

/** Raised whenever the compiled file changes shape, so that an old file is refused and not misread. */
export const FORMAT_VERSION = 4;

/** All loaded data. Every list is sorted by id; references between entities resolve. */
export interface Catalog {
  formatVersion: number;
  /** sha-256 of the entities: two catalogs with the same one answer alike. */
  contentHash: string;
  roles: Role[];
  skills: Skill[];
  courses: Course[];
  platforms: Platform[];
  projects: Project[];
  sources: Source[];
  pay: Pay[];
  occupations: Occupation[];
  scale: Scale;
  planning: Planning;
  quiz: Quiz;
  /**
   * A compiled catalog brings it, not enumerable: a copy with other entities, as `{ ...catalog, roles }` makes one, has none of it,
   * and works out what it needs from its own entities.
   */
  readonly compiled?: Compiled;
}

/** Lists of entities by their names. */
export type EntityList = 'roles' | 'skills' | 'courses' | 'platforms' | 'projects' | 'sources' | 'pay' | 'occupations';

/** Lists whose entities people name. */
export type NamedList = 'roles' | 'skills' | 'courses' | 'platforms' | 'projects';

/** How entities of one list are called, all in the order of the list. */
export interface Names {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Title and aliases of each as names are compared, see `normalName`. */
  readonly known: readonly (readonly string[])[];
}

/** What was worked out when the catalog was compiled, so that an answer reads a few entities and not all of them. */
export interface Compiled {
  /** One entity, read alone: the very object that stands in the list. */
  one<List extends EntityList>(list: List, id: string): Catalog[List][number] | undefined;
  has(list: EntityList, id: string): boolean;
  names(list: NamedList): Names;
  /** What lists show of the roles, in their order. */
  readonly lines: readonly RoleLine[];
  /** Courses and projects by id, courses first where they share one. Of these and the next, only outlines that are asked for are made. */
  readonly outlines: readonly Outline[];
  outlinesTeaching(skill: string): readonly Outline[];
  /** What a plan to a role may have to take, see `outlinesWorth`; undefined where there is no such role. */
  outlinesWorth(role: string, include: PlanLimits['include']): readonly Outline[] | undefined;
  /** Hours from the core skills of one role to those of another; null where they are not known. */
  readonly moves: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** In the order of the roles. */
  readonly needs: readonly RoleNeeds[];
  /** Of one role, read alone. */
  needsOf(role: string): RoleNeeds | undefined;
  /** The courses that take the core skills of a role to the levels it asks for. */
  waysOf(role: string): readonly CourseWay[] | undefined;
  /** By role, the other roles: the most alike first. */
  readonly similar: Readonly<Record<string, readonly { role: string; similarity: number }[]>>;
  /** By skill, the skills usually learnt before it; skills without any are left out. */
  readonly advice: Readonly<Record<string, readonly string[]>>;
}
