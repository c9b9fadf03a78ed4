import { levelsOf } from '../../src/core/fit/levels.ts';
import { seededRandom } from '../../src/core/fit/seeded-random.ts';
import type { RankableCatalog, RankableRole } from '../../src/core/fit/weights.ts';
import type { Judged } from './judged.ts';

export interface Draw {
  /** Part of the core needs that is held, from 0 to 1; one level off in three of ten. */
  share: number;
  /** How many skills are held in all, at least and at most; the others are strays at levels 1 to 3. */
  held: (core: number, random: () => number) => number;
}

/** Seeded people of each role in turn. */
export function drawn({ roles }: RankableCatalog, skills: readonly string[], people: number, { share, held }: Draw): Judged[] {
  const random = seededRandom(people + Math.round(100 * share));
  return Array.from({ length: people }, (_, number) => {
    const role = roles[number % roles.length] as RankableRole;
    const core = shuffled(coreOf(role), random);
    const own = core.slice(0, Math.max(1, Math.round(share * core.length)));
    const levels = new Map(own.map(([skill, level]) => [skill, nearby(level, random)]));
    const size = held(own.length, random);
    const asked = new Set([...role.skills.map(({ skill }) => skill), ...(role.anyOf ?? []).flatMap((choice) => choice.skills)]);
    const strays = shuffled(skills, random).filter((skill) => !asked.has(skill));
    for (const skill of strays.slice(0, Math.max(0, size - levels.size))) levels.set(skill, 1 + Math.floor(random() * 3));
    return { levels: levelsOf({ skills: Object.fromEntries(levels) }), best: role.id, accept: [], clear: true };
  });
}

/** The same people with each skill left out by a chance, `times` over. */
export function withFewer(people: readonly Judged[], chance: number, times: number): Judged[] {
  const random = seededRandom(40);
  return Array.from({ length: times }, () =>
    people.map((person) => ({ ...person, levels: new Map([...person.levels].filter(() => random() >= chance)) })),
  ).flat();
}

/** The same people with every skill at level 2. */
export const withoutLevels = (people: readonly Judged[]): Judged[] =>
  people.map((person) => ({ ...person, levels: new Map([...person.levels.keys()].map((skill) => [skill, 2])) }));

const FAMILIES = 22;
const TOOLS = 3;

/**
 * Occupations of the shape of O*NET's technology skills: 714, with 3 to 300 tools each and 25 in the middle. A quarter
 * of the tools is common to all, half to a family of occupations, a quarter to hardly anyone.
 */
export function occupations(): RankableCatalog {
  const random = seededRandom(714);
  const roles = Array.from({ length: 714 }, (_, number) => {
    const size = Math.min(300, Math.max(TOOLS, Math.round(Math.exp(3.2 + 0.9 * normal(random)))));
    const tools = new Set<string>();
    while (tools.size < size) tools.add(tool(number % FAMILIES, random));
    return { id: `occupation-${number}`, skills: [...tools].map((skill) => ({ skill, level: 1, importance: 'core' as const })) };
  });
  return { roles };
}

function tool(family: number, random: () => number): string {
  const kind = random();
  if (kind < 0.25) return `common-${Math.floor(random() ** 3 * 300)}`;
  if (kind < 0.75) return `family-${family}-${Math.floor(random() ** 2 * 350)}`;
  return `rare-${Math.floor(random() * 5000)}`;
}

function coreOf({ skills, anyOf = [] }: RankableRole): [string, number][] {
  const single = skills.filter(({ importance }) => importance === 'core').map(({ skill, level }): [string, number] => [skill, level]);
  const chosen = anyOf.filter(({ importance }) => importance === 'core');
  return [
    ...single,
    ...chosen.flatMap((choice) => choice.skills.slice(0, choice.need).map((skill): [string, number] => [skill, choice.level])),
  ];
}

function nearby(level: number, random: () => number): number {
  const moves = random() < 0.3;
  const step = random() < 0.5 ? -1 : 1;
  return moves ? Math.min(4, Math.max(1, level + step)) : level;
}

/** Fisher and Yates. */
function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const all = [...values];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

/** A standard normal draw (Box and Muller 1958). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
