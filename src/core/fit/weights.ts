import type { AnyOfNeed, Role, SkillNeed } from '../../model/role.ts';
import { skillsOf } from '../catalog/by-id.ts';
import { oncePer } from '../once-per.ts';
import type { RoleTold, Told } from './told.ts';

export type RankableNeed = Pick<SkillNeed, 'skill' | 'level' | 'importance'>;
export type RankableChoice = Pick<AnyOfNeed, 'skills' | 'need' | 'level' | 'importance'>;

/** Only what ranking reads. */
export interface RankableRole extends Pick<Role, 'id'> {
  readonly skills: readonly RankableNeed[];
  readonly anyOf?: readonly RankableChoice[] | undefined;
}

export interface RankableCatalog {
  readonly roles: readonly RankableRole[];
}

/** √ln(1 + roles / roles that need the skill), at least 1 of these. The root keeps one rare skill from deciding alone. */
export type Idf = (skill: string) => number;

export interface WeightedNeed extends RankableNeed {
  readonly weight: number;
  readonly idf: number;
}

export interface WeightedChoice {
  readonly need: number;
  /** By id; each as rare as the commonest: a choice weighs the same whichever is held. */
  readonly members: readonly WeightedNeed[];
}

export interface WeightedRole {
  readonly role: RankableRole;
  readonly needs: readonly WeightedNeed[];
  readonly choices: readonly WeightedChoice[];
  /** Σ weight · idf · level, and its mean over all roles. */
  readonly required: number;
  readonly average: number;
  /** Undefined where only skills are known. */
  readonly told?: RoleTold | undefined;
}

export const weightOf = (need: Pick<RankableNeed, 'importance'>): number => (need.importance === 'core' ? 1 : 0.5);

export function idfIn(roles: readonly RankableRole[]): Idf {
  const naming = new Map<string, number>();
  for (const { skills, anyOf = [] } of roles) {
    for (const skill of skillsOf({ skills, anyOf })) naming.set(skill, (naming.get(skill) ?? 0) + 1);
  }
  return (skill) => Math.sqrt(Math.log(1 + roles.length / (naming.get(skill) ?? 1)));
}

/** In a fixed order: a file's would change the last bit of a sum. */
export const weightedRoles = ({ roles }: RankableCatalog, told?: Told): readonly WeightedRole[] =>
  told === undefined ? weighted(roles) : weighted(roles).map((one) => ({ ...one, told: told.get(one.role.id) }));

const weighted = oncePer((roles: readonly RankableRole[]): readonly WeightedRole[] => {
  const idf = idfIn(roles);
  const alone = [...roles].sort((a, b) => (a.id < b.id ? -1 : 1)).map((role) => weightedRole(role, idf));
  const average = alone.reduce((sum, { required }) => sum + required, 0) / roles.length;
  return alone.map((role) => ({ ...role, average, told: undefined }));
});

function weightedRole(role: RankableRole, idf: Idf): Omit<WeightedRole, 'average'> {
  const needs = role.skills.map((need) => weightedNeed(need, idf(need.skill))).sort(bySkill);
  const choices = (role.anyOf ?? []).map(({ skills, need, level, importance }) => {
    const commonest = Math.min(...skills.map(idf));
    return { need, members: skills.map((skill) => weightedNeed({ skill, level, importance }, commonest)).sort(bySkill) };
  });
  const counted = [...needs, ...choices.flatMap(({ need, members }) => members.slice(0, need))];
  const sizes = counted.map(({ weight, idf: rarity, level }) => weight * rarity * level).sort((a, b) => a - b);
  return { role, needs, choices, required: sizes.reduce((sum, size) => sum + size, 0) };
}

const weightedNeed = ({ skill, level, importance }: RankableNeed, idf: number): WeightedNeed => {
  return { skill, level, importance, weight: weightOf({ importance }), idf };
};

const bySkill = (a: RankableNeed, b: RankableNeed): number => (a.skill < b.skill ? -1 : 1);
