import type { Course } from './course.ts';
import type { LearningItem } from './learning-item.ts';
import type { Occupation } from './occupation.ts';
import type { Pay } from './pay.ts';
import type { Platform } from './platform.ts';
import type { Project } from './project.ts';
import type { Quiz } from './quiz/quiz.ts';
import type { ReadingModel } from './reading-model.ts';
import type { Role } from './role.ts';
import type { Planning, Scale } from './scale.ts';
import type { Skill, SkillAtLevel } from './skill.ts';
import type { Source } from './source.ts';
import type { Technologies, TitlePay, Titles } from './title.ts';
import type { RoleLevel } from './vocabulary.ts';

/** Raised whenever the compiled files change shape, so that old files are refused and not misread. */
export const FORMAT_VERSION = 8;

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
  /** How documents are read beyond the names in them; null where a catalog brings none. */
  readingModel: ReadingModel | null;
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
  /** Normalising every name of a job takes 4 ms. */
  readonly titles?: TitleIndex;
  /** By role id; what the planner says of a role takes 12 ms. */
  readonly shown?: Readonly<Record<string, Shown>>;
  /** Indexing every word takes 40 ms. */
  readonly search?: SearchIndex;
  /** Of a catalog in English; reading and working them out takes 8 ms. */
  readonly items?: readonly LearningItem[];
}

/** What stands on the page of a role and is not in it. */
export interface Shown {
  /** For each core skill and member of a core choice. */
  readonly ways: readonly Way[];
  /** The most alike first, from 0 to 1. */
  readonly similar: readonly { readonly role: string; readonly similarity: number }[];
  /** Levels of core needs that nothing teaches. */
  readonly openLevels: number;
}

export interface Way {
  readonly skill: string;
  /** Level the role needs, 1 to 4. */
  readonly level: number;
  /** Level the first of the courses reaches; may fall short of `level`. */
  readonly reaches: number;
  /** Ids, the shortest first. */
  readonly courses: readonly string[];
  /** What the first of them requires beyond the role. */
  readonly lacking: readonly SkillAtLevel[];
}

export interface TitleIndex {
  /** By normal name a role id, or the position of a title. */
  readonly names: Readonly<Record<string, string | number>>;
  /** Normal words, in the order they are tried. */
  readonly levelWords: readonly (readonly [word: string, level: RoleLevel])[];
}

/** How often words stand in the fields of documents, which are counted from 0. */
export interface SearchIndex {
  /** By document, as `role:mlops-engineer`. */
  readonly keys: readonly string[];
  /** Words by document and field, and the mean by field. */
  readonly lengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
  /** A line a word, as `word|0 4*2||7`: of each field the documents, with how often it stands there if not once. */
  readonly words: string;
}

/** Hours, null where not known, and levels of core needs that nothing teaches. */
export type Distance = readonly [gapHours: number | null, openLevels: number];

/** Lists whose entities people name. */
export type NamedList = 'roles' | 'skills' | 'courses' | 'platforms' | 'projects';
