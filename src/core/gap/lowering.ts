import type { Catalog } from '../../model/catalog.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { isPseudo } from '../catalog/pseudo-skills.ts';
import { planned, workLimit } from '../plan/hours-to.ts';
import type { Item } from '../plan/items.ts';
import { metBy, type Need, type Problem, takeEverything } from '../plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS } from '../plan/query.ts';
import { solve } from '../plan/solver/solve.ts';
import type { Person } from '../profile/person.ts';

/** What the best plan saves with a need one level lower. */
export interface Lowering {
  /** One, or those of a choice. */
  readonly skills: readonly string[];
  /** As asked, 1 to 4. */
  readonly level: number;
  readonly hours: number;
  /** Of known and assumed prices, in US dollars; negative where the shorter plan costs more. */
  readonly usd: number;
  /** Skills only this need requires, with the levels no longer needed. */
  readonly spared: readonly SkillAtLevel[];
}

/** Open core needs whose lowering saves hours, most first. Empty where the plan is unknown. */
export function loweringsFor(catalog: Catalog, role: { id: string }, person: Person): Lowering[] {
  const { problem, solved } = planned(catalog, role.id, person, { ...person, budget: null });
  if (solved.status !== 'optimal') return [];
  const open = problem.needs.filter((need) => !isMade(need) && metBy(need, problem.base) < need.need);
  const lowered = open.flatMap((need): Lowering[] => {
    const needs = withLower(problem, need);
    const other = solve({ ...problem, needs }, NO_PLAN_LIMITS.optimise, NO_LIMITS, workLimit());
    if (other.status !== 'optimal' || other.minutes >= solved.minutes) return [];
    const { skills, level } = need;
    const saved = { hours: (solved.minutes - other.minutes) / 60, usd: (solved.cents - other.cents) / 100 };
    return [{ skills, level, ...saved, spared: sparedBy(problem, solved.items, other.items) }];
  });
  return lowered.sort((a, b) => b.hours - a.hours || (a.skills.join() < b.skills.join() ? -1 : 1));
}

function sparedBy({ base, needs }: Problem, items: readonly Item[], others: readonly Item[]): SkillAtLevel[] {
  const { levels } = takeEverything(base, others);
  const spared = new Map<string, number>();
  for (const { skill, level } of items.flatMap(({ requires }) => requires)) {
    const isNeed = needs.some(({ skills }) => skills.includes(skill));
    if (!isNeed && level > (levels.get(skill) ?? 0)) spared.set(skill, Math.max(level, spared.get(skill) ?? 0));
  }
  return [...spared].map(([skill, level]) => ({ skill, level })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

const isMade = ({ skills }: Need): boolean => skills.some(isPseudo);

/** Nobody who meets every need is asked for something made. */
function withLower({ needs, base }: Problem, lowered: Need): Need[] {
  const all = needs.map((need) => (need === lowered ? { ...need, level: need.level - 1 } : need)).filter(({ level }) => level > 0);
  return all.every((need) => isMade(need) || metBy(need, base) >= need.need) ? [] : all;
}
