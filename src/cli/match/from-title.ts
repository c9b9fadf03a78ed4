import { byId, titleOf } from '../../core/catalog/by-id.ts';
import { quoted } from '../../core/command-line.ts';
import { CareersError } from '../../core/errors.ts';
import { coreSkillsOf } from '../../core/explore/moves.ts';
import { type Person, personFrom } from '../../core/profile/person.ts';
import { type ReadAs, readAsOf } from '../../core/roles.ts';
import type { TitleReading } from '../../core/titles/names.ts';
import { titlesLike } from '../../core/titles/near.ts';
import { readTitle } from '../../core/titles/read.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { muted, text } from '../../view/build.ts';
import type { View } from '../../view/view.ts';
import type { Asker } from '../person.ts';
import { belowHeading } from '../print.ts';

/** What somebody in a job typically holds. */
export interface Start {
  title: string;
  /** The occupation it was chosen for, or whose judgement it is. */
  basis: string;
  skills: readonly SkillAtLevel[];
  /** Null where the title was taken as typed. */
  readAs: ReadAs | null;
}

/**
 * A title without skills of its own that is a role, or close to one, has the role's core skills.
 * @throws CareersError `not-found` for an unknown title, with the nearest, and for one that is neither
 */
export function startFrom(catalog: Catalog, typed: string): Start {
  const reading = readTitle(catalog, typed);
  if (reading === undefined) {
    const suggestions = titlesLike(catalog, typed);
    throw new CareersError('not-found', `No job title "${typed}" is known here.`, {
      hint: suggestions.length === 0 ? NAME_SKILLS : `Did you mean ${suggestions.map((title) => quoted(title.toLowerCase())).join(', ')}?`,
      details: { kind: 'title', typed: typed.slice(0, 80), suggestions },
    });
  }
  const { title, how, mended, roles } = reading;
  const name = title?.title ?? mended ?? titleOf(catalog, 'roles', roles[0] ?? '') ?? typed;
  const role = how === 'is' || how === 'close-to' ? byId(catalog.roles).get(roles[0] ?? '') : undefined;
  if (role !== undefined && !title?.skills.length) {
    const skills = [...coreSkillsOf(role, role)].map(([skill, level]) => ({ skill, level }));
    return { title: role.title, basis: 'the core skills of the role here', skills, readAs: readAsOf(catalog, typed, reading) };
  }
  if (title === null || title.skills.length === 0)
    throw new CareersError('not-found', `Nothing is held of what ${withArticle(name)} can typically do.`, { hint: NAME_SKILLS });
  const readAs = takenAs(typed, title.title, reading);
  return { title: title.title, basis: title.skillsFrom ?? 'our judgement', skills: title.skills, readAs };
}

function takenAs(typed: string, title: string, { how, roles, level, mended }: TitleReading): ReadAs | null {
  if (mended === null && level === null) return null;
  const spelling = mended === null ? '' : `"${typed}" is read as ${title}. `;
  const text = `${spelling}${level === null ? '' : `The level (${level}) makes no difference to what is started from.`}`.trim();
  return { typed, title, how, roles, level, text };
}

/** Spelt letters count as they sound: an LLM engineer, a UX designer. */
const withArticle = (title: string): string => `${/^(?:[AEIOaeio]|[FHLMNRSX][A-Z]|[Uu](?![A-Zs]|ni))/.test(title) ? 'an' : 'a'} ${title}`;

const NAME_SKILLS = 'Name your skills: --skill python=3 --skill sql=2, or take the quiz: genai-careers quiz';

/** The person with the title's skills below those of the line or a résumé. */
export const startingFrom = (catalog: Catalog, asker: Asker, { skills }: Start): Asker => {
  const stated = { ...Object.fromEntries(skills.map(({ skill, level }) => [skill, level])), ...asker.stated };
  return { ...asker, stated, person: personFrom(catalog, { skills: stated, told: asker.person.told }) };
};

/**
 * Says what was assumed, and how to change it.
 * @param field of the JSON answer
 */
export function withStart(view: View, { title, basis, skills }: Start, person: Person, field = 'start'): View {
  const taken = skills.filter(({ skill, level }) => person.levels.get(skill) === level).map(({ skill, level }) => `${skill}=${level}`);
  const [first = 'python'] = skills.map(({ skill }) => skill);
  const said = text([
    `Starts from what ${withArticle(title)} typically can (${basis}): ${taken.join(' ')}.`,
    muted(` To change a level: --skill ${first}=4; to leave one out: --skill ${first}=0`),
  ]);
  return { ...view, blocks: belowHeading(view.blocks, [said]), data: { ...view.data, [field]: { title, basis, skills } } };
}
