import type { ReadingModel, ReadingWeights } from '../../../model/reading-model.ts';
import { oncePer } from '../../once-per.ts';
import type { WeightOf, Words } from './features.ts';

/** By letter, of weights from -20 to 20; see `ReadingModel`. */
export const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
export const LARGEST = 20;

export const wordsOf = oncePer(
  ({ words, rarity }: ReadingModel): Words => new Map(words.split(' ').map((word, row) => [word, { row, rarity: rarity[row] ?? 0 }])),
);

/** The weights of one skill or role; 0 for one that is unknown. */
export const weightsOf = oncePer(({ ids, scale, weights }: ReadingWeights): ((id: string) => WeightOf) => {
  const values = Int8Array.from(weights, (letter) => LETTERS.indexOf(letter) - LARGEST);
  const columns = new Map(ids.map((id, column) => [id, column]));
  return (id) => {
    const column = columns.get(id);
    if (column === undefined) return () => 0;
    const worth = scale[column] ?? 0;
    return (row) => (values[row * ids.length + column] ?? 0) * worth;
  };
});
