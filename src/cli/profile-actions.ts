import { skillTitles } from '../core/catalog/references.ts';
import { fileWord } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import { settingsOf, unsettingsOf } from '../core/profile/settings.ts';
import type { Profile } from '../model/profile.ts';
import { clean } from '../render/clean.ts';
import { importView } from '../view/profile/import.ts';
import { profileView } from '../view/profile/page.ts';
import type { View } from '../view/view.ts';
import type { Context } from './context.ts';
import { formatOf, type Globals } from './globals.ts';
import { print, writeAnswer } from './print.ts';
import { hasProfile, profileFile, profileOf } from './profile-file.ts';
import type { ResumeReading } from './resume.ts';

/** `profile show` */
export async function showProfile(context: Context, globals: Globals): Promise<void> {
  const file = profileFile(context, globals);
  await print(context, await viewOf(context, await profileOf(context, globals), file), globals);
}

async function viewOf(context: Context, profile: Profile | null, file: string): Promise<View> {
  return profileView(profile, file, skillTitles(await context.catalog(), Object.keys(profile?.skills ?? {})));
}

/** `profile set` */
export async function setInProfile(context: Context, globals: Globals, words: readonly string[]): Promise<void> {
  const change = settingsOf(await context.catalog(), words);
  await printSaved(context, globals, await save(context, globals, change));
}

/** `profile unset` */
export async function unsetInProfile(context: Context, globals: Globals, words: readonly string[]): Promise<void> {
  const catalog = await context.catalog();
  const profile = await profileOf(context, globals);
  const change = unsettingsOf(catalog, words, new Set(Object.keys(profile?.skills ?? {})));
  if (profile === null)
    throw new CareersError('not-found', 'There is no profile yet.', { hint: 'To begin one: genai-careers profile set python=3' });
  await printSaved(context, globals, await save(context, globals, change));
}

/** `profile path`: the bare path, for scripts. */
export async function printPath(context: Context, globals: Globals): Promise<void> {
  const file = profileFile(context, globals);
  if (formatOf(globals, context) === 'table') return writeAnswer(context, `${clean(file)}\n`, globals);
  const data = { file, exists: hasProfile(context, globals) };
  await print(
    context,
    { kind: 'profile', blocks: [{ kind: 'text', text: file }], data, csv: { columns: [{ key: 'file', title: 'file' }], rows: [{ file }] } },
    globals,
  );
}

/** `profile reset` */
export async function reset(context: Context, globals: Globals, isSure: boolean): Promise<void> {
  const file = profileFile(context, globals);
  if (!isSure && !(await confirms(context, globals, file))) throw new CareersError('interrupted', 'Nothing was changed.');
  const { resetProfile } = await import('../home/profile-store.ts');
  const kept = await resetProfile(file);
  const text = kept === null ? 'There was no profile.' : `The profile is gone. The last one is kept as ${kept}`;
  await print(context, { kind: 'profile', blocks: [{ kind: 'text', text }], data: { file, profile: null, backup: kept } }, globals);
}

async function confirms(context: Context, globals: Globals, file: string): Promise<boolean> {
  const { openPrompter } = await import('./prompt/open.ts');
  const instead = 'genai-careers profile reset --yes';
  const prompter = await openPrompter(context, globals, { name: 'profile reset', instead, input: true });
  try {
    return await prompter.confirm({ message: `Take away the profile ${file}?`, initial: false });
  } finally {
    prompter.close();
  }
}

/** `profile import`: what was found is shown; levels come from the line, from the file where a list names them, or are asked. */
export async function importToProfile(
  context: Context,
  globals: Globals,
  file: string,
  options: { level?: string[] | undefined; dryRun?: true | undefined },
): Promise<void> {
  const { readResume } = await import('./resume.ts');
  const catalog = await context.catalog();
  const reading = await readResume(context, catalog, file, options.level ?? []);
  if (options.dryRun === true) return print(context, importView(summaryOf(reading), { file: null, kept: [] }), globals);
  const rated = await rateAll(context, globals, file, reading);
  let kept: string[] = [];
  await save(context, globals, (profile) => {
    kept = Object.keys(rated.levels).filter((skill) => Object.hasOwn(profile.skills, skill) && !rated.named.has(skill));
    return { ...profile, skills: { ...rated.levels, ...profile.skills, ...Object.fromEntries(rated.named) } };
  });
  const summary = {
    ...summaryOf(reading),
    levels: rated.levels,
    unrated: [],
    unconfirmed: reading.rated.unconfirmed.filter((skill) => !rated.named.has(skill)),
  };
  await print(context, importView(summary, { file: profileFile(context, globals), kept }), globals);
}

const summaryOf = ({ file, format, mapping, rated }: ResumeReading) => ({
  file,
  format,
  mapping,
  ...rated,
  levels: rated.skills,
  assumedLevel: null,
});

/**
 * Levels for everything that was found.
 * @throws CareersError `usage` where some are not named and nobody can be asked
 */
async function rateAll(context: Context, globals: Globals, file: string, { mapping, rated, named }: ResumeReading) {
  if (rated.unrated.length === 0) return { levels: rated.skills, named };
  const [{ openPrompter }, { askLevels }] = await Promise.all([import('./prompt/open.ts'), import('./ask-levels.ts')]);
  const open =
    rated.unrated.length > 3 ? `${rated.unrated.slice(0, 3).join(', ')} and ${rated.unrated.length - 3} more` : rated.unrated.join(', ');
  const instead = `genai-careers profile import ${fileWord(file)} --level 2, or --level python=3 for one; still without a level: ${open}`;
  const prompter = await openPrompter(context, globals, { name: 'profile import', instead, input: true });
  try {
    const doubtful = mapping.doubtful.filter(({ skill }) => rated.unconfirmed.includes(skill));
    const asked = await askLevels(await context.catalog(), prompter, rated.unrated, doubtful);
    return { levels: { ...rated.skills, ...Object.fromEntries(asked) }, named: new Map([...named, ...asked]) };
  } finally {
    prompter.close();
  }
}

async function save(context: Context, globals: Globals, change: (profile: Profile) => Profile): Promise<Profile> {
  const { updateProfile } = await import('../home/profile-store.ts');
  return updateProfile(profileFile(context, globals), change);
}

async function printSaved(context: Context, globals: Globals, profile: Profile): Promise<void> {
  const view = await viewOf(context, profile, profileFile(context, globals));
  await print(context, view, globals, ['Saved.']);
}
