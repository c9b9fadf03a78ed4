import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { indexOf } from '../catalog-index.ts';
import type { Item } from './item.ts';
import { heldLevels, itemsFor } from './items.ts';
import { type Draft, metBy, type Need } from './problem.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from './query.ts';

/** A need that the plan does not meet, or not wholly. */
export interface Uncovered {
  /** One skill, or the skills of a choice. */
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
  /** The level the plan goes to instead; 0 where there is no way to begin. */
  readonly reached: number;
  /** catalog: nothing in the catalog goes that far; limits: something does, but what was asked for leaves it out. */
  readonly because: 'catalog' | 'limits';
}

export interface Drafted {
  readonly draft: Draft;
  readonly uncovered: readonly Uncovered[];
}

/**
 * The question of a plan: items that can be started in some order, and needs.
 *
 * A need that nothing can meet is lowered to the highest level within reach and listed as uncovered: a person who may
 * not pay for level 3 is better served by level 2 than by nothing.
 */
export function draftPlan(catalog: Catalog, query: PlanQuery): Drafted {
  const base = heldLevels(catalog, query);
  const allowed = itemsFor(catalog, query);
  const { levels, started } = reachLevels(base, allowed);
  const asked = needsOf(indexOf(catalog).role.get(query.role), query.limits.include);
  const needs = asked.map((need) => withinReach(need, levels));
  const short = asked.flatMap((need, index) =>
    (needs[index] as Need).level < need.level ? [{ need, reached: (needs[index] as Need).level }] : [],
  );
  const everything = short.length === 0 ? levels : reachLevels(base, itemsFor(catalog, withoutLimits(query))).levels;
  return {
    draft: {
      items: allowed.filter((item) => started.has(item)),
      base,
      needs: needs.filter((need) => need.level > 0),
      monthMinutes: Math.round(query.hoursPerWeek * catalog.planning.weeksPerMonth * 60),
    },
    uncovered: short.map(({ need, reached }) => ({
      ...need,
      reached,
      because: metBy(need, everything) >= need.need ? 'limits' : 'catalog',
    })),
  };
}

/** The needs of a role, choices among skills included. */
export function needsOf(role: Pick<Role, 'skills' | 'anyOf'> | undefined, include: 'core' | 'useful'): Need[] {
  const single = (role?.skills ?? []).map(({ skill, level, importance }) => ({ skills: [skill], need: 1, level, importance }));
  const choices = (role?.anyOf ?? []).map(({ skills, need, level, importance }) => ({ skills, need, level, importance }));
  return [...single, ...choices].filter((need) => include === 'useful' || need.importance === 'core');
}

/** Levels reached by taking everything that can be started, and what that is. */
function reachLevels(base: ReadonlyMap<string, number>, items: readonly Item[]): { levels: Map<string, number>; started: Set<Item> } {
  const levels = new Map(base);
  const started = new Set<Item>();
  const canStart = (item: Item) => item.requires.every((asks) => (levels.get(asks.skill) ?? 0) >= asks.level);
  for (let waiting = items, before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((item) => {
      if (!canStart(item)) return true;
      started.add(item);
      for (const { skill, level } of item.teaches) if ((levels.get(skill) ?? 0) < level) levels.set(skill, level);
      return false;
    });
  }
  return { levels, started };
}

/** The need at the highest level at which enough of its skills can be had; level 0 where there is none. */
function withinReach(need: Need, levels: ReadonlyMap<string, number>): Need {
  let level = need.level;
  while (level > 0 && metBy({ skills: need.skills, level }, levels) < need.need) level--;
  return { ...need, level };
}

function withoutLimits(query: PlanQuery): PlanQuery {
  return { ...query, limits: { ...NO_PLAN_LIMITS, certificates: true } };
}
