import { byId, titleOf } from '../core/catalog/by-id.ts';
import { withImplied } from '../core/catalog/implied.ts';
import { fileWord } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import { LEVEL_WORDS, levelsByName, type NamedLevel } from '../core/profile/named-levels.ts';
import { type Person, personFrom } from '../core/profile/person.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Profile } from '../model/profile.ts';
import type { Audience } from '../view/audience.ts';
import { andList } from '../view/words/counts.ts';
import type { Context } from './context.ts';
import { collect, type Globals, type Subcommand } from './globals.ts';
import { skillLevel } from './option-values.ts';
import { hasProfile, profileOf } from './profile-file.ts';
import type { ResumeReading } from './resume.ts';

export const RESUME_HELP =
  'read the skills from a resume (PDF, DOCX, ODT, HTML, text, JSON, YAML) or a LinkedIn export; - is standard input (repeatable)';

export function withPersonOptions(command: Subcommand) {
  return command
    .option('--skill <skill=level>', `a skill with its level: ${LEVEL_WORDS} (repeatable)`, skillLevel)
    .option('--resume <file>', RESUME_HELP, collect)
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect);
}

export interface PersonOptions {
  skill?: readonly NamedLevel[] | undefined;
  resume?: readonly string[] | undefined;
  level?: readonly string[] | undefined;
  /** Files are numbered instead of named. */
  anonymous?: true | undefined;
}

export interface Asker {
  person: Person;
  /** Levels from 0 to 4 as said, without what they imply. */
  stated: Readonly<Record<string, number>>;
  from: 'line' | 'resume' | 'profile' | 'nothing';
  /** Null if the skills come from elsewhere. */
  profile: Profile | null;
  resume: ResumeReading | null;
  /** For stderr. */
  notes: string[];
}

/**
 * The skills named on the line, or a résumé with these over it, else the profile. Who names skills asks about exactly these.
 * @throws CareersError `not-found` for an unknown skill; `usage` or `data` if a résumé or the profile cannot be read
 */
export async function askerOf(context: Context, globals: Globals, options: PersonOptions): Promise<Asker> {
  const said = await saidBy(context, globals, options);
  const catalog = await context.catalog();
  const person = personFrom(catalog, said.profile ?? { skills: said.stated, told: said.resume?.told });
  return { ...said, person, notes: [...said.notes, ...impliedNote(catalog, said.stated)] };
}

/** Such as "AWS 2 implies Cloud computing 2." */
function impliedNote(catalog: Catalog, stated: Readonly<Record<string, number>>): string[] {
  const words = (levels: Readonly<Record<string, number>>) =>
    Object.entries(levels).map(([skill, level]) => `${titleOf(catalog, 'skills', skill) ?? skill} ${level}`);
  const implied = Object.entries(withImplied(catalog, stated)).filter(([skill]) => !Object.hasOwn(stated, skill));
  if (implied.length === 0) return [];
  const causes = Object.entries(stated).filter(([skill, level]) =>
    Object.keys(withImplied(catalog, { [skill]: level })).some((one) => one !== skill && !Object.hasOwn(stated, one)),
  );
  return [
    `${andList(words(Object.fromEntries(causes)))} ${causes.length === 1 ? 'implies' : 'imply'} ${andList(words(Object.fromEntries(implied)))}.`,
  ];
}

async function saidBy(context: Context, globals: Globals, options: PersonOptions): Promise<Omit<Asker, 'person'>> {
  if (options.level !== undefined && options.resume === undefined) {
    throw new CareersError('usage', '--level goes with --resume.', { hint: 'To name a skill with its level: --skill python=3' });
  }
  const catalog = await context.catalog();
  const { levels: named, notes: same } = levelsByName(catalog, options.skill ?? []);
  const person = { profile: null, resume: null, notes: [] };
  if (options.resume !== undefined) {
    const read = await fromResume(context, catalog, options, named);
    return { ...person, ...read, notes: [...same, ...read.notes] };
  }
  if (options.skill !== undefined) {
    const notes = hasProfile(context, globals) ? ['Only the skills named here count; your profile was left out.'] : [];
    return { ...person, stated: named, from: 'line', notes: [...same, ...notes] };
  }
  const profile = await profileOf(context, globals);
  return profile === null ? { ...person, stated: {}, from: 'nothing' } : { ...person, ...fromProfile(catalog, profile) };
}

async function fromResume(context: Context, catalog: Catalog, options: PersonOptions, named: Record<string, number>) {
  const { readResume, requireFound, unreadNotes } = await import('./resume.ts');
  const resume = await readResume(context, catalog, options.resume ?? [], options.level ?? [], options.anonymous);
  if (Object.keys(named).length === 0) requireFound(resume);
  return {
    stated: { ...resume.rated.levels, ...named },
    from: 'resume' as const,
    resume,
    notes: [...joinedNote(resume.files), ...unreadNotes(resume)],
  };
}

const joinedNote = (files: readonly string[]): string[] =>
  files.length < 2 ? [] : [`Read together: ${files.join(', ')}. Where two state a level of one skill, the later file counts.`];

/** Names skills that the catalog no longer has. */
function fromProfile(catalog: Catalog, profile: Profile) {
  const known = byId(catalog.skills);
  const gone = Object.keys(profile.skills).filter((skill) => !known.has(skill));
  return {
    stated: Object.fromEntries(Object.entries(profile.skills).filter(([skill]) => known.has(skill))),
    from: 'profile' as const,
    profile,
    notes: gone.length === 0 ? [] : [`Not in this catalog, so not counted: ${gone.join(', ')}.`],
  };
}

/** @throws CareersError `usage` for a person without skills, with the ways to name some */
export function requireSkills({ person, from, resume }: Asker): void {
  if (person.levels.size > 0) return;
  const why: Record<Asker['from'], string> = {
    nothing: 'Nothing is known of you yet.',
    line: 'The skills named here are all at level 0.',
    profile: 'Your profile holds no skills yet.',
    resume: 'Only doubtful skills were found in the résumé.',
  };
  const [doubtful] = resume?.rated.doubtful ?? [];
  const way = doubtful === undefined ? 'read a résumé: --resume cv.pdf' : `confirm what is meant: --level ${doubtful.skill}=2`;
  throw new CareersError('usage', why[from], {
    hint: `Name skills: --skill python=3 --skill sql=2, or ${way}, or take the quiz: genai-careers quiz`,
  });
}

/** @param language as typed, for the next commands */
export function audienceOf({ from, resume, stated }: Asker, language?: string): Audience {
  const flags =
    from === 'line'
      ? Object.entries(stated).map(([skill, level]) => `--skill ${skill}=${level}`)
      : resume === null
        ? []
        : [...resume.files.map((file) => `--resume ${fileWord(file)}`), ...resume.levels.map((level) => `--level ${level}`)];
  const summary = resume === null ? null : { ...resume, levels: stated };
  return { from, resume: summary, flags: [...flags, ...(language === undefined ? [] : [`--language ${language}`])].join(' ') };
}
