import type { ReadingModel } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import { wordsOf } from './weights.ts';
import { stemsIn, textsOf } from './words.ts';

/** Fewer different words that are known are a list of names, or a note. */
const LEAST_WORDS = 30;
/** Where a smaller share of words is known, they are no language that was learned from. */
const LEAST_KNOWN = 0.15;

/** Whether a document has words enough to tell of more than it names. */
export function isTelling(model: ReadingModel, blocks: readonly Block[]): boolean {
  const words = wordsOf(model);
  const stems = new Set(textsOf(blocks).flatMap(stemsIn));
  const known = [...stems].filter((stem) => words.has(stem)).length;
  return known >= LEAST_WORDS && known >= LEAST_KNOWN * stems.size;
}
