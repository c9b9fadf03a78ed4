import { documentFeatures, type Features, strongest, sumOf, textFeatures, type Words } from '../../core/reading/likely/features.ts';
import { likelihoodBy, type Naming, signalsOf } from '../../core/reading/likely/likelihood.ts';
import { textsOf } from '../../core/reading/likely/words.ts';
import type { ReadingModel, ReadingOfKind } from '../../model/reading-model.ts';
import type { Example, Kind } from './examples.ts';
import { type Case, logisticFactors } from './logistic.ts';
import { packed, type Row, ridge, rounded } from './ridge.ts';

/** Documents that two readers labelled count 1, others this much. */
const OF_ONE = 0.25;
const OF_A_LINE = 0.1;
const COST = 0.5;
/** Each document is judged by weights that the other four parts of all documents give. */
const PARTS = 5;
/**
 * The likelihoods from which a skill counts: somewhat more of what counts is right, in documents whose weights come from
 * others, than the goals ask (0.92 and 0.9), because the names were chosen with these documents in sight.
 */
const LEAST: Readonly<Record<Kind, ReadingOfKind['least']>> = {
  resumes: { named: 0.4, told: 0.66 },
  ads: { named: 0.57, told: 0.57 },
};

/** One skill of one document, by weights that come from others. */
interface Judged extends Case {
  skill: string;
  naming: Naming;
  /** Null where one person labelled it. */
  isRight: boolean | null;
}

/** An example with what is said of each skill. */
export interface JudgedExample {
  example: Example;
  judged: readonly (Judged & { isCounted: boolean })[];
}

type SkillModel = Pick<ReadingModel, 'skills' | 'resumes' | 'ads'>;

/** A ridge regression of what documents and lines show on their words, and a logistic regression on what it says. */
export function fitSkills(
  examples: readonly Example[],
  words: Words,
  skills: readonly string[],
): { model: SkillModel; all: JudgedExample[] } {
  const usual = { resumes: usualIn(examples, skills, 'resumes'), ads: usualIn(examples, skills, 'ads') };
  const others = usualOfOthers(examples, skills);
  const rows = examples.map((example) => rowsOf(example, { skills, words, usual, ...others }));
  const shape = { size: words.size + skills.length, width: skills.length, cost: COST };
  const cases = Array.from({ length: PARTS }, (_, part) => {
    const weights = ridge(
      rows.flatMap((own, at) => (at % PARTS === part ? [] : own)),
      shape,
    );
    return examples.map((example, at) => (at % PARTS === part ? casesIn(example, { skills, words, usual, weights }) : []));
  });
  const judged = examples.map((_, at) => cases[at % PARTS]?.[at] ?? []);
  const kind = (name: Kind) =>
    ofKind(
      name,
      judged.filter((_, at) => examples[at]?.kind === name),
      usual[name],
    );
  const model = { skills: packed(ridge(rows.flat(), shape), skills), resumes: kind('resumes'), ads: kind('ads') };
  const counted = (name: Kind, one: Judged) => ({ ...one, isCounted: isCounted(model[name], name, one) });
  return { model, all: examples.map((example, at) => ({ example, judged: (judged[at] ?? []).map((one) => counted(example.kind, one)) })) };
}

/** As `weigh` counts it. */
function isCounted({ factors, least }: ReadingOfKind, kind: Kind, { naming, signals }: Judged): boolean {
  if (kind === 'resumes' && naming.isFirm) return true;
  return likelihoodBy(Object.values(factors), signals) >= (naming.isNamed ? least.named : least.told);
}

type Usual = Readonly<Record<Kind, readonly number[]>>;

/** The mean credit of each skill, of documents that two readers labelled, or that one did. */
function usualIn(examples: readonly Example[], skills: readonly string[], kind: Kind, isOfOne = false): number[] {
  const own = examples.filter((one) => one.kind === kind && (one.right === null) === isOfOne);
  return meanCredit(own, skills).map(rounded);
}

const meanCredit = (all: readonly Pick<Example, 'credit'>[], skills: readonly string[]): number[] =>
  skills.map((skill) => all.reduce((sum, { credit }) => sum + (credit.get(skill) ?? 0), 0) / (all.length || 1));

/** Those who label what they write credit more, and a line shows less than a document. */
const usualOfOthers = (examples: readonly Example[], skills: readonly string[]) => ({
  usualOfOne: { resumes: usualIn(examples, skills, 'resumes', true), ads: usualIn(examples, skills, 'ads', true) },
  usualOfLine: meanCredit(
    examples.flatMap((one) => one.lines),
    skills,
  ),
});

interface Known {
  skills: readonly string[];
  words: Words;
  usual: Usual;
}

function rowsOf(
  example: Example,
  { skills, words, usual, usualOfOne, usualOfLine }: Known & { usualOfOne: Usual; usualOfLine: readonly number[] },
): Row[] {
  const { kind, credit, right, lines } = example;
  const beyond = (own: ReadonlyMap<string, number>, mean: readonly number[]) =>
    skills.map((skill, column) => (own.get(skill) ?? 0) - (mean[column] ?? 0));
  const isOfOne = right === null;
  return [
    {
      features: namedFeatures(example, skills, words),
      beyond: beyond(credit, (isOfOne ? usualOfOne : usual)[kind]),
      weight: isOfOne ? OF_ONE : 1,
    },
    ...lines.map((line) => ({
      features: textFeatures([line.text], words),
      beyond: beyond(line.credit, usualOfLine),
      weight: OF_A_LINE,
    })),
  ];
}

const namedFeatures = ({ blocks, namingOf }: Example, skills: readonly string[], words: Words): Features =>
  documentFeatures(
    textsOf(blocks),
    words,
    skills.map((skill) => namingOf(skill).isNamed),
  );

function casesIn(example: Example, { skills, words, usual, weights }: Known & { weights: Float64Array }): Judged[] {
  const { kind, namingOf, credit, right } = example;
  const features = namedFeatures(example, skills, words);
  const rarity = [...words.values()].map((word) => word.rarity);
  return skills.map((skill, column) => {
    const weightOf = (row: number) => weights[row * skills.length + column] ?? 0;
    const share = usual[kind][column] ?? 0;
    const naming = namingOf(skill);
    return {
      skill,
      naming,
      signals: signalsOf(naming, share + sumOf(features, weightOf), strongest(features, rarity, weightOf), share),
      credit: credit.get(skill) ?? 0,
      weight: right === null ? OF_ONE : 1,
      isRight: right === null ? null : right.has(skill),
    };
  });
}

function ofKind(kind: Kind, judged: readonly (readonly Judged[])[], usual: readonly number[]): ReadingOfKind {
  const all = logisticFactors(judged.flat()).map(rounded);
  const [base, named, firmly, often, doubtful, whole, wholeNamed, strong, usually, usualNamed] = all;
  const factors = { base, named, firmly, often, doubtful, whole, wholeNamed, strongest: strong, usual: usually, usualNamed };
  return { documents: judged.length, least: LEAST[kind], factors: factors as ReadingOfKind['factors'], usual: [...usual] };
}
