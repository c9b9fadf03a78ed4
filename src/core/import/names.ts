import type { Skill } from '../../model/skill.ts';
import { namesOf, normalName } from '../lookup.ts';

export interface KnownName {
  /** See `normalName`. */
  key: string;
  skills: string[];
  /** Always written with capitals or digits, as `REST` or `Spark`; in lower case it is another word. */
  proper: boolean;
  /** Means other things too, and counts where skills are listed only. */
  weak: boolean;
}

export interface SkillNames {
  find(key: string): KnownName | undefined;
  all: readonly KnownName[];
  longest: number;
}

export type NamedSkill = Pick<Skill, 'id' | 'title' | 'aliases'> & Partial<Pick<Skill, 'weakAliases'>>;

/** By id, title and aliases in normal form; a plural s makes no difference. */
export function skillNames(skills: readonly NamedSkill[]): SkillNames {
  const names = new Map<string, KnownName>();
  for (const skill of skills) {
    for (const spelling of [skill.id, ...namesOf(skill)]) {
      const key = normalName(spelling);
      if (key === '') continue;
      const name = names.get(key) ?? { key, skills: [], proper: true, weak: true };
      names.set(key, name);
      if (!name.skills.includes(skill.id)) name.skills.push(skill.id);
      name.weak &&= skill.weakAliases?.includes(spelling) === true;
      name.proper &&= /\p{Lu}|\p{N}/u.test(spelling);
    }
  }
  const singulars = new Map([...names.values()].map((name) => [singular(name.key), name]));
  return {
    find: (key) => names.get(key) ?? singulars.get(singular(key)),
    all: [...names.values()],
    longest: Math.max(0, ...[...names.keys()].map((key) => key.split('-').length)),
  };
}

/** Short names keep their s, such as `aws`. */
const singular = (key: string): string => (key.length > 4 ? key.replace(/s$/, '') : key);
