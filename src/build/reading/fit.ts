import type { Words } from '../../core/reading/likely/features.ts';
import { stemsIn, textsOf } from '../../core/reading/likely/words.ts';
import type { ReadingModel } from '../../model/reading-model.ts';
import type { Example } from './examples.ts';
import { fitRoles } from './fit-roles.ts';
import { fitSkills, type JudgedExample } from './fit-skills.ts';
import { rounded } from './ridge.ts';

/** A word in fewer documents is left out: most of these are names. */
const LEAST_DOCUMENTS = 15;

/** @returns the model, and each example as a model of the others judges it */
export function fitModel(
  examples: readonly Example[],
  { skills, roles }: { skills: readonly string[]; roles: readonly string[] },
): { model: ReadingModel; all: JudgedExample[] } {
  const words = wordsIn(examples);
  const { model, all } = fitSkills(examples, words, skills);
  return {
    model: {
      words: [...words.keys()].join(' '),
      rarity: [...words.values()].map(({ rarity }) => rarity),
      ...model,
      roles: fitRoles(all, { words, skills, roles }),
    },
    all,
  };
}

function wordsIn(examples: readonly Example[]): Words {
  const documents = new Map<string, number>();
  for (const { blocks } of examples) {
    const stems = new Set(textsOf(blocks).flatMap(stemsIn));
    for (const stem of stems) documents.set(stem, (documents.get(stem) ?? 0) + 1);
  }
  const known = [...documents].filter(([, count]) => count >= LEAST_DOCUMENTS).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(known.map(([stem, count], row) => [stem, { row, rarity: rarityOf(count, examples.length) }]));
}

/** In hundredths. */
const rarityOf = (count: number, all: number): number => rounded(Math.round(100 * Math.log((all + 1) / (count + 0.5))) / 100);
