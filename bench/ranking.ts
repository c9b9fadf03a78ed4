/**
 * How ranking grows with the catalog: `node bench/run.mjs ranking`.
 * Catalogs are generated (seeded); each role needs 20 skills, some skills being far more common than others, as in real data.
 */
import { fitIndexOf, type RankableCatalog, type RankableRole } from '../src/core/fit/fit-index.ts';
import { rankRoles } from '../src/core/fit/rank.ts';
import { seededRandom } from '../src/core/fit/seeded-random.ts';
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

export const goals: Goal[] = [];
const columns = ['roles', 'skills', 'ranked', 'index ms', 'rank ms', 'rank + 200 draws ms', 'µs a role'];
console.log(columns.join('  '));
for (const roles of [100, 1_000, 10_000, 100_000]) {
  const skills = 9_000;
  const catalog = generate(roles, skills);
  const person = personFor(catalog, skills);
  const index = median(() => fitIndexOf({ roles: [...catalog.roles] }));
  const rank = median(() => rankRoles(catalog, person, { draws: 0 }));
  const draws = median(() => rankRoles(catalog, person));
  if (roles === 1_000) goals.push({ what: 'ranks 1,000 roles x 9,000 skills', figure: draws, unit: 'ms', goal: { atMost: 10 } });
  if (roles === 100_000) goals.push({ what: 'indexes and ranks 100,000 roles', figure: index + rank, unit: 'ms', goal: { atMost: 1000 } });
  const ranked = rankRoles(catalog, person, { draws: 0 }).ranked.length;
  const cells = [roles, skills, ranked, index.toFixed(1), rank.toFixed(2), draws.toFixed(1), ((1000 * draws) / roles).toFixed(2)];
  console.log(cells.map((cell, place) => String(cell).padStart((columns[place] as string).length)).join('  '));
}
