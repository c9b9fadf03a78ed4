import type { Role } from '../../model/role.ts';
import { idfIn, type RankableCatalog, type RankableRole, weightOf } from '../fit/weights.ts';

export interface SimilarRole {
  role: string;
  similarity: number;
}

/**
 * How alike two roles are, 0 to 1: `Σ idf·min(a, b) / Σ idf·max(a, b)` over the skills of both; a and b are
 * weight · level (core 1, useful 0.5), idf is that of the fit. A choice of `need` out of n skills counts each for
 * need/n of its level.
 * Weighted Jaccard index, after Ružička (1958); see S.-H. Cha, "Comprehensive Survey on Distance/Similarity Measures"
 * (2007).
 */
export function similarityOf(catalog: RankableCatalog, first: RankableRole, second: RankableRole, idf = idfIn(catalog.roles)): number {
  const [a, b] = [weightsOf(first), weightsOf(second)];
  let common = 0;
  let all = 0;
  for (const skill of [...new Set([...a.keys(), ...b.keys()])].sort()) {
    const [left, right] = [a.get(skill) ?? 0, b.get(skill) ?? 0];
    common += idf(skill) * Math.min(left, right);
    all += idf(skill) * Math.max(left, right);
  }
  return all === 0 ? 0 : common / all;
}

/** The most alike first, then id. */
export function similarRoles(catalog: RankableCatalog, role: Pick<Role, 'id'> & RankableRole): readonly SimilarRole[] {
  const idf = idfIn(catalog.roles);
  return catalog.roles
    .filter((other) => other.id !== role.id)
    .map((other) => ({ role: other.id, similarity: similarityOf(catalog, role, other, idf) }))
    .sort((a, b) => (a.similarity === b.similarity ? (a.role < b.role ? -1 : 1) : b.similarity - a.similarity));
}

function weightsOf(role: RankableRole): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (skill: string, weight: number) => weights.set(skill, Math.max(weight, weights.get(skill) ?? 0));
  for (const need of role.skills) add(need.skill, weightOf(need) * need.level);
  for (const choice of role.anyOf ?? []) {
    for (const skill of choice.skills) add(skill, (weightOf(choice) * choice.level * choice.need) / choice.skills.length);
  }
  return weights;
}
