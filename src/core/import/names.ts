import type { Skill } from '../../model/skill.ts';
import { normalName } from '../lookup.ts';

/** One name and the skills it may stand for. */
export interface KnownName {
  /** Normal form: lower case, words joined by hyphens. */
  key: string;
  skills: string[];
  /**
   * true where the name is only ever written with capitals or digits, as `REST` or `Spark`: in running text the lower-case word is then
   * another word.
   */
  proper: boolean;
}

export interface SkillNames {
  find(key: string): KnownName | undefined;
  all: readonly KnownName[];
  /** Words of the longest name. */
  longest: number;
}

type NamedSkill = Pick<Skill, 'id' | 'title' | 'aliases'>;

const known = new WeakMap<readonly NamedSkill[], SkillNames>();

/** Every name of every skill: id, title and aliases, in normal form; a missing or an extra plural s makes no difference. */
export function namesOf(skills: readonly NamedSkill[]): SkillNames {
  let names = known.get(skills);
  if (names === undefined) {
    names = collect(skills);
    known.set(skills, names);
  }
  return names;
}

function collect(skills: readonly NamedSkill[]): SkillNames {
  const names = new Map<string, KnownName>();
  for (const skill of skills) {
    for (const spelling of [skill.id, skill.title, ...skill.aliases]) {
      const key = normalName(spelling);
      if (key === '') continue;
      const name = names.get(key) ?? { key, skills: [], proper: true };
      names.set(key, name);
      if (!name.skills.includes(skill.id)) name.skills.push(skill.id);
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

/** Short names such as `aws` keep their s. */
const singular = (key: string): string => (key.length > 4 ? key.replace(/s$/, '') : key);
