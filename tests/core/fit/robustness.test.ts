import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { rankRoles } from '../../../src/core/fit/rank.ts';
import { seededRandom } from '../../../src/core/fit/seeded-random.ts';
import { anyCatalog, anyProfile } from './generated.ts';

/** Ranks each draw as a profile of its own. */
function sharesByRanking(
  catalog: Parameters<typeof rankRoles>[0],
  skills: ReadonlyMap<string, number>,
  draws: number,
): Map<string, number> {
  const random = seededRandom(20_260_101);
  const times = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    const shaken = [...skills].map(([skill, level]): [string, number] => {
      const [moves, up] = [random() < 0.3, random() >= 0.5];
      return [skill, moves ? Math.min(4, Math.max(0, up ? level + 1 : level - 1)) : level];
    });
    const { ranked } = rankRoles(catalog, { skills: Object.fromEntries(shaken) }, { draws: 0 });
    for (const { role } of ranked.slice(0, 3)) times.set(role, (times.get(role) ?? 0) + 1);
  }
  return new Map([...times].map(([role, count]) => [role, count / draws]));
}

test('the share of a role is how often it is among the first three when each draw is ranked by itself', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, fc.constantFrom(7, 50, 200), (catalog, profile, draws) => {
      const shares = sharesByRanking(catalog, levelsOf(profile), draws);
      for (const { role, top3Share } of rankRoles(catalog, profile, { draws }).ranked) {
        expect(top3Share, role).toBe(shares.get(role) ?? 0);
      }
    }),
    { numRuns: 30, seed: 20261126 },
  );
});
