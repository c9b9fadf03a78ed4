import type { Item } from './item.ts';
import { type Tariff, tariffOf } from './tariff.ts';

/** One need: `need` of these skills at this level or above. */
export interface Need {
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
}

/** The question before it is made compact: what may be taken, what is known, what is wanted. */
export interface Draft {
  /** In the order of `byId`; every one can be started in some order. */
  readonly items: readonly Item[];
  /** Levels the person has. */
  readonly base: ReadonlyMap<string, number>;
  /** Each can be met with the items, unless parts of one programme get in each other's way. */
  readonly needs: readonly Need[];
  /** Minutes of study in a month, for subscriptions. */
  readonly monthMinutes: number;
}

/** `need` of these cells must be reached. */
export interface Demand {
  readonly cells: readonly number[];
  readonly need: number;
}

/** A skill at a level that somebody asks for and the person has not reached. */
export interface Cell {
  readonly skill: string;
  readonly level: number;
}

/**
 * The question in whole numbers: only items and cells that can matter. Reaching a level reaches the cells below it. Plain
 * arrays, for typed ones are slow to make and most of these are short.
 */
export interface Problem {
  readonly items: readonly Item[];
  readonly minutes: readonly number[];
  /** By skill and level. */
  readonly cells: readonly Cell[];
  /** Cells an item asks for, those with the fewest raisers first. */
  readonly requires: readonly (readonly number[])[];
  /** Cells an item reaches when it is finished. */
  readonly reaches: readonly (readonly number[])[];
  /** Items that can be the first to reach a cell: they reach it and do not ask for it. */
  readonly raisers: readonly (readonly number[])[];
  /** Items that ask for a cell. */
  readonly askers: readonly (readonly number[])[];
  /** Those with the fewest raisers first. */
  readonly demands: readonly Demand[];
  /** Items that may not be taken beside an item: its parts and what it is part of. */
  readonly conflicts: readonly (readonly number[])[];
  /** Minutes of study in a month, for subscriptions. */
  readonly monthMinutes: number;
  /** Prices of the items, worked out when they are first asked for. */
  readonly tariff: Tariff;
}

/** A problem with the prices of its items. */
export function withTariff(problem: Omit<Problem, 'tariff'>): Problem {
  let tariff: Tariff | undefined;
  return Object.defineProperty(problem as Problem, 'tariff', {
    get() {
      tariff ??= tariffOf(problem.items, problem.monthMinutes);
      return tariff;
    },
  });
}

/** How many of a need's skills are at its level. */
export function metBy(need: Pick<Need, 'skills' | 'level'>, levels: ReadonlyMap<string, number>): number {
  return need.skills.filter((skill) => (levels.get(skill) ?? 0) >= need.level).length;
}
