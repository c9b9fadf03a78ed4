import type { Catalog } from '../../../model/catalog.ts';
import type { ReadingModel } from '../../../model/reading-model.ts';
import { likeTexts } from '../../titles/likeness.ts';
import type { Block } from '../document.ts';
import { documentFeatures, sumOf } from './features.ts';
import { isTelling } from './telling.ts';
import { weightsOf, wordsOf } from './weights.ts';
import { textsOf } from './words.ts';

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
  if (model !== null && isRead(catalog, blocks)) {
    const known = roleLikeness(model, blocks, skills);
    return (role) => ({ likeness: known.get(role) ?? 0, weight: WEIGHT.documents });
  }
  const near = likeTexts(catalog, textsOf(blocks).join('\n'));
  return (role) => ({ likeness: near.get(role)?.likeness ?? 0, weight: WEIGHT.catalog });
}

/**
 * Whether the likeness is one to labelled documents: not of a note, which says too little, nor beside roles of one's own,
 * which are in no such document.
 */
export const isRead = ({ readingModel, roles }: Pick<Catalog, 'readingModel' | 'roles'>, blocks: readonly Block[]): boolean =>
  readingModel !== null && roles.every(({ id }) => readingModel.roles.ids.includes(id)) && isTelling(readingModel, blocks);

/**
 * By role that the model knows, 0 to 1: how much the words and the skills of a document resemble those of documents for it.
 * @param skills that the document shows
 */
function roleLikeness(model: ReadingModel, blocks: readonly Block[], skills: readonly string[]): Map<string, number> {
  const held = new Set(skills);
  const features = documentFeatures(
    textsOf(blocks),
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
