import { existsSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { type Place, profilePath } from '../home/profile-path.ts';
import type { Profile } from '../model/profile.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';

/** Where the person stands is asked only for a relative path: it may be gone. */
const placeOf = (context: Pick<Context, 'env' | 'cwd'>): Place => ({
  env: context.env,
  get cwd() {
    return context.cwd;
  },
  platform: process.platform,
});

/**
 * The file the profile is read from and written to.
 * @throws CareersError `data` where there is no place for one
 */
export const profileFile = (context: Context, globals: Globals): string => profilePath(placeOf(context), globals.profile);

/** Whether there is a profile. Without a place for one there is none, and commands that only read go on. */
export function hasProfile(context: Context, globals: Globals): boolean {
  try {
    return existsSync(profileFile(context, globals));
  } catch {
    return false;
  }
}

/**
 * The profile, or null where there is none. The schemas are loaded only when there is something to check.
 * @throws CareersError `data` where it cannot be read, or where a file was named and is not there
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
 * Changes the profile, or creates it, and saves it.
 * @param change without effects: it may be called twice
 * @returns the profile as saved
 * @throws CareersError `data` if it cannot be read or saved
 */
export async function changeProfile(context: Context, globals: Globals, change: (profile: Profile) => Profile): Promise<Profile> {
  const { updateProfile } = await import('../home/profile-store.ts');
  return updateProfile(profileFile(context, globals), change);
}

/**
 * Takes the profile away.
 * @returns the file that keeps it, or null if there was none
 * @throws CareersError `data` if it cannot be moved
 */
export async function removeProfile(context: Context, globals: Globals): Promise<string | null> {
  const { resetProfile } = await import('../home/profile-store.ts');
  return resetProfile(profileFile(context, globals));
}
