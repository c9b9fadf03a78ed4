import type { ReadingModel } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import { likelihoodsIn, type Naming } from './likelihood.ts';
import { speakersIn } from './speaking.ts';
import { isTelling } from './telling.ts';

export interface Weighed<Named> {
  /** Named, and meant. */
  kept: Named[];
  /** Named, and hardly meant. */
  passing: Named[];
  /** Not named: its likelihood, and what speaks most for it. */
  told: { skill: string; likelihood: number; evidence: Evidence }[];
}

interface Question<Named> {
  model: ReadingModel | null;
  kind: 'resumes' | 'ads';
  blocks: readonly { file: string; block: Block }[];
  named: readonly Named[];
  namingOf: (skill: string) => Naming;
  /** Whether it counts however unlikely it is. */
  isSure: (named: Named) => boolean;
  /** Whether it may be added where it is not named: not if the document denies it, or asks about a slip. */
  isOpen: (skill: string) => boolean;
}

/** Weighs what a document names against all its words: see docs/reading.md. */
export function weigh<Named extends { skill: string }>(question: Question<Named>): Weighed<Named> {
  const { model, kind, blocks, named, namingOf, isSure, isOpen } = question;
  const texts = blocks.map(({ block }) => block);
  if (model === null || !isTelling(model, texts)) {
    return { kept: [...named], passing: [], told: [] };
  }
  const likelihoods = likelihoodsIn(model, model[kind], texts, namingOf);
  const { least } = model[kind];
  const isMeant = (one: Named) => isSure(one) || (likelihoods.get(one.skill) ?? 1) >= least.named;
  const names = new Set(named.map(({ skill }) => skill));
  const speaking = speakersIn(model, texts);
  const files = new Map(blocks.map(({ file, block }) => [block, file]));
  return {
    kept: named.filter(isMeant),
    passing: named.filter((one) => !isMeant(one)),
    told: [...likelihoods].flatMap(([skill, likelihood]) => {
      if (likelihood < least.told || names.has(skill) || !isOpen(skill)) return [];
      const best = speaking(skill);
      if (best === undefined) return [];
      const { text, section, within = null, page, line } = best.block;
      const evidence = { name: best.phrase, text, file: files.get(best.block) ?? '', section, within, page, line };
      return [{ skill, likelihood: Math.round(likelihood * 100) / 100, evidence }];
    }),
  };
}
