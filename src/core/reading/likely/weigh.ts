import type { ReadingModel } from '../../../model/reading-model.ts';
import { denialOf, type Writer } from '../denial.ts';
import type { Block } from '../document.ts';
import type { DoubtfulSkill, Evidence } from '../evidence.ts';
import { likelihoodsIn, type Naming } from './likelihood.ts';
import { speakersIn } from './speaking.ts';
import { isTelling } from './telling.ts';

/** What a document tells without naming it. */
export interface ToldSkill {
  skill: string;
  likelihood: number;
  /** What speaks most for it, the strongest first; never empty. */
  evidence: Evidence[];
}

export interface Weighed<Named> {
  /** Named, and meant, with a likelihood where it is as likely as what counts without a name. */
  kept: { one: Named; likelihood: number | null }[];
  /** Named, and hardly meant. */
  passing: Named[];
  /** Not named. */
  told: ToldSkill[];
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
  /** Whose words they are, for what is denied or the work of others. */
  writer: Writer;
}

/** Weighs what a document names against all its words: see docs/reading.md. */
export function weigh<Named extends { skill: string }>(question: Question<Named>): Weighed<Named> {
  const { model, kind, blocks, named, namingOf, isSure, isOpen, writer } = question;
  const texts = blocks.map(({ block }) => block);
  if (model === null || !isTelling(model, texts)) {
    return { kept: named.map((one) => ({ one, likelihood: null })), passing: [], told: [] };
  }
  const likelihoods = likelihoodsIn(model, model[kind], texts, namingOf);
  const { least } = model[kind];
  const isMeant = (one: Named) => isSure(one) || (likelihoods.get(one.skill) ?? 1) >= least.named;
  const names = new Set(named.map(({ skill }) => skill));
  const speaking = speakersIn(model, texts);
  const files = new Map(blocks.map(({ file, block }) => [block, file]));
  return {
    kept: named.filter(isMeant).map((one) => {
      const likelihood = likelihoods.get(one.skill) ?? 0;
      return { one, likelihood: likelihood >= least.told ? rounded(likelihood) : null };
    }),
    passing: named.filter((one) => !isMeant(one)),
    told: [...likelihoods].flatMap(([skill, likelihood]) => {
      if (likelihood < least.told || names.has(skill) || !isOpen(skill)) return [];
      const evidence = speaking(skill).flatMap(({ block, phrase, word }): Evidence[] => {
        const { text, section, within = null, page, line } = block;
        const from = text.indexOf(word, text.indexOf(phrase));
        if (denialOf(text, { text: word, from, to: from + word.length }, [], writer) !== undefined) return [];
        return [{ name: phrase, text, file: files.get(block) ?? '', section, within, page, line }];
      });
      return evidence.length === 0 ? [] : [{ skill, likelihood: rounded(likelihood), evidence }];
    }),
  };
}

/** In hundredths; nothing that is only told is certain. */
const rounded = (likelihood: number): number => Math.min(0.99, Math.round(likelihood * 100) / 100);

/** What is named in passing, as a question. */
export const asDoubts = (passing: readonly { skill: string; evidence: Evidence[] }[]): DoubtfulSkill[] =>
  passing.flatMap(({ skill, evidence: [first] }) => (first === undefined ? [] : [{ skill, why: 'passing', ...first }]));
