import type { Course } from './course.ts';
import type { HeadlinePay } from './headline-pay.ts';
import type { Occupation } from './occupation.ts';
import type { Pay } from './pay.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import type { Quiz } from './quiz.ts';
import type { Role } from './role.ts';
import type { Planning, Scale } from './scale.ts';
import type { Skill } from './skill.ts';
import type { Source } from './source.ts';

/** Raised whenever the compiled file changes shape, so that an old file is refused and not misread. */
export const FORMAT_VERSION = 2;

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
  /** By role, what a list shows of `pay`: a compiled catalog brings it, so that most answers can leave `pay` unread. */
  headlines?: Readonly<Record<string, HeadlinePay | null>>;
}
