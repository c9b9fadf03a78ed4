import type { Catalog } from '../../../model/catalog.ts';
import { byId } from '../../catalog/by-id.ts';
import type { Block } from '../document.ts';
import type { DoubtfulSkill, MappedSkill, Reading } from '../evidence.ts';
import { type Naming, OFTEN } from './likelihood.ts';
import { asDoubts, type ToldSkill, weigh } from './weigh.ts';

interface Named {
  named: MappedSkill[];
  unsure: DoubtfulSkill[];
  denied: readonly string[];
  /** Named only by words that mean other things too. */
  weak: ReadonlySet<string>;
}

/** What a résumé names as all its words speak for it, what it names in passing, and what it tells of without naming it. */
export function weighResume(
  { skills, readingModel: model }: Pick<Catalog, 'skills' | 'readingModel'>,
  blocks: readonly { file: string; block: Block }[],
  { named, unsure, denied, weak }: Named,
): { mapped: MappedSkill[]; passing: DoubtfulSkill[] } {
  const known = byId(skills);
  const closed = new Set([...denied, ...unsure.flatMap(({ skill, why }) => (why === 'typo' ? [skill] : []))]);
  const namingOf = namingInResume({ mapped: named, doubtful: unsure });
  const { kept, passing, told } = weigh({
    model,
    kind: 'resumes',
    blocks,
    named,
    namingOf,
    isSure: ({ skill, levelBasis }) => levelBasis === 'written' || (namingOf(skill).isFirm && !weak.has(skill)),
    isOpen: (skill) => known.has(skill) && !closed.has(skill),
    writer: 'applicant',
  });
  return {
    mapped: [...kept.map(({ one, likelihood }) => raised(one, likelihood)), ...told.map(toldSkill)],
    passing: asDoubts(passing),
  };
}

/** How a résumé names each skill. */
export function namingInResume({ mapped, doubtful }: Pick<Reading, 'mapped' | 'doubtful'>): (skill: string) => Naming {
  const named = new Map(mapped.map((one) => [one.skill, one]));
  const unsure = new Set(doubtful.map(({ skill }) => skill));
  return (skill) => {
    const one = named.get(skill);
    return {
      isNamed: one !== undefined,
      isFirm: one !== undefined && (one.reason.listed || one.reason.jobs + one.reason.projects > 0),
      isOften: one !== undefined && one.evidence.length >= OFTEN,
      isDoubtful: one === undefined && unsure.has(skill),
    };
  };
}

/** Working level. */
const TOLD = 2;
const UNNAMED = { listed: false, jobs: 0, projects: 0, since: null, until: null };

const toldSkill = ({ skill, likelihood, evidence }: ToldSkill): MappedSkill => ({
  skill,
  level: TOLD,
  levelBasis: 'likely',
  likelihood,
  reason: UNNAMED,
  evidence,
});

/** A title or a degree names it, and the words tell that it is used. */
const raised = (one: MappedSkill, likelihood: number | null): MappedSkill =>
  likelihood === null || one.levelBasis === 'written' || one.level >= TOLD
    ? one
    : { ...one, level: TOLD, levelBasis: 'likely', likelihood };
