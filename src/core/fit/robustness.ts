import { isHigher, scoreOf } from './fit.ts';
import type { Levels } from './levels.ts';
import { seededRandom } from './seeded-random.ts';
import type { WeightedRole } from './weights.ts';

export const DRAWS = 200;
const MOVES = 0.3;
const SEED = 20_260_101;

/**
 * Share of seeded draws with a role among the first three, ratings moved by {@link shake}.
 * @returns by role id, without roles that never are
 */
export function topThreeShares(roles: readonly WeightedRole[], levels: Levels, draws = DRAWS): Map<string, number> {
  const random = seededRandom(SEED);
  // Only held skills are moved: other single needs never score.
  const narrowed = roles
    .map((role) => ({ ...role, needs: role.needs.filter(({ skill }) => levels.has(skill)) }))
    .filter(({ needs, choices }) => needs.length > 0 || choices.length > 0);
  const shaken = new Map(levels);
  const times = new Map<string, number>();
  // Few skills make most draws alike: of two, 200 draws hold nine.
  const known = new Map<string, readonly string[]>();
  for (let draw = 0; draw < draws; draw++) {
    for (const [skill, level] of levels) shaken.set(skill, shake(level, 0, random));
    const ratings = [...shaken.values()].join();
    const top = known.get(ratings) ?? topThree(narrowed, shaken);
    known.set(ratings, top);
    for (const id of top) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return new Map([...times].map(([id, count]) => [id, count / draws]));
}

/** Moves a rating by one of five steps. Always takes two numbers, to keep ratings independent. */
export function shake(rating: number, least: number, random: () => number): number {
  const moves = random() < MOVES;
  const step = random() < 0.5 ? -1 : 1;
  return moves ? Math.min(least + 4, Math.max(least, rating + step)) : rating;
}

function topThree(roles: readonly WeightedRole[], levels: Levels): string[] {
  const best: { id: string; score: number }[] = [];
  for (const role of roles) {
    const score = scoreOf(role, levels);
    if (score === 0) continue;
    const place = best.findIndex((other) => isHigher(score, other.score));
    if (place >= 0) best.splice(place, 0, { id: role.role.id, score });
    else if (best.length < 3) best.push({ id: role.role.id, score });
    if (best.length > 3) best.pop();
  }
  return best.map(({ id }) => id);
}
