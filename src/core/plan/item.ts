import type { SkillAtLevel } from '../../model/skill.ts';

/** What taking an item costs. A price nobody states is unknown, never zero. */
export type Price =
  | { readonly kind: 'fixed'; readonly cents: number }
  /** Whole months; `one` opens one programme, `everything` the whole platform, in cents a month; null where not on offer. */
  | { readonly kind: 'monthly'; readonly platform: string; readonly one: number | null; readonly everything: number | null }
  | { readonly kind: 'unknown' };

/** Something a plan can take: a course, a certification or a project. */
export interface Item {
  readonly id: string;
  readonly kind: 'course' | 'project';
  /** Study time in whole minutes, so that sums are exact. */
  readonly minutes: number;
  /** stated: the provider or a published list; computed: from a stated pace; assumed: nobody but us says so. */
  readonly basis: 'stated' | 'computed' | 'assumed';
  readonly price: Price;
  readonly platform: string | null;
  readonly teaches: readonly SkillAtLevel[];
  readonly requires: readonly SkillAtLevel[];
  /** Ids of the courses that are parts of it, at any depth. */
  readonly contains: readonly string[];
}

export const isFree = (price: Price): boolean => price.kind === 'fixed' && price.cents === 0;

/** By id, then courses before projects: the order in which ties are broken. */
export function byId(a: Pick<Item, 'id' | 'kind'>, b: Pick<Item, 'id' | 'kind'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}
