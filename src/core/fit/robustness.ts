import { heldBy, isHigher, scoreOf } from './fit.ts';
import type { Levels } from './levels.ts';
import { seededRandom } from './seeded-random.ts';
import type { WeightedCatalog, WeightedRole } from './weights.ts';

export const DRAWS = 200;
const MOVES = 0.3;
const SEED = 20_260_101;

/**
 * How often each role comes among the first three when self-ratings are a little wrong: in each of 200 seeded draws every
 * rating moves by one level with probability 0.3, up or down alike, within 0 to 4.
 * @returns share of draws, 0 to 1, by role id; roles that never come in are left out
 */
export function topThreeShares({ roles, idf }: WeightedCatalog, levels: Levels, draws = DRAWS): Map<string, number> {
  const random = seededRandom(SEED);
  // Draws move held skills only, so the other single needs never add to a score.
  const narrowed = roles
    .map((role) => ({ ...role, needs: role.needs.filter(({ skill }) => levels.has(skill)) }))
    .filter(({ needs, choices }) => needs.length > 0 || choices.length > 0);
  const shaken = new Map(levels);
  const times = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    for (const [skill, level] of levels) shaken.set(skill, shake(level, 0, random));
    for (const id of topThree(narrowed, shaken, heldBy(idf, shaken))) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return new Map([...times].map(([id, count]) => [id, count / draws]));
}

/**
 * A rating of five steps from `least` up, moved by one step in 30% of the cases.
 * It always takes two random numbers, so that one rating never changes the luck of the next.
 */
export function shake(rating: number, least: number, random: () => number): number {
  const moves = random() < MOVES;
  const step = random() < 0.5 ? -1 : 1;
  return moves ? Math.min(least + 4, Math.max(least, rating + step)) : rating;
}

function topThree(roles: readonly WeightedRole[], levels: Levels, held: number): string[] {
  const best: { id: string; score: number }[] = [];
  for (const role of roles) {
    const score = scoreOf(role, levels, held);
    if (score === 0) continue;
    const place = best.findIndex((other) => isHigher(score, other.score));
    if (place >= 0) best.splice(place, 0, { id: role.role.id, score });
    else if (best.length < 3) best.push({ id: role.role.id, score });
    if (best.length > 3) best.pop();
  }
  return best.map(({ id }) => id);
}
