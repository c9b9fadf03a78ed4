import type { Item } from './items.ts';
import type { Objective } from './objective.ts';
import { loweredTo, metBy, type Need, type Problem, takeEverything } from './problem.ts';
import type { HasTime, Limits } from './query.ts';
import { hasPlan, isSettled, type Solved, solve } from './solver/solve.ts';

export interface PartialPlan {
  /** In the order asked, each lowered to what the plan reaches. */
  readonly needs: readonly Need[];
  readonly solved: Solved;
}

/**
 * The best of the plans within the limits that reach most missing levels. A choice of several skills is met whole or not
 * at all, and only before anything else is counted. Proven where the status is `optimal`; undefined where no level can be
 * reached.
 *
 * Each missing level is a pseudo-skill, taught by whatever teaches it. "At least n levels" is a choice of n of them, which
 * the search can meet; halving finds n.
 * @param choose the best plan that reaches so many
 */
export function furthest(
  problem: Problem,
  objective: Objective,
  limits: Limits,
  hasTime: HasTime,
  choose: (counted: Problem) => Solved = (counted) => solve(counted, objective, limits, hasTime),
): PartialPlan | undefined {
  const { open, counted } = withLevels(problem, objective, limits, hasTime);
  let [least, tooMany] = [0, open.length + 1];
  let reaching: { asked: Problem; solved: Solved } | undefined;
  let isProven = true;
  for (let next = open.length; tooMany - least > 1; next = Math.floor((least + tooMany) / 2)) {
    const asked = { ...counted, needs: [...counted.needs, ...atLeast(next, open)] };
    const solved = solve(asked, objective, limits, hasTime);
    isProven &&= isSettled(solved);
    if (hasPlan(solved)) [least, reaching] = [next, { asked, solved }];
    else tooMany = next;
  }
  if (reaching === undefined) return undefined;
  const chosen = choose(reaching.asked);
  const best = hasPlan(chosen) ? chosen : reaching.solved;
  const items = problem.items.filter(({ id, kind }) => best.items.some((item) => item.id === id && item.kind === kind));
  const { levels } = takeEverything(problem.base, items);
  const status = isProven && isSettled(chosen) ? best.status : 'best-found';
  return { needs: problem.needs.map((need) => loweredTo(levels, need)), solved: { ...best, items, status } };
}

/** All of them become single needs, which have better bounds than a choice. */
function atLeast(number: number, levels: readonly string[]): Need[] {
  const need = (skills: readonly string[], count: number): Need => ({ skills, need: count, level: 1, importance: 'core' });
  return number === levels.length ? levels.map((level) => need([level], 1)) : [need(levels, number)];
}

/** Adds a pseudo-skill for each missing level of needs that one skill meets; `open` can be reached. */
function withLevels(problem: Problem, objective: Objective, limits: Limits, hasTime: HasTime) {
  const levels = problem.needs.flatMap((need) => (need.need === 1 ? missingLevels(need, problem.base) : []));
  const taught = ({ teaches }: Item) =>
    levels
      .filter(({ need, level }) => teaches.some((own) => need.skills.includes(own.skill) && own.level >= level))
      .map(({ name }) => ({ skill: name, level: 1 }));
  const items = problem.items.map((item) => ({ ...item, teaches: [...item.teaches, ...taught(item)] }));
  let needs = problem.needs.filter(({ need }) => need > 1);
  while (needs.length > 0 && solve({ ...problem, needs }, objective, limits, hasTime).status === 'none') needs = needs.slice(0, -1);
  const within = takeEverything(problem.base, items).levels;
  return { open: levels.map(({ name }) => name).filter((name) => within.has(name)), counted: { ...problem, items, needs } };
}

function missingLevels(need: Need, base: ReadonlyMap<string, number>) {
  const all = Array.from({ length: need.level }, (_, below) => below + 1);
  // No skill id holds a blank.
  return all
    .filter((level) => metBy({ ...need, level }, base) === 0)
    .map((level) => ({ need, level, name: `${need.skills.join(' ')} ${level}` }));
}
