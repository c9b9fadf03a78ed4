import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { isBegunSkill, takenSkill } from '../catalog/pseudo-skills.ts';
import type { Uncovered } from './answer.ts';
import { heldLevels, type Item, itemsFor, pinsFor, portfolioOf, rolesAsked } from './items.ts';
import { limitsItems, NO_PLAN_LIMITS, type PlanQuery, withoutLimits } from './query.ts';

/** `need` of these skills at this level or above. */
export interface Need {
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
}

export interface Problem {
  /** In `byIdThenKind` order; all can be started in some order. */
  readonly items: readonly Item[];
  readonly base: ReadonlyMap<string, number>;
  /** Without limits the items can meet each, unless a programme and its parts exclude each other. */
  readonly needs: readonly Need[];
  /** Of study, for subscriptions. */
  readonly monthMinutes: number;
  /** The worth of an hour. */
  readonly hourCents: number;
}

type Levels = ReadonlyMap<string, number>;

/** The problem holds what can be met. */
export interface Asked {
  readonly problem: Problem;
  readonly uncovered: readonly Uncovered[];
}

/**
 * A need that nothing allowed can meet is lowered to the highest level within reach and listed as uncovered: level 2
 * serves better than nothing. Limits and doing without programming lower none: what does not fit has no plan.
 */
export function problemFor(catalog: Catalog, query: PlanQuery): Asked {
  const base = heldLevels(catalog, query);
  const asked = needsOf(catalog, query, base);
  const reach = takeEverything(base, itemsFor(catalog, withoutLimits(query)));
  const needs = asked.map((need) => loweredTo(reach.levels, need));
  const problem = {
    items: limitsItems(query.limits) ? takeEverything(base, itemsFor(catalog, query)).items : reach.items,
    base,
    needs: needs.filter((need) => need.level > 0),
    monthMinutes: Math.round(query.hoursPerWeek * catalog.planning.weeksPerMonth * 60),
    hourCents: Math.round((query.limits.hourWorth ?? catalog.planning.hourWorth) * 100),
  };
  return { problem, uncovered: uncoveredOf(catalog, query, asked, needs) };
}

/** `asked` and `met` correspond by index. */
export function uncoveredOf(catalog: Catalog, query: PlanQuery, asked: readonly Need[], met: readonly Need[]): Uncovered[] {
  const short = asked.flatMap((need, index) => {
    const reached = met[index]?.level ?? 0;
    return reached < need.level && !need.skills.some(isBegunSkill) ? [{ ...need, reached }] : [];
  });
  if (short.length === 0) return [];
  const { and, with: taken } = query.limits;
  const anything = { ...query, limits: { ...NO_PLAN_LIMITS, certificates: true, and, with: taken } };
  const everything = takeEverything(heldLevels(catalog, query), itemsFor(catalog, anything)).levels;
  return short.map((need) => ({ ...need, because: metBy(need, everything) >= need.need ? 'limits' : 'catalog' }));
}

export function metBy(need: Pick<Need, 'skills' | 'level'>, levels: Levels): number {
  return need.skills.filter((skill) => (levels.get(skill) ?? 0) >= need.level).length;
}

/** Of two roles each skill at the higher level. Steps asked for or begun are needs too. */
function needsOf(catalog: Catalog, query: PlanQuery, base: Levels): Need[] {
  const merged = new Map<string, Need>();
  for (const need of rolesAsked(query).flatMap((role) => needsOfRole(catalog, query, role, base))) {
    const key = `${need.skills.join(' ')} ${need.need}`;
    const other = merged.get(key) ?? need;
    const importance = need.importance === 'core' ? 'core' : other.importance;
    merged.set(key, { ...need, level: Math.max(need.level, other.level), importance });
  }
  const members = [...query.limits.with.map(takenSkill), ...pinsFor(catalog, query)];
  return [...merged.values(), ...members.map((skill): Need => ({ skills: [skill], need: 1, level: 1, importance: 'core' }))];
}

/** Unmet core needs come with something made, where the role has projects. */
function needsOfRole(catalog: Catalog, query: PlanQuery, id: string, base: Levels): Need[] {
  const { limits } = query;
  const role = byId(catalog.roles).get(id);
  const single = (role?.skills ?? []).map(({ skill, level, importance }) => ({ skills: [skill], need: 1, level, importance }));
  const choices = (role?.anyOf ?? []).map(({ skills, need, level, importance }) => ({ skills, need, level, importance }));
  const all = [...single, ...choices];
  const isAtLevel = all.every((need) => need.importance === 'useful' || metBy(need, base) >= need.need);
  const isMade = limits.projects && !isAtLevel && learningItemsOf(catalog).some(({ roles }) => roles?.includes(id) === true);
  const made: Need = { skills: [portfolioOf(id, query)], need: 1, level: 1, importance: 'core' };
  return [...all.filter((need) => limits.include === 'useful' || need.importance === 'core'), ...(isMade ? [made] : [])];
}

/** The levels that all items lead to, and the items that can be started. */
export function takeEverything(base: Levels, items: readonly Item[]): { levels: Map<string, number>; items: Item[] } {
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
  return { levels, items: items.filter((item) => started.has(item)) };
}

/** To the highest level with enough skills; 0 where there is none. */
export function loweredTo(levels: Levels, need: Need): Need {
  let { level } = need;
  while (level > 0 && metBy({ skills: need.skills, level }, levels) < need.need) level--;
  return { ...need, level };
}
