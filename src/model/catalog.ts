import type { Course } from './course.ts';
import type { Occupation } from './occupation.ts';
import type { Pay } from './pay.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import type { Quiz } from './quiz.ts';
import type { Role } from './role.ts';
import type { Planning, Scale } from './scale.ts';
import type { Skill } from './skill.ts';
import type { Source } from './source.ts';
import type { Technologies, TitlePay, Titles } from './title.ts';

/** Raised whenever the compiled files change shape, so that old files are refused and not misread. */
export const FORMAT_VERSION = 7;

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
  titles: Titles;
  /** Null where a catalog brings none. */
  titlePay: TitlePay | null;
  technologies: Technologies;
  /** Courses in this language and in English may be taken, `any`: all; default: English alone. */
  language?: string;
  /** Worked out from the rest: see `catalogOf`. */
  derived: Derived;
}

/** What takes too long to work out for each answer. */
export interface Derived {
  /**
   * From the core skills of one role to those of another. A pair that is missing is asked of the planner; only the
   * shipped catalog has them all, because each is a plan.
   */
  readonly moves: Readonly<Record<string, Readonly<Record<string, Distance>>>>;
  /** Pay by role id with the headline cell alone; one that is missing is found in `pay`, the longest list. */
  readonly headlines: Readonly<Record<string, Pay>>;
}

/** Hours, null where not known, and levels of core needs that nothing teaches. */
export type Distance = readonly [gapHours: number | null, openLevels: number];

/** Lists whose entities people name. */
export type NamedList = 'roles' | 'skills' | 'courses' | 'platforms' | 'projects';
