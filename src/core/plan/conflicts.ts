import type { Uncovered } from './answer.ts';
import type { Need, Problem } from './problem.ts';
import { type HasTime, NO_LIMITS } from './query.ts';
import { solve } from './solve.ts';

/**
 * A programme and its parts are never taken together, so needs that can each be met may not all be. Then as few needs as
 * can be are lowered, the last ones first, each as little as can be. Undefined where the needs are not in each other's way.
 */
export function withoutConflicts(problem: Problem, hasTime: HasTime): { problem: Problem; uncovered: Uncovered[] } | undefined {
  const isPossible = (needs: readonly Need[]) => solve({ ...problem, needs }, 'hours', NO_LIMITS, hasTime).status !== 'none';
  if (isPossible(problem.needs)) return undefined;
  let needs: Need[] = [];
  const uncovered: Uncovered[] = [];
  for (const need of problem.needs) {
    let { level } = need;
    while (level > 0 && !isPossible([...needs, { ...need, level }])) level--;
    if (level > 0) needs = [...needs, { ...need, level }];
    if (level < need.level) uncovered.push({ ...need, reached: level, because: 'conflict' });
  }
  return { problem: { ...problem, needs }, uncovered };
}
