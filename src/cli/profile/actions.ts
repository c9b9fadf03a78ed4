import { skillTitles } from '../../core/catalog/references.ts';
import { CareersError } from '../../core/errors.ts';
import { personFrom } from '../../core/profile/person.ts';
import { settingsOf, unsettingsOf } from '../../core/profile/settings.ts';
import { takenBack } from '../../core/profile/state-levels.ts';
import type { Profile } from '../../model/profile.ts';
import { clean } from '../../render/clean.ts';
import { profileView } from '../../view/profile/page.ts';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals } from '../globals.ts';
import { print, say, writeAnswer } from '../print.ts';
import { changeProfile, hasProfile, profileFile, profileOf, removeProfile, saveAndPrint } from '../profile-file.ts';
import { asked } from '../prompt/open.ts';

export async function showProfile(context: Context, globals: Globals): Promise<void> {
  const file = profileFile(context, globals);
  await print(context, await viewOf(context, await profileOf(context, globals), file), globals);
}

async function viewOf(context: Context, profile: Profile | null, file: string): Promise<View> {
  const catalog = await context.catalog();
  const held = profile === null ? new Map<string, number>() : personFrom(catalog, profile).levels;
  return profileView(profile, file, held, skillTitles(catalog, [...Object.keys(profile?.skills ?? {}), ...held.keys()]));
}

export async function setInProfile(context: Context, globals: Globals, words: readonly string[]): Promise<void> {
  const catalog = await context.catalog();
  const { change, notes } = settingsOf(catalog, words);
  let taken: string[] = [];
  const profile = await changeProfile(
    context,
    globals,
    () => `profile set ${words.join(' ')}`,
    (before) => {
      const after = change(before);
      taken = takenBack(catalog, before, after);
      return after;
    },
  );
  await printSaved(context, globals, profile, [...notes, ...taken]);
}

export async function unsetInProfile(context: Context, globals: Globals, words: readonly string[]): Promise<void> {
  const catalog = await context.catalog();
  const profile = await profileOf(context, globals);
  const change = unsettingsOf(catalog, words, new Set(Object.keys(profile?.skills ?? {})));
  if (profile === null)
    throw new CareersError('not-found', 'There is no profile yet.', { hint: 'To begin one: genai-careers profile set python=3' });
  await printSaved(context, globals, await changeProfile(context, globals, () => `profile unset ${words.join(' ')}`, change));
}

async function printSaved(context: Context, globals: Globals, profile: Profile, notes: readonly string[] = []): Promise<void> {
  const view = await viewOf(context, profile, profileFile(context, globals));
  await print(context, view, globals, [...notes, 'Saved.']);
}

/** A bare path, for scripts. */
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

export async function resetProfile(context: Context, globals: Globals, isSure: boolean): Promise<void> {
  const file = profileFile(context, globals);
  const message = `Take away the profile ${file}?`;
  const command = { name: 'profile reset', instead: 'genai-careers profile reset --yes' };
  const isMeant = isSure || (await asked(context, globals, command, (prompter) => prompter.confirm({ message, initial: false })));
  if (!isMeant) return say(context, 'Nothing was changed.');
  await saveAndPrint(context, globals, async () => {
    const kept = await removeProfile(context, globals);
    const text = kept === null ? 'There was no profile.' : `The profile is gone. The last one is kept as ${kept}`;
    await print(context, { kind: 'profile', blocks: [{ kind: 'text', text }], data: { file, profile: null, backup: kept } }, globals);
  });
}
