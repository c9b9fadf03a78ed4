import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/catalog/read-yaml.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { rankOf, rankRoles } from '../../../src/core/fit/rank.ts';
import { seededRandom } from '../../../src/core/fit/seeded-random.ts';
import { weightedRoles } from '../../../src/core/fit/weights.ts';
import type { Role } from '../../../src/model/role.ts';

const { catalog } = readData(fileURLToPath(new URL('../../../data', import.meta.url)));

/** All a role asks for, and of each choice as many as it needs. */
function askedBy(role: Role): [string, number][] {
  return [
    ...role.skills.map((need): [string, number] => [need.skill, need.level]),
    ...role.anyOf.flatMap((choice) => choice.skills.slice(0, choice.need).map((skill): [string, number] => [skill, choice.level])),
  ];
}

test.each(catalog.roles.map((role) => [role.id, role] as const))('a person with all that %s asks for has it first', (id, role) => {
  const { ranked } = rankRoles(catalog, { skills: Object.fromEntries(askedBy(role)) });
  expect(ranked[0]).toMatchObject({ role: id, band: 5, readiness: { share: 1 }, top3Share: 1 });
});

test('a person with python, docker, kubernetes and ci-cd has MLOps first', () => {
  const { ranked, thin } = rankRoles(catalog, { skills: { python: 3, docker: 2, kubernetes: 2, 'ci-cd': 2 } });
  expect(ranked[0]?.role).toBe('mlops-engineer');
  expect(thin).toBe(false);
});

describe('half of what a role asks for and three stray skills', () => {
  const DRAWS = 1000;
  const weighted = weightedRoles(catalog);
  const random = seededRandom(95);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

  /** Half of the role's skills at its levels, and three it does not ask for at a level from 1 to 3. */
  function partialProfile(role: Role): { skills: Record<string, number> } {
    const asked = askedBy(role);
    const skills = new Map<string, number>();
    while (skills.size < asked.length / 2) skills.set(...pick(asked));
    const named = new Set([...role.skills.map((need) => need.skill), ...role.anyOf.flatMap((choice) => choice.skills)]);
    const foreign = catalog.skills.filter((skill) => !named.has(skill.id));
    const size = skills.size + 3;
    while (skills.size < size) skills.set(pick(foreign).id, 1 + Math.floor(random() * 3));
    return { skills: Object.fromEntries(skills) };
  }

  test(`half of a role's skills and three strays keep it among the first three in at least 95% of ${DRAWS} draws`, ({ annotate }) => {
    const places = Array.from({ length: DRAWS }, (_, draw) => {
      const role = catalog.roles[draw % catalog.roles.length] as Role;
      return rankOf(weighted, levelsOf(partialProfile(role)), role.id) ?? Number.POSITIVE_INFINITY;
    });
    const share = (most: number) => places.filter((place) => place <= most).length / DRAWS;
    const text = `half of a role's skills and three strays: first in ${(share(1) * 100).toFixed(1)}%, among the first three in ${(share(3) * 100).toFixed(1)}% of ${DRAWS} draws`;
    process.stdout.write(`${text}\n`);
    void annotate(text);
    expect(share(3)).toBeGreaterThanOrEqual(0.95);
  });
});
