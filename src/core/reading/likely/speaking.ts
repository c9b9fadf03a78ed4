import type { ReadingModel } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import type { WeightOf, Words } from './features.ts';
import { weightsOf, wordsOf } from './weights.ts';
import { stemsIn, tellingTexts } from './words.ts';

/** A line that speaks for a skill, and the part of it that says most. */
export interface Speaker {
  block: Block;
  phrase: string;
  /** The strongest word of it. */
  word: string;
}

/** So many lines are shown, */
const MOST = 3;
/** if they say half of what the first says. */
const LEAST_SHARE = 0.5;

/** Of a skill, the lines that speak most for it; none where none does. */
export function speakersIn(model: ReadingModel, blocks: readonly Block[]): (skill: string) => Speaker[] {
  const words = wordsOf(model);
  const telling = tellingTexts(blocks).map(({ block, text }) => ({ block, text, stems: stemsOf(text, words) }));
  return (skill) => {
    const weightOf = weightsOf(model.skills)(skill);
    const said = telling.map((one) => ({ ...one, sum: worthOf(one.stems, weightOf) })).sort((a, b) => b.sum - a.sum);
    const least = LEAST_SHARE * (said[0]?.sum ?? 0);
    return said
      .filter(({ sum }) => sum > 0 && sum >= least)
      .slice(0, MOST)
      .map(({ block, text }) => {
        const worth = (part: string) => worthOf(stemsOf(part, words), weightOf);
        const phrase = strongestPhrase(text, worth);
        const [word = phrase] = phrase.split(/\s+/u).sort((a, b) => worth(b) - worth(a));
        return { block, phrase, word };
      });
  };
}

type Stem = { row: number; rarity: number };

/** Each known word once. */
const stemsOf = (text: string, words: Words): Stem[] => [...new Set(stemsIn(text))].flatMap((stem) => words.get(stem) ?? []);

const worthOf = (stems: readonly Stem[], weightOf: WeightOf): number =>
  stems.reduce((sum, { row, rarity }) => sum + rarity * weightOf(row), 0);

/** Words of a phrase that is shown. */
const LONGEST = 8;

/** The clause that says most, cut before its end where it is long. */
function strongestPhrase(text: string, worthOf: (text: string) => number): string {
  const clauses = text.split(/(?<=\p{L}[.!?;:])\s+|,\s+|\s[–—]\s|\s*[()]\s*/u).filter((clause) => /\p{L}/u.test(clause));
  const [best = text] = clauses
    .map((clause) => ({ clause, worth: worthOf(clause) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ clause }) => clause);
  const end = [...best.matchAll(/\S+/gu)].slice(0, LONGEST).reduce((_, { index, 0: word }) => index + word.length, 0);
  return best
    .slice(0, end)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}+#%]{1,20}$/u, '');
}
