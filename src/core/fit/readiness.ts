import type { Levels } from './levels.ts';
import type { RankableRole } from './weights.ts';

/** Core skills only; a choice of two out of three counts as two. */
export interface Readiness {
  /** Σ min(have, need) / Σ need, 0 to 1; 1 where a role has no core skill. */
  share: number;
  atLevel: number;
  coreSkills: number;
}

/**
 * Core coverage correlates with people's judgement of moves (Nesta's crowd study, Spearman 0.77). It ranks no roles.
 */
export function readinessFor({ skills, anyOf = [] }: RankableRole, levels: Levels): Readiness {
  const reached = (skill: string, level: number) => Math.min(levels.get(skill) ?? 0, level);
  const single = skills
    .filter(({ importance }) => importance === 'core')
    .map(({ skill, level }) => ({ level, held: reached(skill, level) }));
  const chosen = anyOf
    .filter(({ importance }) => importance === 'core')
    .flatMap(({ skills: members, need, level }) => {
      const held = members.map((skill) => reached(skill, level)).sort((a, b) => b - a);
      return held.slice(0, need).map((best) => ({ level, held: best }));
    });
  const core = [...single, ...chosen];
  const needed = core.reduce((sum, { level }) => sum + level, 0);
  return {
    share: needed === 0 ? 1 : core.reduce((sum, { held }) => sum + held, 0) / needed,
    atLevel: core.filter(({ held, level }) => held === level).length,
    coreSkills: core.length,
  };
}
