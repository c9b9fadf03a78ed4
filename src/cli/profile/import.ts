import { fileWords } from '../../core/command-line.ts';
import { findSkill } from '../../core/lookup.ts';
import { stateLevels } from '../../core/profile/state-levels.ts';
import { evidenceView } from '../../view/profile/evidence.ts';
import { type ImportSummary, importView } from '../../view/profile/import.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { print, say } from '../print.ts';
import { changeProfile, profileFile, saveAndPrint } from '../profile-file.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { asked } from '../prompt/open.ts';
import { type ResumeReading, readResume, requireFound, unreadNotes } from '../resume.ts';
import { type Corrections, confirmLevels } from './confirm.ts';

interface ImportOptions {
  level?: string[] | undefined;
  dryRun?: true | undefined;
  evidence?: string | undefined;
}

/** Levels come from the line, else the file, else what it tells; a terminal shows them first for correction. */
export async function importToProfile(context: Context, globals: Globals, files: readonly string[], options: ImportOptions): Promise<void> {
  const catalog = await context.catalog();
  const skill = options.evidence === undefined ? undefined : findSkill(catalog, options.evidence);
  const reading = await readResume(context, catalog, files, options.level ?? []);
  if (reading.named.size === 0) requireFound(reading);
  const notes = unreadNotes(reading);
  const summary = { ...reading, levels: reading.rated.levels };
  if (skill !== undefined) return print(context, evidenceView(skill, summary), globals, notes);
  if (options.dryRun === true) return print(context, importView(summary, { file: null, kept: [] }), globals, notes);
  const corrections = await corrected(context, globals, reading);
  if (corrections === null) return say(context, 'Nothing was changed.');
  await saveAndPrint(context, globals, async () => {
    const { levels, kept } = await saved(context, globals, reading, corrections);
    await print(context, importView(answerOf(summary, levels, corrections), { file: profileFile(context, globals), kept }), globals, notes);
  });
}

/** Null to save nothing. */
async function corrected(context: Context, globals: Globals, { files, rated }: ResumeReading): Promise<Corrections | null> {
  if (!canAsk(context)) return new Map();
  const catalog = await context.catalog();
  const instead = `genai-careers profile import ${fileWords(files)} --level python=3`;
  return asked(context, globals, { name: 'profile import', instead }, (prompter) => confirmLevels(catalog, prompter, rated));
}

/** What the profile has already stays, unless the person said better now. */
async function saved(context: Context, globals: Globals, { files, rated, named }: ResumeReading, corrections: Corrections) {
  const stated = new Map<string, number | null>([...named, ...corrections]);
  const catalog = await context.catalog();
  const levels = levelsOf([...Object.entries(rated.levels), ...stated]);
  let kept: string[] = [];
  await changeProfile(
    context,
    globals,
    () => `skills read from ${files.join(' ')}`,
    (profile) => {
      kept = Object.keys(levels).filter((skill) => Object.hasOwn(profile.skills, skill) && !stated.has(skill));
      const fresh = Object.entries(levels).filter(([skill]) => !Object.hasOwn(profile.skills, skill));
      return stateLevels(catalog, profile, levelsOf([...fresh, ...stated]));
    },
  );
  return { levels, kept };
}

/** The last level of a skill counts; those left out are gone. */
const levelsOf = (entries: readonly (readonly [string, number | null])[]): Record<string, number> =>
  Object.fromEntries([...new Map(entries)].flatMap(([skill, level]) => (level === null ? [] : [[skill, level]])));

function answerOf(summary: ImportSummary, levels: Record<string, number>, corrections: Corrections): ImportSummary {
  const { rated } = summary;
  const mapped = rated.mapped.filter(({ skill }) => levels[skill] !== undefined);
  return {
    ...summary,
    levels,
    rated: { ...rated, mapped, unconfirmed: rated.unconfirmed.filter((skill) => (corrections.get(skill) ?? null) === null) },
  };
}
