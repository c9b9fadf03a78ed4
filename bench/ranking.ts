/**
 * Ranking of 1,000 roles over 9,000 skills: `node bench/run.mjs ranking`.
 * The catalog is generated (seeded); each role needs 20 skills, some skills being far more common than others, as in real data.
 */
import { rankRoles } from '../src/core/fit/rank.ts';
import { seededRandom } from '../src/core/fit/seeded-random.ts';
import type { RankableCatalog, RankableRole } from '../src/core/fit/weights.ts';
import type { Goal } from './goal.ts';

const NEEDS = 20;
const ROUNDS = 9;

/** The most common skill is needed by many roles, the last by hardly any: cubing a uniform draw crowds it towards 0. */
function generate(roles: number, skills: number): RankableCatalog {
  const random = seededRandom(roles);
  const needing = (number: number): RankableRole => {
    const chosen = new Set<number>();
    while (chosen.size < NEEDS) chosen.add(Math.floor(random() ** 3 * skills));
    return {
      id: `role-${number}`,
      skills: [...chosen].map((skill, place) => ({
        skill: `skill-${skill}`,
        level: 1 + Math.floor(random() * 3),
        importance: place < 12 ? 'core' : 'useful',
      })),
    };
  };
  return { roles: Array.from({ length: roles }, (_, number) => needing(number)) };
}

/** Half of one role's skills and three strays: what a person would type. */
function personFor(catalog: RankableCatalog, skills: number): { skills: Record<string, number> } {
  const role = catalog.roles[Math.floor(catalog.roles.length / 2)] as RankableRole;
  const half = role.skills.filter((_, place) => place % 2 === 0).map((need) => [need.skill, need.level] as const);
  return { skills: Object.fromEntries([...half, ...[3, 5, 7].map((part) => [`skill-${Math.floor(skills / part)}`, 2] as const)]) };
}

function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}

const [roles, skills] = [1_000, 9_000];
const catalog = generate(roles, skills);
const person = personFor(catalog, skills);
const rank = median(() => rankRoles(catalog, person, { draws: 0 }));
const draws = median(() => rankRoles(catalog, person));
const ranked = rankRoles(catalog, person, { draws: 0 }).ranked.length;
console.log(`${ranked} of ${roles} roles ranked in ${rank.toFixed(1)} ms, with 200 draws in ${draws.toFixed(1)} ms`);

export const goals: Goal[] = [{ what: 'ranks 1,000 roles x 9,000 skills', figure: draws, unit: 'ms', goal: { atMost: 50 } }];
