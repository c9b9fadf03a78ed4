import { existsSync, lstatSync, renameSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { entriesLeft } from '../core/progress/calendar-entries.ts';
import { wrongValue } from '../core/wrong-value.ts';
import { readTextFile } from '../files/read.ts';
import { codeOf } from '../files/reasons.ts';
import { parseStrictJson } from '../files/strict-json.ts';
import { saveAtomic } from '../files/write.ts';
import { PROFILE_VERSION, Profile } from '../model/profile.ts';
import { type Tell, withLock } from './lock.ts';
import { migrate, type RawProfile } from './migrate.ts';
import { saveError } from './save-error.ts';

const MOST_BYTES = 4_194_304;
const PLAIN = { error: wrongValue };

export const emptyProfile = (): Profile => Profile.parse({ schemaVersion: PROFILE_VERSION });

/**
 * Writes nothing, even if the file is damaged.
 * @returns null if there is none
 * @throws CareersError `data` if it cannot be read, is invalid, or comes from a newer program
 */
export async function readProfile(file: string): Promise<Profile | null> {
  const text = readTextFile(file, MOST_BYTES);
  return text === undefined ? null : parseProfile(text, file).profile;
}

/**
 * Keeps the old profile as `.bak`. Moves a damaged file aside; leaves one with a wrong field, to be corrected by hand.
 * @param change pure: called twice if another process makes a profile meanwhile
 * @throws CareersError `data` as {@link readProfile}, or if it cannot be saved; the old file is then as it was
 */
export async function updateProfile(file: string, change: (profile: Profile) => RawProfile, tell?: Tell): Promise<Profile> {
  try {
    // Before the lock makes its folder: a failed change leaves nothing behind.
    const first = existsSync(file) ? undefined : change(emptyProfile());
    return await withLock(file, () => rewrite(file, change, first), tell);
  } catch (error) {
    throw codeOf(error) === undefined || error instanceof CareersError ? error : saveError(file, error);
  }
}

/**
 * The changed profile, with the calendar entries of `change` alone. Writes nothing.
 * @throws CareersError `data` as {@link readProfile}: a damaged file stays where it is
 */
export const previewProfile = async (file: string, change: (profile: Profile) => RawProfile): Promise<Profile> =>
  checked(change((await readProfile(file)) ?? emptyProfile()), file);

function rewrite(file: string, change: (profile: Profile) => RawProfile, first: RawProfile | undefined): Profile {
  const text = readTextFile(file, MOST_BYTES);
  const old = text === undefined ? undefined : parseOrMoveAside(text, file);
  const changed = checked(old === undefined ? (first ?? change(emptyProfile())) : change(old.profile), file);
  const calendar = old === undefined ? changed.calendar : entriesLeft(old.profile, changed);
  const sorted = { ...changed, skills: sortedByKey(changed.skills), interests: sortedByKey(changed.interests), calendar };
  if (text !== undefined && old !== undefined) {
    if (old.version < PROFILE_VERSION) saveAtomic(`${file}.v${old.version}.bak`, text, 0);
    saveAtomic(`${file}.bak`, text, 0);
  }
  saveAtomic(file, `${JSON.stringify(sorted, null, 2)}\n`, 0);
  return sorted;
}

function checked(changed: RawProfile, file: string): Profile {
  const result = Profile.safeParse(changed, PLAIN);
  if (result.success) return result.data;
  throw new CareersError('data', `The profile ${file} would not be valid: ${faultsIn(result.error.issues)}. Nothing was saved.`);
}

function parseProfile(text: string, file: string): { profile: Profile; version: number } {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) throw damagedError(file, `The profile ${file} ${parsed.reason}.`);
  const raw = parsed.value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw damagedError(file, `The profile ${file} holds no object.`);
  const version = (raw as RawProfile)['schemaVersion'];
  if (!Number.isInteger(version) || (version as number) < 1) {
    throw damagedError(file, `The profile ${file} does not say its schemaVersion.`);
  }
  if ((version as number) > PROFILE_VERSION) throw newerError(file, version as number);
  const checked = Profile.safeParse(migrate(raw as RawProfile, version as number, PROFILE_VERSION), PLAIN);
  if (!checked.success) {
    throw new CareersError('data', `The profile ${file} is not valid: ${faultsIn(checked.error.issues)}.`, {
      hint: 'Put it right in an editor, or start afresh: genai-careers profile reset',
    });
  }
  return { profile: checked.data, version: version as number };
}

function parseOrMoveAside(text: string, file: string): { profile: Profile; version: number } {
  try {
    return parseProfile(text, file);
  } catch (error) {
    if (!(error instanceof CareersError) || error.details?.['damaged'] !== true) throw error;
    const aside = freeName(`${file}.bad-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`);
    renameSync(file, aside);
    throw new CareersError('data', `${error.message} It was moved to ${aside}, and nothing was saved.`, {
      hint: `Run the command again to start afresh, or put the last good copy back: ${file}.bak`,
      details: { movedTo: aside },
    });
  }
}

const damagedError = (file: string, sentence: string): CareersError =>
  new CareersError('data', sentence, { hint: `The last good copy, if there is one: ${file}.bak`, details: { damaged: true } });

const newerError = (file: string, version: number): CareersError =>
  new CareersError(
    'data',
    `The profile ${file} was written by a newer genai-careers (version ${version} of the file; this one knows ${PROFILE_VERSION}).`,
    {
      hint: 'Update genai-careers, or name another file: --profile <file>. The file was not touched.',
    },
  );

function faultsIn(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const faults = issues
    .slice(0, 3)
    .map((issue) => (issue.path.length === 0 ? `it ${issue.message}` : `${issue.path.join('.')}: ${issue.message}`));
  return faults.join('; ');
}

const sortedByKey = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function freeName(name: string): string {
  for (let suffix = 1; ; suffix++) {
    const candidate = suffix === 1 ? name : `${name}-${suffix}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/**
 * Moves the profile to `.bak`, in whatever state.
 * @returns its new place, or null if there was none
 * @throws CareersError `data` if it cannot be moved
 */
export async function resetProfile(file: string, tell?: Tell): Promise<string | null> {
  const kept = `${file}.bak`;
  try {
    // Before the lock makes its folder. lstat also sees a link that leads nowhere.
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
    await withLock(file, () => renameSync(file, kept), tell);
    return kept;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw codeOf(error) === undefined || error instanceof CareersError ? error : saveError(file, error);
  }
}
