import { stemsIn } from './words.ts';

/** By word, the row of its weights, and the logarithm of how rare it is. */
export type Words = ReadonlyMap<string, { row: number; rarity: number }>;

/** By row of the weights, how much a document or a line has of it. */
export type Features = ReadonlyMap<number, number>;

/** What a word counts more where it stands several times, by the logarithm of how often. */
const REPEATED = 0.5;

/** The known words of texts, of length 1 together; none where no word is known. */
export function textFeatures(texts: readonly string[], words: Words): Map<number, number> {
  const counts = new Map<string, number>();
  for (const stem of texts.flatMap(stemsIn)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const values = new Map<number, number>();
  for (const [stem, count] of counts) {
    const word = words.get(stem);
    if (word !== undefined) values.set(word.row, (1 + REPEATED * Math.log(count)) * word.rarity);
  }
  const length = Math.hypot(...values.values());
  return new Map([...values].map(([row, value]) => [row, value / length]));
}

/** What a named skill counts, beside all words, which count 1 together. */
const NAMED = 1 / 12;

/** The same with the skills that are named, whose rows stand behind those of the words. */
export function documentFeatures(texts: readonly string[], words: Words, isNamed: readonly boolean[]): Features {
  const features = textFeatures(texts, words);
  for (const [at, is] of isNamed.entries()) if (is) features.set(words.size + at, NAMED);
  return features;
}

export type WeightOf = (row: number) => number;

export const sumOf = (features: Features, weightOf: WeightOf): number =>
  [...features].reduce((sum, [row, value]) => sum + value * weightOf(row), 0);

/** So many words that speak most for a skill are added up, whatever the others say. */
const STRONGEST = 5;

/**
 * What the words that speak most for a skill say, however long the document is.
 * @param rarity by row; rows behind these are of named skills, and no words
 */
export const strongest = (features: Features, rarity: readonly number[], weightOf: WeightOf): number =>
  [...features.keys()]
    .flatMap((row) => (row < rarity.length && weightOf(row) > 0 ? [(rarity[row] ?? 0) * weightOf(row)] : []))
    .sort((a, b) => b - a)
    .slice(0, STRONGEST)
    .reduce((sum, worth) => sum + worth, 0);
