import { countedMembers } from './choice.ts';
import { type FitIndex, type RankableNeed, weightOf } from './fit-index.ts';
import type { Levels } from './levels.ts';

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
 * Fit of a role: Tversky's index with skills weighted by rarity, `I / (0.2·R + 0.8·U)`, with `I = Σ w·idf·min(have, need)`. What is held
 * and not asked for costs four times as much as what is missing, so that the roles closest to what a person does come first, and not
 * the roles that ask for least. (Tversky, Features of similarity, 1977; the weights did best on O*NET's related occupations.)
 * A choice counts through the members that {@link countedMembers} picks.
 * @param held U of the person, see {@link heldBy}
 */
export function fitOf(index: FitIndex, roleNumber: number, levels: Levels, held: number): Fit {
  const role = index.roles[roleNumber];
  if (role === undefined) throw new RangeError(`no role number ${roleNumber}`);
  const needs: RankableNeed[] = [...role.skills];
  let required = index.required[roleNumber] ?? 0;
  for (const choice of role.anyOf ?? []) {
    const { level, importance } = choice;
    for (const { skill } of countedMembers(choice, levels, index.idf)) {
      needs.push({ skill, level, importance });
      required += weightOf(choice) * index.idf(skill) * level;
    }
  }
  const scale = MISSING * required + EXTRA * held;
  const terms = needs
    .filter((need) => levels.has(need.skill))
    .map((need) => termOf(need, levels.get(need.skill) ?? 0, index.idf(need.skill), scale))
    .sort((a, b) => b.value - a.value || (a.skill < b.skill ? -1 : 1));
  return { fit: terms.reduce((sum, term) => sum + term.value, 0), terms, required, held };
}

/** U: how much a person holds, Σ idf · have. */
export function heldBy(index: FitIndex, levels: Levels): number {
  let held = 0;
  for (const [skill, level] of levels) held += index.idf(skill) * level;
  return held;
}

function termOf(need: RankableNeed, have: number, idf: number, scale: number): FitTerm {
  const weight = weightOf(need);
  const value = (weight * idf * Math.min(have, need.level)) / scale;
  return { skill: need.skill, have, need: need.level, importance: need.importance, weight, idf, value };
}
