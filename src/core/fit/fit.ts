import type { Levels } from './levels.ts';
import type { Idf, WeightedChoice, WeightedNeed, WeightedRole } from './weights.ts';

export interface FitTerm {
  skill: string;
  have: number;
  need: number;
  importance: 'core' | 'useful';
  weight: number;
  idf: number;
  /** weight · idf · min(have, need) / (0.2 · required + 0.8 · held) */
  value: number;
}

export interface Fit {
  /** Sum of the values of `terms`, exact in their order; 0 to 1. */
  fit: number;
  terms: FitTerm[];
  /** R: Σ weight · idf · need of the role. */
  required: number;
  /** U: Σ idf · have of the person. */
  held: number;
}

export const MISSING = 0.2;
export const EXTRA = 0.8;

/**
 * Tversky's index, skills weighted by rarity: `I / (0.2·R + 0.8·U)` with `I = Σ w·idf·min(have, need)`.
 * Extra skills weigh more than missing ones, or roles that ask for least would come first.
 * Tversky, "Features of similarity" (1977); the weights did best on O*NET's related occupations.
 * @param held U, see {@link heldBy}
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

/** Without terms; the last bit may differ. */
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

export function heldBy(idf: Idf, levels: Levels): number {
  let held = 0;
  for (const [skill, level] of levels) held += idf(skill) * level;
  return held;
}

/** Scores that differ only by rounding are equal. */
export const isHigher = (a: number, b: number): boolean => a - b > 1e-12;

/** The best held members, then the commonest, so that a choice weighs like `need` single skills. */
function countedMembers({ need, members }: WeightedChoice, levels: Levels): WeightedNeed[] {
  const held = ({ skill, level, idf }: WeightedNeed) => idf * Math.min(levels.get(skill) ?? 0, level);
  return [...members].sort((a, b) => held(b) - held(a)).slice(0, need);
}
