import type { Course } from './course.ts';
import type { SkillAtLevel } from './skill.ts';

/** What taking something costs. A price nobody states is unknown, never zero: it counts as `cents` beside the known ones. */
export type Price =
  | { readonly kind: 'fixed'; readonly cents: number }
  /**
   * Whole months; `one` opens one programme, `everything` the whole platform, in cents a month, `year` the platform in
   * cents a year; null where not on offer.
   */
  | {
      readonly kind: 'monthly';
      readonly platform: string;
      readonly one: number | null;
      readonly everything: number | null;
      readonly year: number | null;
    }
  | { readonly kind: 'unknown'; readonly cents: number };

/** A course or project without its words: what planning and counting ask of it, whoever the person is. */
export interface LearningItem {
  readonly id: string;
  readonly kind: 'course' | 'project';
  /** Study time in whole minutes, so that sums are exact; 0 where nothing is known or assumed. */
  readonly minutes: number;
  /** Minutes at the least and at the most that is known or assumed; `minutes` where nothing is. */
  readonly low: number;
  readonly high: number;
  /** stated: the provider or a published list; computed: from a stated pace; assumed: nobody but us says so. */
  readonly basis: 'stated' | 'computed' | 'assumed';
  /** For a person who does not want the certificate. */
  readonly price: Price;
  readonly certified: Price;
  readonly platform: string | null;
  readonly teaches: readonly SkillAtLevel[];
  readonly requires: readonly SkillAtLevel[];
  /** Ids of the courses that are parts of it, at any depth. */
  readonly contains: readonly string[];
  /** Known hours, else those we assume; null where there are neither. */
  readonly hours: number | null;
  readonly free: boolean;
  readonly active: boolean;
  /** What is known of it is of low confidence. */
  readonly isLowConfidence: boolean;
  /** Null for projects, as is the level. */
  readonly form: Course['kind'] | null;
  readonly level: Course['level'] | null;
  /** The roles a project is for, the only ones it counts towards; null for courses, which count towards all. */
  readonly roles: readonly string[] | null;
}
