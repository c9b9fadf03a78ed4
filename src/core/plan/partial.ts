import type { Item } from './items.ts';
import type { Objective } from './objective.ts';
import { loweredTo, metBy, type Need, type Problem, takeEverything } from './problem.ts';
import type { HasTime, Limits } from './query.ts';
import { type Solved, solve } from './solve.ts';

export interface PartialPlan {
  /** In the order of those asked, each lowered to what the plan reaches. */
  readonly needs: readonly Need[];
  readonly solved: Solved;
}

/**
 * Of the plans within the limits, one that reaches most missing levels of the needs, and of these the best. A choice of
 * several skills is met whole or not at all, and only before anything else is counted. Proven where the status is
 * `optimal`; undefined where no level can be reached.
 *
 * Each missing level is a pseudo-skill, taught by whatever teaches the level. "At least n levels" is then one choice of n
 * of them, which the search knows how to meet, and n is found by halving.
 */
export function furthest(problem: Problem, objective: Objective, limits: Limits, hasTime: HasTime): PartialPlan | undefined {
  const { open, counted } = withLevels(problem, objective, limits, hasTime);
  const within = takeEverything(counted.base, counted.items).levels;
  let [least, tooMany] = [0, open.filter((level) => within.has(level)).length + 1];
  let best: Solved | undefined;
  let isProven = true;
  for (let next = tooMany - 1; tooMany - least > 1; next = Math.floor((least + tooMany) / 2)) {
    const needs = [...counted.needs, { skills: open, need: next, level: 1, importance: 'core' as const }];
    const solved = solve({ ...counted, needs }, objective, limits, hasTime);
    isProven &&= solved.status === 'optimal' || solved.status === 'none';
    if (solved.items.length > 0) [least, best] = [next, solved];
    else tooMany = next;
  }
  if (best === undefined) return undefined;
  const items = problem.items.filter(({ id, kind }) => best.items.some((item) => item.id === id && item.kind === kind));
  const { levels } = takeEverything(problem.base, items);
  const status = isProven ? 'optimal' : 'best-found';
  return { needs: problem.needs.map((need) => loweredTo(levels, need)), solved: { ...best, items, status } };
}

/** The problem with a pseudo-skill for each missing level of needs that one skill meets. */
function withLevels(problem: Problem, objective: Objective, limits: Limits, hasTime: HasTime) {
  const levels = problem.needs.flatMap((need) => (need.need === 1 ? missingLevels(need, problem.base) : []));
  const taught = ({ teaches }: Item) =>
    levels
      .filter(({ need, level }) => teaches.some((own) => need.skills.includes(own.skill) && own.level >= level))
      .map(({ name }) => ({ skill: name, level: 1 }));
  const items = problem.items.map((item) => ({ ...item, teaches: [...item.teaches, ...taught(item)] }));
  let needs = problem.needs.filter(({ need }) => need > 1);
  while (needs.length > 0 && solve({ ...problem, needs }, objective, limits, hasTime).status === 'none') needs = needs.slice(0, -1);
  return { open: levels.map(({ name }) => name), counted: { ...problem, items, needs } };
}

function missingLevels(need: Need, base: ReadonlyMap<string, number>) {
  const all = Array.from({ length: need.level }, (_, below) => below + 1);
  // No id holds a blank, so no skill has such a name.
  return all
    .filter((level) => metBy({ ...need, level }, base) === 0)
    .map((level) => ({ need, level, name: `${need.skills.join(' ')} ${level}` }));
}
