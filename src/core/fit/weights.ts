import type { AnyOfNeed, Role, SkillNeed } from '../../model/role.ts';
import { skillsOf } from '../catalog/by-id.ts';

export type RankableNeed = Pick<SkillNeed, 'skill' | 'level' | 'importance'>;
export type RankableChoice = Pick<AnyOfNeed, 'skills' | 'need' | 'level' | 'importance'>;

/** Only what ranking reads, so that any catalog can be ranked. */
export interface RankableRole extends Pick<Role, 'id'> {
  readonly skills: readonly RankableNeed[];
  readonly anyOf?: readonly RankableChoice[] | undefined;
}

export interface RankableCatalog {
  readonly roles: readonly RankableRole[];
}

/** ln(1 + roles / roles that need the skill), these at least 1. */
export type Idf = (skill: string) => number;

export interface WeightedNeed extends RankableNeed {
  readonly weight: number;
  readonly idf: number;
}

export interface WeightedChoice {
  readonly need: number;
  /** The commonest first, then by id. */
  readonly members: readonly WeightedNeed[];
}

export interface WeightedRole {
  readonly role: RankableRole;
  readonly needs: readonly WeightedNeed[];
  readonly choices: readonly WeightedChoice[];
  readonly required: number;
}

export interface WeightedCatalog {
  readonly roles: readonly WeightedRole[];
  readonly idf: Idf;
}

export const weightOf = (need: Pick<RankableNeed, 'importance'>): number => (need.importance === 'core' ? 1 : 0.5);

export function idfIn(roles: readonly RankableRole[]): Idf {
  const naming = new Map<string, number>();
  for (const { skills, anyOf = [] } of roles) {
    for (const skill of skillsOf({ skills, anyOf })) naming.set(skill, (naming.get(skill) ?? 0) + 1);
  }
  return (skill) => Math.log(1 + roles.length / (naming.get(skill) ?? 1));
}

/** Sorted by id, so that no order in a file changes the last bit of a sum. */
export function weightedCatalog({ roles }: RankableCatalog): WeightedCatalog {
  const idf = idfIn(roles);
  const byId = [...roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { idf, roles: byId.map((role) => weightedRole(role, idf)) };
}

function weightedRole(role: RankableRole, idf: Idf): WeightedRole {
  const weighted = ({ skill, level, importance }: RankableNeed): WeightedNeed => {
    return { skill, level, importance, weight: weightOf({ importance }), idf: idf(skill) };
  };
  const needs = role.skills.map(weighted).sort((a, b) => (a.skill < b.skill ? -1 : 1));
  const choices = (role.anyOf ?? []).map(({ skills, need, level, importance }) => {
    const members = skills.map((skill) => weighted({ skill, level, importance }));
    return { need, members: members.sort((a, b) => a.idf - b.idf || (a.skill < b.skill ? -1 : 1)) };
  });
  return { role, needs, choices, required: needs.reduce((sum, { weight, idf: rarity, level }) => sum + weight * rarity * level, 0) };
}
