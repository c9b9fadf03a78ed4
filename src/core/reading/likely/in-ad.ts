import type { ReadingModel } from '../../../model/reading-model.ts';
import type { AskedAlone } from '../asked/levels.ts';
import type { Block, Section } from '../document.ts';
import type { DoubtfulSkill, Evidence } from '../evidence.ts';
import { type Naming, OFTEN } from './likelihood.ts';
import { weigh } from './weigh.ts';

interface Advertisement {
  file: string;
  blocks: readonly Block[];
  /** The level that it asks where it says none. */
  usual: number;
}

/** Skills asked as all words of the advertisement speak for them, and those that it names in passing. */
export function weighAd(
  model: ReadingModel | null,
  { file, blocks, usual }: Advertisement,
  { named, unsure, notAsked }: { named: readonly AskedAlone[]; unsure: DoubtfulSkill[]; notAsked: readonly { skill: string }[] },
): { asked: AskedAlone[]; passing: DoubtfulSkill[] } {
  const closed = new Set(notAsked.map(({ skill }) => skill));
  const { kept, passing, told } = weigh({
    model,
    kind: 'ads',
    blocks: blocks.map((block) => ({ file, block })),
    named,
    namingOf: namingInAd({ asked: named, doubtful: unsure }),
    isSure: () => false,
    isOpen: (skill) => !closed.has(skill),
  });
  return {
    asked: [...kept, ...told.map((one) => toldSkill(one, usual))],
    passing: passing.flatMap(({ skill, evidence: [first] }) => (first === undefined ? [] : [{ skill, why: 'passing', ...first }])),
  };
}

const OF_DEMANDS: ReadonlySet<Section> = new Set(['requirements', 'nice-to-have', 'skills']);

/** How an advertisement names each skill. */
export function namingInAd({
  asked,
  doubtful,
}: {
  asked: readonly Pick<AskedAlone, 'skill' | 'evidence'>[];
  doubtful: readonly { skill: string }[];
}): (skill: string) => Naming {
  const named = new Map(asked.map(({ skill, evidence }) => [skill, evidence]));
  const unsure = new Set(doubtful.map(({ skill }) => skill));
  return (skill) => {
    const evidence = named.get(skill) ?? [];
    return {
      isNamed: named.has(skill),
      isFirm: evidence.some(({ section }) => OF_DEMANDS.has(section)),
      isOften: evidence.length >= OFTEN,
      isDoubtful: !named.has(skill) && unsure.has(skill),
    };
  };
}

const toldSkill = (
  { skill, likelihood, evidence }: { skill: string; likelihood: number; evidence: Evidence },
  usual: number,
): AskedAlone => ({
  skill,
  level: evidence.section === 'nice-to-have' ? Math.min(usual, 2) : usual,
  levelBasis: 'likely',
  importance: evidence.section === 'nice-to-have' ? 'nice' : 'must',
  likelihood,
  evidence: [evidence],
});
