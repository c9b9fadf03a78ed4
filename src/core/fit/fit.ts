import type { Levels } from './levels.ts';
import { type RoleTold, toldValue } from './told.ts';
import type { WeightedChoice, WeightedNeed, WeightedRole } from './weights.ts';

export interface FitTerm {
  skill: string;
  have: number;
  need: number;
  importance: 'core' | 'useful';
  weight: number;
  idf: number;
  /** weight · idf · min(have, need) / (required + average / 2) */
  value: number;
}

export interface Fit {
  /** Sum of the values of `terms`, exact in their order, then of what is told; skills give 0 to below 1, what is told at most 0.95. */
  fit: number;
  terms: FitTerm[];
  /** R: Σ weight · idf · need of the role. */
  required: number;
  /** R̄: mean of R over all roles. */
  average: number;
  /** Undefined where only skills are known. */
  told?: RoleTold | undefined;
}

/**
 * The share of what a role asks for that is held, smoothed: `I / (R + R̄/2)` with `I = Σ w·idf·min(have, need)`.
 * Without R̄ the roles that ask for least come first. Skills not asked for change nothing.
 * What is told is added where a skill is held. docs/ranking.md compares formulas; the smoothing is Laplace's: half an average role of which nothing is held.
 */
export function fitOf(role: WeightedRole, levels: Levels): Fit {
  const terms = [...role.needs, ...role.choices.flatMap((choice) => countedMembers(choice, levels))]
    .filter(({ skill }) => levels.has(skill))
    .map(({ skill, level, importance, weight, idf }) => {
      const have = levels.get(skill) ?? 0;
      return { skill, have, need: level, importance, weight, idf, value: (weight * idf * Math.min(have, level)) / scaleOf(role) };
    })
    .sort((a, b) => b.value - a.value || (a.skill < b.skill ? -1 : 1));
  const { required, average, told } = role;
  const shared = terms.reduce((sum, term) => sum + term.value, 0);
  return { fit: terms.length === 0 ? 0 : shared + toldValue(told), terms, required, average, ...(told === undefined ? {} : { told }) };
}

/** Without terms; the last bit may differ. */
export function scoreOf(role: WeightedRole, levels: Levels): number {
  let shared = 0;
  for (const { skill, level, weight, idf } of role.needs) shared += weight * idf * Math.min(levels.get(skill) ?? 0, level);
  for (const choice of role.choices) {
    for (const { skill, level, weight, idf } of countedMembers(choice, levels)) {
      shared += weight * idf * Math.min(levels.get(skill) ?? 0, level);
    }
  }
  return shared === 0 ? 0 : shared / scaleOf(role) + toldValue(role.told);
}

/** The divisor of the shared part. */
export const scaleOf = ({ required, average }: Pick<Fit, 'required' | 'average'>): number => required + average / 2;

/** Scores that differ only by rounding are equal. */
export const isHigher = (a: number, b: number): boolean => a - b > 1e-12;

/** The best held members, as many as needed. */
function countedMembers({ need, members }: WeightedChoice, levels: Levels): WeightedNeed[] {
  const held = ({ skill, level }: WeightedNeed) => Math.min(levels.get(skill) ?? 0, level);
  return [...members].sort((a, b) => held(b) - held(a)).slice(0, need);
}
