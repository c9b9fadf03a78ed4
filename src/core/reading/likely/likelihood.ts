import type { ReadingModel, ReadingOfKind } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import { documentFeatures, strongest, sumOf } from './features.ts';
import { weightsOf, wordsOf } from './weights.ts';
import { textsOf } from './words.ts';

/** How a document names one skill. */
export interface Naming {
  isNamed: boolean;
  /** In a list of skills or in a job; in an advertisement, among the demands. */
  isFirm: boolean;
  /** In `OFTEN` places or more. */
  isOften: boolean;
  /** By a word that means other things too. */
  isDoubtful: boolean;
}

/** In so many places a skill is named often. */
export const OFTEN = 3;

/** Keeps the logarithm of a share finite. */
const LEAST_SHARE = 0.003;

/**
 * What speaks for a skill, in the order of `factors`.
 * @param whole how much the words and the named skills resemble those of documents that show it, about 0 to 1
 * @param strong what its strongest words say
 * @param usual the share of all documents that show it, 0 to 1
 */
export function signalsOf({ isNamed, isFirm, isOften, isDoubtful }: Naming, whole: number, strong: number, usual: number): number[] {
  const named = Number(isNamed);
  const odds = Math.log((usual + LEAST_SHARE) / (1 + LEAST_SHARE - usual));
  return [1, named, Number(isFirm), Number(isOften), Number(isDoubtful), whole, whole * named, strong, odds, odds * named];
}

/** A logistic regression, 0 to 1. */
export const likelihoodBy = (factors: readonly number[], signals: readonly number[]): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, signal, at) => sum + signal * (factors[at] ?? 0), 0)));

/** The likelihood that a careful reader credits each skill that the model knows, 0 to 1. */
export function likelihoodsIn(
  model: ReadingModel,
  { factors, usual }: ReadingOfKind,
  blocks: readonly Block[],
  namingOf: (skill: string) => Naming,
): Map<string, number> {
  const words = wordsOf(model);
  const namings = model.skills.ids.map((skill) => ({ skill, naming: namingOf(skill), weightOf: weightsOf(model.skills)(skill) }));
  const features = documentFeatures(
    textsOf(blocks),
    words,
    namings.map(({ naming }) => naming.isNamed),
  );
  const order = Object.values(factors);
  return new Map(
    namings.map(({ skill, naming, weightOf }, column) => {
      const share = usual[column] ?? 0;
      const signals = signalsOf(naming, share + sumOf(features, weightOf), strongest(features, model.rarity, weightOf), share);
      return [skill, likelihoodBy(order, signals)];
    }),
  );
}
