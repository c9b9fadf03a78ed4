import type { Catalog } from '../../model/catalog.ts';
import { isPseudo } from '../catalog/pseudo-skills.ts';
import { planned, workLimit } from '../plan/hours-to.ts';
import { metBy, type Need, type Problem } from '../plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS } from '../plan/query.ts';
import { solve } from '../plan/solver/solve.ts';
import type { Person } from '../profile/person.ts';

/** What the best plan saves where a need asks for one level less. */
export interface Lowering {
  /** One, or those of a choice. */
  readonly skills: readonly string[];
  /** As asked, 1 to 4. */
  readonly level: number;
  readonly hours: number;
  /** Of known prices and what we assume for others, in US dollars; negative where the shorter plan costs more. */
  readonly usd: number;
}

/** The open core needs whose lowering saves hours, the most first. Empty where the plan is not known. */
export function loweringsFor(catalog: Catalog, role: { id: string }, person: Person): Lowering[] {
  const { problem, solved } = planned(catalog, role.id, person, { ...person, budget: null });
  if (solved.status !== 'optimal') return [];
  const open = problem.needs.filter((need) => !isMade(need) && metBy(need, problem.base) < need.need);
  const lowered = open.flatMap((need): Lowering[] => {
    const needs = withLower(problem, need);
    const other = solve({ ...problem, needs }, NO_PLAN_LIMITS.optimise, NO_LIMITS, workLimit());
    if (other.status !== 'optimal' || other.minutes >= solved.minutes) return [];
    const { skills, level } = need;
    return [{ skills, level, hours: (solved.minutes - other.minutes) / 60, usd: (solved.cents - other.cents) / 100 }];
  });
  return lowered.sort((a, b) => b.hours - a.hours || (a.skills.join() < b.skills.join() ? -1 : 1));
}

const isMade = ({ skills }: Need): boolean => skills.some(isPseudo);

/** Nobody who meets every need is asked for something made. */
function withLower({ needs, base }: Problem, lowered: Need): Need[] {
  const all = needs.map((need) => (need === lowered ? { ...need, level: need.level - 1 } : need)).filter(({ level }) => level > 0);
  return all.every((need) => isMade(need) || metBy(need, base) >= need.need) ? [] : all;
}
