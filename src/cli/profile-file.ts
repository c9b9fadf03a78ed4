import { existsSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { withChange } from '../core/progress/journal.ts';
import type { RawProfile } from '../home/migrate.ts';
import { type Place, profilePath } from '../home/profile-path.ts';
import type { Profile } from '../model/profile.ts';
import { type Context, today } from './context.ts';
import type { Globals } from './globals.ts';
import { say } from './print.ts';

/** The working directory may be gone, so only a relative path asks for it. */
const placeOf = (context: Pick<Context, 'env' | 'cwd'>): Place => ({
  env: context.env,
  get cwd() {
    return context.cwd;
  },
  platform: process.platform,
});

/** @throws CareersError `data` if there is no place for a profile */
export const profileFile = (context: Context, globals: Globals): string => profilePath(placeOf(context), globals.profile);

/** False also if there is no place for a profile: commands that only read go on. */
export function hasProfile(context: Context, globals: Globals): boolean {
  try {
    return existsSync(profileFile(context, globals));
  } catch {
    return false;
  }
}

/**
 * Loads the schemas only for an existing profile.
 * @throws CareersError `data` if it cannot be read, or if a named file does not exist
 */
export async function profileOf(context: Context, globals: Globals): Promise<Profile | null> {
  if (hasProfile(context, globals)) {
    const { readProfile } = await import('../home/profile-store.ts');
    return readProfile(profileFile(context, globals));
  }
  const named = globals.profile ?? context.env['GENAI_CAREERS_PROFILE'];
  if (named !== undefined && named !== '') {
    throw new CareersError('data', `There is no profile ${named}.`, {
      hint: `To begin it: genai-careers profile set python=3 --profile ${named}`,
    });
  }
  return null;
}

/**
 * @param what is noted, to be named and taken back by `undo`; asked for after the change
 * @param change without effects: it may be called twice
 * @throws CareersError `data` if it cannot be read or saved
 */
export async function changeProfile(
  context: Context,
  globals: Globals,
  what: () => string,
  change: (profile: Profile) => Profile,
): Promise<Profile> {
  return replaceProfile(context, globals, (before) => {
    const after = change(before);
    return withChange(before, after, lineOf(what()), today(context));
  });
}

/** Without a note of it. */
export async function replaceProfile(context: Context, globals: Globals, change: (profile: Profile) => RawProfile): Promise<Profile> {
  const { previewProfile, updateProfile } = await import('../home/profile-store.ts');
  if (context.rehearses === true) return previewProfile(profileFile(context, globals), change);
  return updateProfile(profileFile(context, globals), change, (sentence) => say(context, sentence));
}

/**
 * Saves nothing where the answer is refused. `prepare` refuses all but `--fields`, for which the act is tried out first.
 * @param act changes the profile and prints the answer
 * @throws as `act`
 */
export async function saveAndPrint(context: Context, globals: Globals, act: () => Promise<void>): Promise<void> {
  context.rehearses = globals.fields !== undefined;
  try {
    if (context.rehearses) await act();
  } catch (error) {
    // The act moves a damaged profile aside and is refused; the next one begins afresh.
    if (!(error instanceof CareersError) || error.details?.['damaged'] !== true) throw error;
  } finally {
    context.rehearses = false;
  }
  await act();
}

const MOST_CHARACTERS = 120;

/** Whatever was typed becomes a line that a profile may hold. */
function lineOf(what: string): string {
  const visible = [...what.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu, ' ').trim()];
  return visible.length > MOST_CHARACTERS ? `${visible.slice(0, MOST_CHARACTERS).join('').trim()}…` : visible.join('') || 'a change';
}

/**
 * @returns the file that keeps the removed profile, or null if there was none
 * @throws CareersError `data` if it cannot be moved
 */
export async function removeProfile(context: Context, globals: Globals): Promise<string | null> {
  if (context.rehearses === true) return null;
  const { resetProfile } = await import('../home/profile-store.ts');
  return resetProfile(profileFile(context, globals), (sentence) => say(context, sentence));
}
