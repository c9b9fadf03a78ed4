import type { Catalog } from '../../../model/catalog.ts';
import type { ReadingModel } from '../../../model/reading-model.ts';
import { likeTexts } from '../../titles/likeness.ts';
import type { Block } from '../document.ts';
import { documentFeatures, sumOf } from './features.ts';
import { isTelling } from './telling.ts';
import { weightsOf, wordsOf } from './weights.ts';
import { tellingTexts } from './words.ts';

/** What a likeness of 1 to labelled documents, or to what the catalog writes of a role, adds to a fit: see docs/ranking.md. */
const WEIGHT = { documents: 0.75, catalog: 0.5 };

/**
 * By role, how much a document reads like it.
 * @param skills that the document shows
 */
export function readLike(
  catalog: Catalog,
  blocks: readonly Block[],
  skills: readonly string[],
): (role: string) => { likeness: number; weight: number } {
  const { readingModel: model } = catalog;
  const known = isRead(catalog, blocks) && model !== null ? roleLikeness(model, blocks, skills) : new Map<string, number>();
  // A note says too little, and a role of one's own is in no labelled document.
  const others = catalog.roles.some(({ id }) => !known.has(id)) ? likeTexts(catalog, writtenIn(blocks)) : undefined;
  return (role) => {
    const likeness = known.get(role);
    return likeness === undefined
      ? { likeness: others?.get(role)?.likeness ?? 0, weight: WEIGHT.catalog }
      : { likeness, weight: WEIGHT.documents };
  };
}

/** Whether the likeness is one to labelled documents. */
export const isRead = ({ readingModel }: Pick<Catalog, 'readingModel'>, blocks: readonly Block[]): boolean =>
  readingModel !== null && isTelling(readingModel, blocks);

const writtenIn = (blocks: readonly Block[]): string =>
  tellingTexts(blocks)
    .map(({ text }) => text)
    .join('\n');

/**
 * By role that the model knows, 0 to 1: how much the words and the skills of a document resemble those of documents for it.
 * @param skills that the document shows
 */
function roleLikeness(model: ReadingModel, blocks: readonly Block[], skills: readonly string[]): Map<string, number> {
  const held = new Set(skills);
  const texts = tellingTexts(blocks).map(({ text }) => text);
  const features = documentFeatures(
    texts,
    wordsOf(model),
    model.skills.ids.map((skill) => held.has(skill)),
  );
  return new Map(
    model.roles.ids.map((role, column) => {
      const likeness = (model.roles.usual[column] ?? 0) + sumOf(features, weightsOf(model.roles)(role));
      return [role, Math.min(1, Math.max(0, likeness))];
    }),
  );
}
