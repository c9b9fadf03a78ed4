import type { RankableChoice } from './fit-index.ts';
import type { Levels } from './levels.ts';

/** One member of a choice, as it stands for the person. */
export interface ChoiceMember {
  skill: string;
  have: number;
}

/**
 * The members of a choice ("one cloud of three") that count for this person, as many as the choice needs: the ones that are held best
 * and, where fewer are held than needed, the commonest of the rest. So a choice weighs like `need` single skills, holding one of
 * three is as good as the role asks, and nobody is asked for all of them.
 * @param rarity how much a level of the skill weighs: idf for fit, a constant for readiness
 */
export function countedMembers(choice: RankableChoice, levels: Levels, rarity: (skill: string) => number): ChoiceMember[] {
  return choice.skills
    .map((skill) => {
      const have = levels.get(skill) ?? 0;
      const weight = rarity(skill);
      return { skill, have, weight, held: weight * Math.min(have, choice.level) };
    })
    .sort((a, b) => b.held - a.held || a.weight - b.weight || (a.skill < b.skill ? -1 : 1))
    .slice(0, choice.need)
    .map(({ skill, have }) => ({ skill, have }));
}
