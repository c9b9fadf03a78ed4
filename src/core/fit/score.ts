import { countedMembers } from './choice.ts';
import { EXTRA, heldBy, MISSING } from './fit.ts';
import { type FitIndex, weightOf } from './fit-index.ts';
import type { Levels } from './levels.ts';

const NONE = { from: 0, to: 0 };

/** Numbers of the roles that need at least one of the skills, in ascending order. */
export function rolesTouchedBy(index: FitIndex, skills: Iterable<string>): number[] {
  const touched = new Uint8Array(index.roles.length);
  for (const skill of skills) {
    const { from, to } = index.postings(skill) ?? NONE;
    for (let entry = from; entry < to; entry++) touched[index.postedRole[entry] as number] = 1;
    for (const role of index.choosers(skill)) touched[role] = 1;
  }
  const numbers: number[] = [];
  touched.forEach((flag, number) => {
    if (flag === 1) numbers.push(number);
  });
  return numbers;
}

/**
 * Scores of roles without their terms: the same formula as `fitOf`, summed skill by skill over all roles at once. Used where only the
 * order matters, hundreds of times over.
 * @param scores room for one number a role; entries of `touched` are overwritten
 */
export function scoreRoles(index: FitIndex, levels: Levels, touched: readonly number[], scores: Float64Array): void {
  for (const number of touched) scores[number] = 0;
  for (const [skill, have] of levels) {
    if (have > 0) addShared(index, skill, have, scores);
  }
  const held = heldBy(index, levels);
  for (const number of touched) {
    const choices = sharedChoices(index, number, levels);
    const shared = (scores[number] as number) + choices.shared;
    const required = (index.required[number] as number) + choices.required;
    scores[number] = shared === 0 ? 0 : shared / (MISSING * required + EXTRA * held);
  }
}

function addShared(index: FitIndex, skill: string, have: number, scores: Float64Array): void {
  const { from, to } = index.postings(skill) ?? NONE;
  for (let entry = from; entry < to; entry++) {
    const number = index.postedRole[entry] as number;
    const weight = index.postedWeight[entry] as number;
    scores[number] = (scores[number] as number) + weight * Math.min(have, index.postedLevel[entry] as number);
  }
}

function sharedChoices(index: FitIndex, number: number, levels: Levels): { shared: number; required: number } {
  let shared = 0;
  let required = 0;
  for (const choice of index.roles[number]?.anyOf ?? []) {
    for (const { skill, have } of countedMembers(choice, levels, index.idf)) {
      const weight = weightOf(choice) * index.idf(skill);
      shared += weight * Math.min(have, choice.level);
      required += weight * choice.level;
    }
  }
  return { shared, required };
}

/** Scores that differ only in how they were rounded are equal: roles then go by id, not by noise. */
export const isHigher = (a: number, b: number): boolean => a - b > 1e-12;
