import type { FitIndex } from './fit-index.ts';
import type { Levels } from './levels.ts';
import { isHigher, Scorer } from './score.ts';
import { seededRandom } from './seeded-random.ts';

export const DRAWS = 200;
const MOVES = 0.3;
const SEED = 20_260_101;

/**
 * How often each role comes among the first three when self-ratings are a little wrong: in each of 200 seeded draws every rating moves
 * by one level with probability 0.3, up or down alike, within 0 to 4.
 * @returns share of draws, 0 to 1, by role number; roles that never come in are left out
 */
export function topThreeShares(index: FitIndex, levels: Levels, draws = DRAWS): Map<number, number> {
  const ratings = [...levels.values()];
  const scorer = new Scorer(index, [...levels.keys()]);
  const random = seededRandom(SEED);
  const times = new Map<number, number>();
  // With few skills most draws have come up before.
  const seen = new Map<string, readonly number[]>();
  for (let draw = 0; draw < draws; draw++) {
    const shaken = ratings.map((level) => shake(level, random));
    const key = shaken.join('');
    let best = seen.get(key);
    if (best === undefined) {
      scorer.score(shaken);
      best = topThree(scorer);
      seen.set(key, best);
    }
    for (const role of best) times.set(role, (times.get(role) ?? 0) + 1);
  }
  return new Map([...times].map(([role, count]) => [role, count / draws]));
}

/** Takes two numbers from the stream whatever they say, so that one rating never changes the luck of the next. */
function shake(level: number, random: () => number): number {
  const moves = random() < MOVES;
  const step = random() < 0.5 ? -1 : 1;
  return moves ? Math.min(4, Math.max(0, level + step)) : level;
}

function topThree({ touched, scores }: Scorer): number[] {
  const best: number[] = [];
  for (const role of touched) {
    const score = scores[role] as number;
    if (score === 0) continue;
    let place = best.length;
    while (place > 0 && isHigher(score, scores[best[place - 1] as number] as number)) place--;
    if (place < 3) best.splice(place, 0, role);
    if (best.length > 3) best.pop();
  }
  return best;
}
