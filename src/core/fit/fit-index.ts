import type { AnyOfNeed, Role, SkillNeed } from '../../model/role.ts';

export type RankableNeed = Pick<SkillNeed, 'skill' | 'level' | 'importance'>;
export type RankableChoice = Pick<AnyOfNeed, 'skills' | 'need' | 'level' | 'importance'>;

/** What ranking needs of a role, so that any catalog can be ranked and not only ours. */
export interface RankableRole extends Pick<Role, 'id'> {
  readonly skills: readonly RankableNeed[];
  readonly anyOf?: readonly RankableChoice[];
}

export interface RankableCatalog {
  readonly roles: readonly RankableRole[];
}

/** Everything about a catalog that fit needs and no profile changes. Roles are numbered in order of id. */
export interface FitIndex {
  readonly roles: readonly RankableRole[];
  numberOf(role: string): number | undefined;
  /** Rarity of a skill: ln(1 + roles / roles that need it). A skill no role needs counts like one that a single role needs. */
  idf(skill: string): number;
  /** The single needs of a skill: entries `from` to `to`, exclusive, of the parallel arrays below; undefined where no role has one. */
  postings(skill: string): { from: number; to: number } | undefined;
  readonly postedRole: Int32Array;
  readonly postedLevel: Uint8Array;
  /** weight · idf */
  readonly postedWeight: Float64Array;
  /** Roles with a choice among which the skill is. */
  choosers(skill: string): readonly number[];
  /** Σ weight · idf · need over the single needs of each role. */
  readonly required: Float64Array;
}

const indexes = new WeakMap<readonly RankableRole[], FitIndex>();

/** The fit index of a catalog: linear to build, built once for each list of roles. */
export function fitIndexOf(catalog: RankableCatalog): FitIndex {
  const roles = catalog.roles;
  let index = indexes.get(roles);
  if (index === undefined) {
    index = buildIndex(byId(roles));
    indexes.set(roles, index);
  }
  return index;
}

/** The rarity of one skill as the index has it, counted without building it: for questions that ask of a few skills only. */
export function idfOf(catalog: RankableCatalog, skill: string): number {
  const roles = catalog.roles;
  const naming = roles.filter(({ skills, anyOf = [] }) => {
    return skills.some((need) => need.skill === skill) || anyOf.some((choice) => choice.skills.includes(skill));
  });
  return rarityOf(roles.length, Math.max(1, naming.length));
}

const rarityOf = (roles: number, naming: number): number => Math.log(1 + roles / naming);

/** A core skill counts whole, a useful one half. */
export const weightOf = (need: Pick<RankableNeed, 'importance'>): number => (need.importance === 'core' ? 1 : 0.5);

/** One skill while the index is built. */
interface SkillCount {
  id: string;
  /** Single needs. */
  needs: number;
  /** Roles that name it, alone or in a choice. */
  roles: number;
  lastRole: number;
  choosers: number[];
  /** Where its postings begin, and while they are being filled where the next one goes. */
  from: number;
  next: number;
}

function buildIndex(roles: readonly RankableRole[]): FitIndex {
  const { skills, needed } = countSkills(roles);
  let needs = 0;
  // In order of id, so that the order in a file never shows in the last bit of a sum.
  for (const skill of [...skills.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    skill.from = needs;
    skill.next = needs;
    needs += skill.needs;
  }
  const rarity = (named: number) => rarityOf(roles.length, named);
  const posted = fill(roles, needed, rarity);
  const required = new Float64Array(roles.length);
  posted.postedRole.forEach((role, entry) => {
    required[role] = (required[role] as number) + (posted.postedWeight[entry] as number) * (posted.postedLevel[entry] as number);
  });
  let numbers: Map<string, number> | undefined;
  return {
    roles,
    ...posted,
    required,
    idf: (skill) => rarity(skills.get(skill)?.roles ?? 1),
    postings: (skill) => {
      const known = skills.get(skill);
      return known === undefined || known.needs === 0 ? undefined : { from: known.from, to: known.from + known.needs };
    },
    choosers: (skill) => skills.get(skill)?.choosers ?? [],
    numberOf: (role) => {
      numbers ??= new Map(roles.map(({ id }, number) => [id, number]));
      return numbers.get(role);
    },
  };
}

/** @returns the skills by id, and the skill of each single need in the order of the roles, to spare looking it up again */
function countSkills(roles: readonly RankableRole[]): { skills: Map<string, SkillCount>; needed: SkillCount[] } {
  const skills = new Map<string, SkillCount>();
  const needed: SkillCount[] = [];
  const named = (id: string, role: number): SkillCount => {
    let skill = skills.get(id);
    if (skill === undefined) {
      skill = { id, needs: 0, roles: 0, lastRole: -1, choosers: [], from: 0, next: 0 };
      skills.set(id, skill);
    }
    if (skill.lastRole !== role) skill.roles++;
    skill.lastRole = role;
    return skill;
  };
  roles.forEach((role, number) => {
    for (const need of role.skills) {
      const skill = named(need.skill, number);
      skill.needs++;
      needed.push(skill);
    }
    for (const choice of role.anyOf ?? []) {
      for (const member of choice.skills) {
        const { choosers } = named(member, number);
        if (choosers.at(-1) !== number) choosers.push(number);
      }
    }
  });
  return { skills, needed };
}

function fill(roles: readonly RankableRole[], needed: readonly SkillCount[], idfOf: (named: number) => number) {
  const postedRole = new Int32Array(needed.length);
  const postedLevel = new Uint8Array(needed.length);
  const postedWeight = new Float64Array(needed.length);
  let read = 0;
  roles.forEach((role, number) => {
    for (const need of role.skills) {
      const skill = needed[read++] as SkillCount;
      postedRole[skill.next] = number;
      postedLevel[skill.next] = need.level;
      postedWeight[skill.next] = weightOf(need) * idfOf(skill.roles);
      skill.next++;
    }
  });
  return { postedRole, postedLevel, postedWeight };
}

/** Our own catalogs come sorted; sorting again would cost more than all the rest. */
function byId(roles: readonly RankableRole[]): readonly RankableRole[] {
  const sorted = roles.every((role, place) => place === 0 || (roles[place - 1] as RankableRole).id < role.id);
  return sorted ? roles : [...roles].sort((a, b) => (a.id < b.id ? -1 : 1));
}
