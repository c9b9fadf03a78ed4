import { countedMembers } from './choice.ts';
import type { RankableRole } from './fit-index.ts';
import type { Levels } from './levels.ts';

/** Can I do it? Looks at core skills only; a choice that needs two of three counts as two skills. */
export interface Readiness {
  /** Σ min(have, need) / Σ need over core skills, 0 to 1; 1 where a role has no core skill. */
  share: number;
  /** Core skills held at the level the role needs, or above. */
  atLevel: number;
  coreSkills: number;
}

/**
 * Coverage of the core skills of a role. It answers "could I make this move?", for which coverage is known to correlate well with
 * people's judgement (Nesta's crowd study of job transitions, Spearman 0.77); it does not rank roles, see {@link rankRoles}.
 */
export function readinessFor(role: RankableRole, levels: Levels): Readiness {
  const core: { have: number; need: number }[] = [];
  for (const need of role.skills) {
    if (need.importance === 'core') core.push({ have: levels.get(need.skill) ?? 0, need: need.level });
  }
  for (const choice of role.anyOf ?? []) {
    if (choice.importance !== 'core') continue;
    for (const member of countedMembers(choice, levels, () => 1)) core.push({ have: member.have, need: choice.level });
  }
  const needed = core.reduce((sum, { need }) => sum + need, 0);
  const held = core.reduce((sum, { have, need }) => sum + Math.min(have, need), 0);
  return {
    share: needed === 0 ? 1 : held / needed,
    atLevel: core.filter(({ have, need }) => have >= need).length,
    coreSkills: core.length,
  };
}
