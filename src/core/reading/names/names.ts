import type { Skill } from '../../../model/skill.ts';
import type { Technologies } from '../../../model/title.ts';
import { namesOf, normalName } from '../../lookup.ts';

export interface KnownName {
  /** See `normalName`. */
  key: string;
  /** Empty for a technology that is no skill of the catalog. */
  skills: string[];
  technology: string | null;
  /** Always written with capitals or digits, as `REST` or `Spark`; in lower case it is another word. */
  proper: boolean;
  /** Up to four letters with a capital after the first, as `REST` and `mAP`: `Rest` and `Map` are other words. */
  acronym: boolean;
  /** Means other things too, and counts where skills are listed, or beside a skill of its category. */
  weak: boolean;
  /** The only spelling that counts, such as `Go`. */
  exactly: string | null;
}

export interface SkillNames {
  find(key: string): KnownName | undefined;
  /** Of the skills and technologies themselves, which a slip of the pen may mean. */
  all: readonly KnownName[];
  /** Words of the longest name. */
  longest: number;
}

export type NamedSkill = Pick<Skill, 'id' | 'title' | 'aliases'> & Partial<Pick<Skill, 'weakAliases'>>;

const NO_MORE = { technologies: [], written: {} };

/** By id, title and aliases in normal form; a plural s makes no difference. A skill goes before a technology. */
export function skillNames(
  skills: readonly NamedSkill[],
  { technologies, written }: Pick<Technologies, 'technologies' | 'written'> = NO_MORE,
): SkillNames {
  const names = new Map<string, KnownName>();
  for (const skill of skills) for (const spelling of [skill.id, ...namesOf(skill)]) addSkill(names, skill, spelling);
  for (const { name, aliases, caseSensitive } of technologies) {
    addTechnology(names, name, name, caseSensitive);
    for (const alias of aliases) addTechnology(names, name, alias, false);
  }
  const all = [...names.values()];
  for (const [id, { names: more, weak }] of Object.entries(written)) {
    for (const spelling of [...more, ...weak]) if (!names.has(normalName(spelling))) addSkill(names, { id, weakAliases: weak }, spelling);
  }
  const singulars = new Map([...names.values()].map((name) => [singular(name.key), name]));
  return {
    find: (key) => names.get(key) ?? singulars.get(singular(key)),
    all,
    longest: Math.max(0, ...[...names.keys()].map((key) => key.split('-').length)),
  };
}

function addSkill(names: Map<string, KnownName>, { id, weakAliases }: Pick<NamedSkill, 'id' | 'weakAliases'>, spelling: string): void {
  const key = normalName(spelling);
  if (key === '') return;
  const name = names.get(key) ?? { key, skills: [], technology: null, proper: true, acronym: true, weak: true, exactly: null };
  names.set(key, name);
  if (!name.skills.includes(id)) name.skills.push(id);
  name.weak &&= weakAliases?.includes(spelling) === true;
  name.proper &&= /\p{Lu}|\p{N}/u.test(spelling);
  name.acronym &&= /^\p{L}+$/u.test(spelling) && spelling.length <= 4 && /.\p{Lu}/u.test(spelling);
}

function addTechnology(names: Map<string, KnownName>, technology: string, spelling: string, isExact: boolean): void {
  const key = normalName(spelling);
  if (key === '' || names.has(key)) return;
  names.set(key, { key, skills: [], technology, proper: false, acronym: false, weak: false, exactly: isExact ? spelling : null });
}

/** Short names keep their s, such as `aws`. */
const singular = (key: string): string => (key.length > 4 ? key.replace(/s$/, '') : key);
