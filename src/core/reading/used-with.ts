import type { Technologies } from '../../model/title.ts';
import type { MappedSkill } from './evidence.ts';

/** Working level. */
const LEVEL = 2;
const UNNAMED = { listed: false, jobs: 0, projects: 0, since: null, until: null };

/**
 * Skills that are used with others, such as git with Kubernetes, where these were used in a job or project, with the
 * evidence of the strongest of them. A list alone proves no work.
 * @param mapped what the document names
 * @param isOpen whether the document says that a skill is not held, or writes it with a slip that is asked about
 */
export function usedWithThose(
  mapped: readonly MappedSkill[],
  { usedWith, usedWithTwo }: Pick<Technologies, 'usedWith' | 'usedWithTwo'>,
  isOpen: (skill: string) => boolean,
): MappedSkill[] {
  const named = new Set(mapped.map(({ skill }) => skill));
  const used = mapped.filter(({ reason }) => reason.jobs + reason.projects > 0).sort((a, b) => b.level - a.level);
  const byOne = used.flatMap((from) => (usedWith[from.skill] ?? []).map((skill) => ({ skill, from })));
  const byTwo = Object.entries(usedWithTwo).flatMap(([skill, sources]) => {
    const [from, second] = used.filter((one) => sources.includes(one.skill));
    return from === undefined || second === undefined ? [] : [{ skill, from }];
  });
  const found = new Map<string, MappedSkill>();
  for (const { skill, from } of [...byOne, ...byTwo]) {
    if (named.has(skill) || found.has(skill) || isOpen(skill)) continue;
    const evidence = from.evidence.slice(0, 1);
    found.set(skill, { skill, level: LEVEL, levelBasis: 'used-with', usedWith: from.skill, reason: UNNAMED, evidence });
  }
  return [...found.values()];
}
