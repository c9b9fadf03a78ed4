import type { ReadingModel } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import { sumOf, textFeatures } from './features.ts';
import { weightsOf, wordsOf } from './weights.ts';
import { stemsIn, tellingTexts } from './words.ts';

/** Of a skill, the block that speaks most for it, and its strongest words; undefined where none speaks for it. */
export function speakersIn(model: ReadingModel, blocks: readonly Block[]): (skill: string) => { block: Block; phrase: string } | undefined {
  const words = wordsOf(model);
  const telling = tellingTexts(blocks).map(({ block, text }) => ({ block, text, features: textFeatures([text], words) }));
  return (skill) => {
    const weightOf = weightsOf(model.skills)(skill);
    const [best] = telling.map((one) => ({ ...one, sum: sumOf(one.features, weightOf) })).sort((a, b) => b.sum - a.sum);
    if (best === undefined || best.sum <= 0) return undefined;
    const worthOf = (text: string): number =>
      stemsIn(text).reduce((sum, { stem }) => {
        const word = words.get(stem);
        return word === undefined ? sum : sum + word.rarity * weightOf(word.row);
      }, 0);
    return { block: best.block, phrase: strongestPhrase(best.text, worthOf) };
  };
}

const PHRASE = 5;

/** The words next to each other that say most. */
function strongestPhrase(text: string, worthOf: (word: string) => number): string {
  const words = text.split(/\s+/u);
  const worths = words.map(worthOf);
  const sumFrom = (at: number): number => worths.slice(at, at + PHRASE).reduce((sum, worth) => sum + worth, 0);
  const starts = [...words.keys()].filter((at) => at === 0 || at + PHRASE <= words.length);
  const [start = 0] = starts.sort((a, b) => sumFrom(b) - sumFrom(a));
  return words
    .slice(start, start + PHRASE)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#%)]+$/gu, '');
}
