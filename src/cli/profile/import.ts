import { fileWords } from '../../core/command-line.ts';
import { stateLevels } from '../../core/profile/state-levels.ts';
import { importView } from '../../view/profile/import.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { print } from '../print.ts';
import { changeProfile, profileFile } from '../profile-file.ts';
import { openPrompter } from '../prompt/open.ts';
import { type ResumeReading, readResume, requireFound, unreadNotes } from '../resume.ts';
import { askLevels } from './ask-levels.ts';

/** Levels come from the line, else the file, else they are asked. */
export async function importToProfile(
  context: Context,
  globals: Globals,
  files: readonly string[],
  options: { level?: string[] | undefined; dryRun?: true | undefined },
): Promise<void> {
  const catalog = await context.catalog();
  const reading = await readResume(context, catalog, files, options.level ?? []);
  if (reading.named.size === 0) requireFound(reading);
  const notes = unreadNotes(reading);
  if (options.dryRun === true) return print(context, importView(summaryOf(reading), { file: null, kept: [] }), globals, notes);
  const rated = await rateAll(context, globals, reading);
  let kept: string[] = [];
  await changeProfile(context, globals, (profile) => {
    kept = Object.keys(rated.levels).filter((skill) => Object.hasOwn(profile.skills, skill) && !rated.named.has(skill));
    const fresh = Object.entries(rated.levels).filter(([skill]) => !Object.hasOwn(profile.skills, skill));
    return stateLevels(catalog, profile, Object.fromEntries([...fresh, ...rated.named]));
  });
  const summary = {
    ...summaryOf(reading),
    levels: rated.levels,
    unrated: [],
    unconfirmed: reading.rated.unconfirmed.filter((skill) => !rated.named.has(skill)),
  };
  await print(context, importView(summary, { file: profileFile(context, globals), kept }), globals, notes);
}

const summaryOf = ({ files, format, mapping, rated }: ResumeReading) => ({
  files,
  format,
  mapping,
  ...rated,
  levels: rated.skills,
  assumedLevel: null,
});

/**
 * @throws CareersError `usage` if levels are missing and nobody can be asked
 */
async function rateAll(context: Context, globals: Globals, { files, mapping, rated, named }: ResumeReading) {
  if (rated.unrated.length === 0) return { levels: rated.skills, named };
  const instead = `genai-careers profile import ${fileWords(files)} --level 2, or --level python=3 for one; still without a level: ${firstThree(rated.unrated)}`;
  const prompter = await openPrompter(context, globals, { name: 'profile import', instead, input: true });
  try {
    const doubtful = mapping.doubtful.filter(({ skill }) => rated.unconfirmed.includes(skill));
    const asked = await askLevels(await context.catalog(), prompter, rated.unrated, doubtful);
    return { levels: { ...rated.skills, ...Object.fromEntries(asked) }, named: new Map([...named, ...asked]) };
  } finally {
    prompter.close();
  }
}

function firstThree(words: readonly string[]): string {
  const first = words.slice(0, 3).join(', ');
  return words.length > 3 ? `${first} and ${words.length - 3} more` : first;
}
