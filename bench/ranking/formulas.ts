import { scoreOf } from '../../src/core/fit/fit.ts';
import type { Levels } from '../../src/core/fit/levels.ts';
import { idfIn, type RankableCatalog, type WeightedNeed, type WeightedRole, weightedRoles } from '../../src/core/fit/weights.ts';

/** Higher fits better. */
type Score = (role: WeightedRole, levels: Levels) => number;

export interface Formula {
  name: string;
  on: (catalog: RankableCatalog) => Score;
}

/** I, R and U of docs/ranking.md, where `rarity` is the weight of a rare skill. */
interface Parts {
  shared: number;
  required: number;
  held: number;
}

type Rarity = 'ln' | 'root' | 'none';

const byParts =
  (rarity: Rarity, score: (parts: Parts, average: number) => number): Formula['on'] =>
  (catalog) => {
    const rare = rarityIn(catalog, rarity);
    const roles = weightedRoles(catalog);
    const average = roles.reduce((sum, role) => sum + partsOf(role, new Map(), rare).required, 0) / roles.length;
    return (role, levels) => score(partsOf(role, levels, rare), average);
  };

export const FORMULAS: readonly Formula[] = [
  { name: 'chosen', on: () => scoreOf },
  { name: 'Tversky 0.2, 0.8 (before)', on: byParts('ln', tversky(0.2, 0.8)) },
  { name: 'Tversky 0.8, 0.2', on: byParts('ln', tversky(0.8, 0.2)) },
  {
    name: 'Tversky 0.2, 0.8, U ≤ R̄/2',
    on: byParts('ln', ({ held, ...parts }, average) => tversky(0.2, 0.8)({ ...parts, held: Math.min(held, average / 2) })),
  },
  {
    name: 'Tversky 0.5, 0.5, U ≤ R̄/2',
    on: byParts('ln', ({ held, ...parts }, average) => tversky(0.5, 0.5)({ ...parts, held: Math.min(held, average / 2) })),
  },
  { name: 'shared alone, I', on: byParts('ln', ({ shared }) => shared) },
  { name: 'coverage, I / R', on: byParts('ln', ({ shared, required }) => shared / required) },
  { name: 'I / √R', on: byParts('ln', ({ shared, required }) => shared / Math.sqrt(required)) },
  { name: 'I / (R + R̄/2), ln', on: byParts('ln', smoothed(0.5)) },
  { name: 'I / (R + R̄/2), no rarity', on: byParts('none', smoothed(0.5)) },
  { name: 'I / (R + R̄/4), √ln', on: byParts('root', smoothed(0.25)) },
  { name: 'I / (R + R̄), √ln', on: byParts('root', smoothed(1)) },
  { name: 'cosine', on: (catalog) => cosine(rarityIn(catalog, 'ln')) },
  { name: 'cosine, √ln', on: (catalog) => cosine(rarityIn(catalog, 'root')) },
  { name: 'likelihood ratios', on: likelihoodRatios },
];

function tversky(missing: number, extra: number) {
  return ({ shared, required, held }: Parts): number => shared / (missing * required + extra * held);
}

function smoothed(part: number) {
  return ({ shared, required }: Parts, average: number): number => shared / (required + part * average);
}

function rarityIn({ roles }: RankableCatalog, rarity: Rarity): (skill: string) => number {
  const root = idfIn(roles);
  return { root, ln: (skill: string) => root(skill) ** 2, none: () => 1 }[rarity];
}

function partsOf(role: WeightedRole, levels: Levels, rare: (skill: string) => number): Parts {
  const parts = { shared: 0, required: 0, held: 0 };
  for (const { skill, level, weight } of counted(role, levels)) {
    parts.shared += weight * rare(skill) * Math.min(levels.get(skill) ?? 0, level);
    parts.required += weight * rare(skill) * level;
  }
  for (const [skill, level] of levels) parts.held += rare(skill) * level;
  return parts;
}

/** Of vectors of weight · rarity · level; the length of the person's is the same for every role and left out. */
const cosine =
  (rare: (skill: string) => number): Score =>
  (role, levels) => {
    let product = 0;
    let length = 0;
    for (const { skill, level, weight } of counted(role, levels)) {
      const asked = weight * rare(skill) * level;
      product += asked * rare(skill) * (levels.get(skill) ?? 0);
      length += asked ** 2;
    }
    return product / Math.sqrt(length);
  };

const HELD = { core: 0.6, useful: 0.3 };
const STRAY = 0.1;
/** Of the level that is held about the level that is needed. */
const SPREAD = 1.2;

/** Naive Bayes: log of the chance of each level in this role over its mean chance, held or not. */
function likelihoodRatios(catalog: RankableCatalog): Score {
  const roles = weightedRoles(catalog);
  const usual = new Map<string, number>();
  for (const role of roles) {
    for (const { skill, importance } of counted(role, new Map()))
      usual.set(skill, (usual.get(skill) ?? 0) + HELD[importance] / roles.length);
  }
  return (role, levels) => {
    const needs = new Map(counted(role, levels).map((need) => [need.skill, need]));
    return [...new Set([...levels.keys(), ...needs.keys()])].reduce((sum, skill) => {
      const have = levels.get(skill) ?? 0;
      const common = Math.max(STRAY, usual.get(skill) ?? 0);
      return sum + Math.log(chanceOf(have, needs.get(skill)) / (have === 0 ? 1 - common : common / 4));
    }, 0);
  };
}

function chanceOf(have: number, need: WeightedNeed | undefined): number {
  const held = need === undefined ? STRAY : HELD[need.importance];
  if (have === 0) return 1 - held;
  if (need === undefined) return held / 4;
  const near = (level: number) => Math.exp(-((level - need.level) ** 2) / (2 * SPREAD ** 2));
  return (held * near(have)) / (near(1) + near(2) + near(3) + near(4));
}

/** Single needs, and of each choice the members that are held best. */
function counted({ needs, choices }: WeightedRole, levels: Levels): readonly WeightedNeed[] {
  if (choices.length === 0) return needs;
  const held = ({ skill }: WeightedNeed) => levels.get(skill) ?? 0;
  return [...needs, ...choices.flatMap(({ need, members }) => members.toSorted((a, b) => held(b) - held(a)).slice(0, need))];
}
