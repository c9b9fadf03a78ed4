/**
 * The planner beside HiGHS on the same questions, in turns in one run (loading HiGHS is not counted), and how its
 * time grows with courses and needs. Of each the least time of several counts: whatever else the machine does only adds. Goals: the same plan everywhere, at least 20 times as fast on the shipped roles.
 */

import { effortHours } from '../src/core/plan/objective.ts';
import { highs } from '../tests/core/plan/highs-oracle.ts';
import { randomProblem } from '../tests/core/plan/random-problem.ts';
import type { Goal } from './goal.ts';
import { catalog, least, median, ours, problemOf, theirEffort, theirs } from './planner/measure.ts';

const TURNS = 15;
const solver = await highs();
// Compiled code is what is compared; what a cold start takes is measured whole, by the bench called startup.
for (const { id } of catalog.roles) for (let n = 0; n < 50; n++) ours(problemOf(id, { include: 'useful' }));

console.log(`role, needs: hours, nodes, ours and HiGHS in ms, least of ${TURNS} turns`);
const ratios: number[] = [];
for (const { id } of catalog.roles) {
  for (const include of ['core', 'useful'] as const) {
    const problem = problemOf(id, { include });
    const turns = Array.from({ length: TURNS }, () => ({
      own: ours(problem),
      highs: theirs(solver, problem),
      effort: theirEffort(solver, problem),
    }));
    const { own, highs: other } = turns[0] as (typeof turns)[number];
    const { status, minutes, cents, nodes } = own.answer;
    const isSame = status === 'optimal' && minutes === other.answer?.minutes && cents === other.answer.cents;
    if (!isSame) throw new Error(`${id}: not the same optimum`);
    const [mine, its, half] = [
      least(turns.map((turn) => turn.own)),
      least(turns.map((turn) => turn.highs)),
      least(turns.map((turn) => turn.effort)),
    ];
    ratios.push(its / mine);
    const columns = [
      `${minutes / 60} h`,
      `${nodes} nodes`,
      mine.toFixed(2),
      its.toFixed(1),
      `x ${(its / mine).toFixed(0)}`,
      `(effort alone x ${(half / mine).toFixed(0)})`,
    ];
    console.log(`  ${`${id} ${include}`.padEnd(34)} ${columns.map((column) => column.padStart(9)).join(' ')}`);
  }
}
const lowest = Math.min(...ratios);
console.log(`same optimum everywhere; lowest ratio ${lowest.toFixed(0)}, median ${median(ratios).toFixed(0)}`);
export const goals: Goal[] = [{ what: 'speed of HiGHS, median of all roles', figure: median(ratios), unit: 'x', goal: { atLeast: 20 } }];

console.log('\ngrowth on made-up courses with cycles and doubles, two seconds at most: courses x needs: status, effort, bound, ms');
for (const [items, needs] of [
  [60, 10],
  [125, 15],
  [250, 30],
  [500, 40],
  [1000, 60],
] as const) {
  for (const seed of [1, 2, 3]) {
    const problem = randomProblem(seed, { items, skills: items / 10 + needs / 2, needs, teaches: 5, requires: 3, doubles: 0.2 });
    const { answer, ms } = ours(problem);
    const bound = effortHours(answer.bound ?? 0, problem.hourCents);
    console.log(
      `  ${items} x ${needs}: ${answer.status}, effort ${effortHours(answer.effort, problem.hourCents).toFixed(1)} h, at least ${bound.toFixed(1)} h, ${ms.toFixed(0)} ms`,
    );
  }
}
