import type { ReadingModel } from '../../../model/reading-model.ts';
import type { Block } from '../document.ts';
import type { DoubtfulSkill, Evidence, MappedSkill, Reading } from '../evidence.ts';
import { type Naming, OFTEN } from './likelihood.ts';
import { weigh } from './weigh.ts';

interface Named {
  named: MappedSkill[];
  unsure: DoubtfulSkill[];
  denied: readonly string[];
}

/** What a résumé names as all its words speak for it, what it names in passing, and what it tells of without naming it. */
export function weighResume(
  model: ReadingModel | null,
  blocks: readonly { file: string; block: Block }[],
  { named, unsure, denied }: Named,
): { mapped: MappedSkill[]; passing: DoubtfulSkill[] } {
  const closed = new Set([...denied, ...unsure.flatMap(({ skill, why }) => (why === 'typo' ? [skill] : []))]);
  const namingOf = namingInResume({ mapped: named, doubtful: unsure });
  const { kept, passing, told } = weigh({
    model,
    kind: 'resumes',
    blocks,
    named,
    namingOf,
    isSure: ({ skill, levelBasis }) => levelBasis === 'written' || namingOf(skill).isFirm,
    isOpen: (skill) => !closed.has(skill),
  });
  return {
    mapped: [...kept, ...told.map(toldSkill)],
    passing: passing.flatMap(({ skill, evidence: [first] }) => (first === undefined ? [] : [{ skill, why: 'passing', ...first }])),
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

const toldSkill = ({ skill, likelihood, evidence }: { skill: string; likelihood: number; evidence: Evidence }): MappedSkill => ({
  skill,
  level: TOLD,
  levelBasis: 'likely',
  likelihood,
  reason: UNNAMED,
  evidence: [evidence],
});
