import type { Catalog } from '../../../model/catalog.ts';
import { byId } from '../../catalog/by-id.ts';
import type { AskedAlone } from '../asked/levels.ts';
import type { Block, Section } from '../document.ts';
import type { DoubtfulSkill } from '../evidence.ts';
import { type Naming, OFTEN } from './likelihood.ts';
import { asDoubts, type ToldSkill, weigh } from './weigh.ts';

interface Advertisement {
  file: string;
  blocks: readonly Block[];
  /** The level that it asks where it says none. */
  usual: number;
}

/** Skills asked as all words of the advertisement speak for them, and those that it names in passing. */
export function weighAd(
  { skills, readingModel: model }: Pick<Catalog, 'skills' | 'readingModel'>,
  { file, blocks, usual }: Advertisement,
  { named, unsure, notAsked }: { named: readonly AskedAlone[]; unsure: DoubtfulSkill[]; notAsked: readonly { skill: string }[] },
): { asked: AskedAlone[]; passing: DoubtfulSkill[] } {
  const known = byId(skills);
  const closed = new Set(notAsked.map(({ skill }) => skill));
  const { kept, passing, told } = weigh({
    model,
    kind: 'ads',
    blocks: blocks.map((block) => ({ file, block })),
    named,
    namingOf: namingInAd({ asked: named, doubtful: unsure }),
    isSure: () => false,
    isOpen: (skill) => known.has(skill) && !closed.has(skill),
    writer: 'employer',
  });
  return {
    asked: [...kept.map(({ one }) => one), ...told.map((one) => toldSkill(one, usual))],
    passing: asDoubts(passing),
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

function toldSkill({ skill, likelihood, evidence }: ToldSkill, usual: number): AskedAlone {
  const isNice = evidence[0]?.section === 'nice-to-have';
  return {
    skill,
    level: isNice ? Math.min(usual, 2) : usual,
    levelBasis: 'likely',
    importance: isNice ? 'nice' : 'must',
    likelihood,
    evidence,
  };
}
