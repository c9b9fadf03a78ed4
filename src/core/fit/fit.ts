import type { Levels } from './levels.ts';
import type { Idf, WeightedChoice, WeightedNeed, WeightedRole } from './weights.ts';

/** One skill's part of a score. `value` = weight · idf · min(have, need) / (0.2 · required + 0.8 · held). */
export interface FitTerm {
  skill: string;
  have: number;
  need: number;
  importance: 'core' | 'useful';
  /** 1 for core, 0.5 for useful. */
  weight: number;
  /** ln(1 + roles / roles that need the skill). */
  idf: number;
  value: number;
}

export interface Fit {
  /** Exactly the sum of the values of `terms`, added in their order; 0 to 1. */
  fit: number;
  /** Largest first, then by skill id; only skills that are held. */
  terms: FitTerm[];
  /** R: Σ weight · idf · need over the skills of the role. */
  required: number;
  /** U: Σ idf · have over the skills of the person. */
  held: number;
}

/** How much a missing skill weighs against an extra one. */
export const MISSING = 0.2;
export const EXTRA = 0.8;

/**
 * Fit of a role: Tversky's index with skills weighted by rarity, `I / (0.2·R + 0.8·U)`, with `I = Σ w·idf·min(have, need)`.
 * An extra skill costs four times as much as a missing one, or roles that ask for least would come first.
 * Tversky, "Features of similarity" (1977); the weights did best on O*NET's related occupations.
 * @param held U of the person, see {@link heldBy}
 */
export function fitOf(role: WeightedRole, levels: Levels, held: number): Fit {
  const counted = role.choices.flatMap((choice) => countedMembers(choice, levels));
  const required = counted.reduce((sum, { weight, idf, level }) => sum + weight * idf * level, role.required);
  const scale = MISSING * required + EXTRA * held;
  const terms = [...role.needs, ...counted]
    .filter(({ skill }) => levels.has(skill))
    .map(({ skill, level, importance, weight, idf }) => {
      const have = levels.get(skill) ?? 0;
      return { skill, have, need: level, importance, weight, idf, value: (weight * idf * Math.min(have, level)) / scale };
    })
    .sort((a, b) => b.value - a.value || (a.skill < b.skill ? -1 : 1));
  return { fit: terms.reduce((sum, term) => sum + term.value, 0), terms, required, held };
}

/** The fit of {@link fitOf} without its terms; the last bit may differ, see {@link isHigher}. */
export function scoreOf(role: WeightedRole, levels: Levels, held: number): number {
  let shared = 0;
  let { required } = role;
  for (const { skill, level, weight, idf } of role.needs) shared += weight * idf * Math.min(levels.get(skill) ?? 0, level);
  for (const choice of role.choices) {
    for (const { skill, level, weight, idf } of countedMembers(choice, levels)) {
      shared += weight * idf * Math.min(levels.get(skill) ?? 0, level);
      required += weight * idf * level;
    }
  }
  return shared === 0 ? 0 : shared / (MISSING * required + EXTRA * held);
}

/** U: Σ idf · have over the skills of a person. */
export function heldBy(idf: Idf, levels: Levels): number {
  let held = 0;
  for (const [skill, level] of levels) held += idf(skill) * level;
  return held;
}

/** Scores that differ only by rounding are equal, so that roles then go by id. */
export const isHigher = (a: number, b: number): boolean => a - b > 1e-12;

/**
 * The members of a choice ("one cloud of three") that count: the best held, then the commonest, as many as the choice needs.
 * So a choice weighs like `need` single skills, and nobody is asked for all of them.
 */
function countedMembers({ need, members }: WeightedChoice, levels: Levels): WeightedNeed[] {
  const held = ({ skill, level, idf }: WeightedNeed) => idf * Math.min(levels.get(skill) ?? 0, level);
  return [...members].sort((a, b) => held(b) - held(a)).slice(0, need);
}
