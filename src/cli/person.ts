import { indexOf } from '../core/catalog-index.ts';
import { fileWord } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import { findSkill } from '../core/lookup.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Profile } from '../model/profile.ts';
import type { Audience } from '../view/audience.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { hasProfile, profileOf } from './profile-file.ts';
import type { ResumeReading } from './resume.ts';

/** Flags that say what somebody can do. */
export interface PersonOptions {
  skill?: readonly { skill: string; level: number }[] | undefined;
  resume?: string | undefined;
  level?: readonly string[] | undefined;
}

/** Whom an answer is about. */
export interface Person {
  /** Skill ids with levels from 0 to 4. */
  skills: Record<string, number>;
  from: 'line' | 'resume' | 'profile' | 'nothing';
  /** Only where it was read: named skills and résumés stand alone. */
  profile: Profile | null;
  resume: ResumeReading | null;
  /** The level taken for skills of a résumé for which none was named; null where none was needed. */
  assumedLevel: number | null;
  /** Finished courses and projects. */
  done: ReadonlySet<string>;
  /** Sentences for stderr. */
  asides: string[];
}

/** What a skill on a résumé is taken for where nobody says: does ordinary tasks alone. It is printed with the answer. */
const TAKEN_FOR = 2;

/**
 * Whom the question is about: the skills named on the line, or a résumé with the named skills over it, or else the profile. A person who
 * names skills asks about exactly these, so the profile is then left alone, and so is the schema library that reading it needs.
 * @throws CareersError `not-found` for an unknown skill; `usage` or `data` where a résumé or the profile cannot be read
 */
export async function personOf(context: Context, globals: Globals, options: PersonOptions): Promise<Person> {
  if (options.level !== undefined && options.resume === undefined) {
    throw new CareersError('usage', '--level goes with --resume.', { hint: 'To name a skill with its level: --skill python=3' });
  }
  const catalog = await context.catalog();
  const named = Object.fromEntries((options.skill ?? []).map(({ skill, level }) => [findSkill(catalog, skill).id, level]));
  const person = { profile: null, resume: null, assumedLevel: null, done: new Set<string>(), asides: [] };
  if (options.resume !== undefined) return { ...person, ...(await fromResume(context, catalog, options, named)) };
  if (options.skill !== undefined) {
    const asides = hasProfile(context, globals) ? ['Only the skills named here count; your profile was left out.'] : [];
    return { ...person, skills: named, from: 'line', asides };
  }
  const profile = await profileOf(context, globals);
  return profile === null ? { ...person, skills: {}, from: 'nothing' } : { ...person, ...fromProfile(catalog, profile) };
}

async function fromResume(context: Context, catalog: Catalog, options: PersonOptions, named: Record<string, number>) {
  const { readResume } = await import('./resume.ts');
  const resume = await readResume(context, catalog, options.resume ?? '-', options.level ?? []);
  const { skills, unrated } = resume.rated;
  const taken = Object.fromEntries(unrated.map((skill) => [skill, TAKEN_FOR]));
  return {
    skills: { ...taken, ...skills, ...named },
    from: 'resume' as const,
    resume,
    assumedLevel: unrated.length === 0 ? null : TAKEN_FOR,
  };
}

/** A profile may outlive a skill of the catalog; what is gone is said and not counted. */
function fromProfile(catalog: Catalog, profile: Profile) {
  const known = indexOf(catalog).skill;
  const gone = Object.keys(profile.skills).filter((skill) => !known.has(skill));
  return {
    skills: Object.fromEntries(Object.entries(profile.skills).filter(([skill]) => known.has(skill))),
    from: 'profile' as const,
    profile,
    done: new Set(profile.done.map(({ id }) => id)),
    asides: gone.length === 0 ? [] : [`Not in this catalog, so not counted: ${gone.join(', ')}.`],
  };
}

/**
 * For commands that can say nothing about somebody of whom nothing is known.
 * @throws CareersError `usage` naming the ways to say something
 */
export function requireSkills(person: Person): void {
  if (Object.values(person.skills).some((level) => level > 0)) return;
  const why: Record<Person['from'], string> = {
    nothing: 'Nothing is known of you yet.',
    line: 'The skills named here are all at level 0.',
    profile: 'Your profile holds no skills yet.',
    resume: 'None of the skills of this catalog was found in the résumé.',
  };
  throw new CareersError('usage', why[person.from], {
    hint: 'Name skills: --skill python=3 --skill sql=2, or read a résumé: --resume resume.json, or take the quiz: genai-careers quiz',
  });
}

/** The person as views speak of them. */
export function whomOf({ from, resume, skills, assumedLevel }: Person): Audience {
  const flags =
    from === 'line'
      ? Object.entries(skills).map(([skill, level]) => `--skill ${skill}=${level}`)
      : resume === null
        ? []
        : [`--resume ${fileWord(resume.file)}`, ...resume.levels.map((level) => `--level ${level}`)];
  const summary = resume === null ? null : { ...resume, ...resume.rated, levels: skills, assumedLevel };
  return { from, resume: summary, flags: flags.join(' ') };
}
