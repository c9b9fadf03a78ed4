import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import type { Uncovered } from './answer.ts';
import { heldLevels, type Item, itemsFor } from './items.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from './query.ts';

/** `need` of these skills at this level or above. */
export interface Need {
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
}

export interface Problem {
  /** In the order of `byIdThenKind`; all can be started in some order. */
  readonly items: readonly Item[];
  readonly base: ReadonlyMap<string, number>;
  /** Each can be met with the items, unless a programme and its parts exclude each other. */
  readonly needs: readonly Need[];
  /** Minutes of study in a month, for subscriptions. */
  readonly monthMinutes: number;
  /** What an hour is worth, in cents. */
  readonly hourCents: number;
}

/**
 * A need that nothing can meet is lowered to the highest level within reach and listed as uncovered: level 2 serves a
 * person who may not pay for level 3 better than nothing.
 */
export function problemFor(catalog: Catalog, query: PlanQuery): { problem: Problem; uncovered: readonly Uncovered[] } {
  const base = heldLevels(catalog, query);
  const allowed = itemsFor(catalog, query);
  const { levels, started } = takeEverything(base, allowed);
  const asked = needsOf(byId(catalog.roles).get(query.role), query.limits.include);
  const needs = asked.map((need) => loweredTo(levels, need));
  const problem = {
    items: allowed.filter((item) => started.has(item)),
    base,
    needs: needs.filter((need) => need.level > 0),
    monthMinutes: Math.round(query.hoursPerWeek * catalog.planning.weeksPerMonth * 60),
    hourCents: Math.round((query.limits.hourWorth ?? catalog.planning.hourWorth) * 100),
  };
  const short = asked
    .map((need, index) => ({ need, reached: needs[index]?.level ?? 0 }))
    .filter(({ need, reached }) => reached < need.level);
  if (short.length === 0) return { problem, uncovered: [] };
  const unlimited = { ...query, limits: { ...NO_PLAN_LIMITS, certificates: true } };
  const everything = takeEverything(base, itemsFor(catalog, unlimited)).levels;
  const because = (need: Need) => (metBy(need, everything) >= need.need ? 'limits' : 'catalog');
  return { problem, uncovered: short.map(({ need, reached }) => ({ ...need, reached, because: because(need) })) };
}

export function metBy(need: Pick<Need, 'skills' | 'level'>, levels: ReadonlyMap<string, number>): number {
  return need.skills.filter((skill) => (levels.get(skill) ?? 0) >= need.level).length;
}

function needsOf(role: Pick<Role, 'skills' | 'anyOf'> | undefined, include: 'core' | 'useful'): Need[] {
  const single = (role?.skills ?? []).map(({ skill, level, importance }) => ({ skills: [skill], need: 1, level, importance }));
  const choices = (role?.anyOf ?? []).map(({ skills, need, level, importance }) => ({ skills, need, level, importance }));
  return [...single, ...choices].filter((need) => include === 'useful' || need.importance === 'core');
}

function takeEverything(base: ReadonlyMap<string, number>, items: readonly Item[]) {
  const levels = new Map(base);
  const started = new Set<Item>();
  const canStart = (item: Item) => item.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);
  for (let before = -1; started.size !== before; ) {
    before = started.size;
    for (const item of items) {
      if (started.has(item) || !canStart(item)) continue;
      started.add(item);
      for (const { skill, level } of item.teaches) levels.set(skill, Math.max(levels.get(skill) ?? 0, level));
    }
  }
  return { levels, started };
}

/** At the highest level at which enough skills can be had; level 0 where there is none. */
function loweredTo(levels: ReadonlyMap<string, number>, need: Need): Need {
  let { level } = need;
  while (level > 0 && metBy({ skills: need.skills, level }, levels) < need.need) level--;
  return { ...need, level };
}
