import { existsSync, lstatSync } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { CareersError } from '../core/errors.ts';
import { PROFILE_VERSION, Profile } from '../model/profile.ts';
import { readTextFile } from './bounded-file.ts';
import { withLock } from './lock.ts';
import { migrate, type RawProfile } from './migrate.ts';
import { codeOf, saveAtomic } from './save-atomic.ts';
import { parseStrictJson } from './strict-json.ts';

const LIMIT = 1_048_576;

/** A profile with nothing in it. */
export const emptyProfile = (): Profile => Profile.parse({ schemaVersion: PROFILE_VERSION });

/**
 * Reads the profile. Nothing is written, also where the file is damaged.
 * @returns null where there is none
 * @throws CareersError `data` where it cannot be read, is damaged, has a field that does not belong there, or comes from a newer program
 */
export async function readProfile(file: string): Promise<Profile | null> {
  const text = await readTextFile(file, LIMIT);
  return text === undefined ? null : parseProfile(text, file).profile;
}

/**
 * Changes the profile: read, change, check, keep the old one as `.bak`, replace. Other processes wait meanwhile. A file that is no JSON is
 * moved aside first and never overwritten; one with a wrong field stays where it is, to be put right by hand.
 * @param change without effects: asked twice where another process makes a profile meanwhile. What it throws is thrown on
 * @returns the profile as it was saved
 * @throws CareersError `data` as {@link readProfile}, or where it cannot be saved; the old file is then as it was
 */
export async function updateProfile(file: string, change: (profile: Profile) => Profile): Promise<Profile> {
  try {
    // The lock needs its folder; a first change that cannot be, such as a course nobody knows, must not leave an empty one behind.
    const first = existsSync(file) ? undefined : change(emptyProfile());
    return await withLock(file, async () => {
      const text = await readTextFile(file, LIMIT);
      const old = text === undefined ? undefined : await parseOrMoveAside(text, file);
      const changed = Profile.parse(old === undefined ? (first ?? change(emptyProfile())) : change(old.profile));
      const sorted = { ...changed, skills: inOrder(changed.skills), interests: inOrder(changed.interests) };
      if (text !== undefined && old !== undefined) {
        if (old.version < PROFILE_VERSION) await saveAtomic(`${file}.v${old.version}.bak`, text);
        await saveAtomic(`${file}.bak`, text);
      }
      await saveAtomic(file, `${JSON.stringify(sorted, null, 2)}\n`);
      return sorted;
    });
  } catch (error) {
    throw codeOf(error) === undefined || error instanceof CareersError ? error : saveError(file, error);
  }
}

function parseProfile(text: string, file: string): { profile: Profile; version: number } {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) throw damaged(file, `The profile ${file} ${parsed.reason}.`);
  const raw = parsed.value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw damaged(file, `The profile ${file} holds no object.`);
  const version = (raw as RawProfile)['schemaVersion'];
  if (!Number.isInteger(version) || (version as number) < 1) {
    throw damaged(file, `The profile ${file} does not say its schemaVersion.`);
  }
  if ((version as number) > PROFILE_VERSION) throw newer(file, version as number);
  const checked = Profile.safeParse(migrate(raw as RawProfile, version as number, PROFILE_VERSION));
  if (!checked.success) {
    throw new CareersError('data', `The profile ${file} is not valid: ${wordsFor(checked.error.issues)}.`, {
      hint: 'Put it right in an editor, or start afresh: genai-careers profile reset',
    });
  }
  return { profile: checked.data, version: version as number };
}

async function parseOrMoveAside(text: string, file: string): Promise<{ profile: Profile; version: number }> {
  try {
    return parseProfile(text, file);
  } catch (error) {
    if (!(error instanceof CareersError) || error.details?.['damaged'] !== true) throw error;
    const aside = await freeName(`${file}.bad-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`);
    await rename(file, aside);
    throw new CareersError('data', `${error.message} It was moved to ${aside}, and nothing was saved.`, {
      hint: `Run the command again to start afresh, or put the last good copy back: ${file}.bak`,
      details: { movedTo: aside },
    });
  }
}

const damaged = (file: string, sentence: string): CareersError =>
  new CareersError('data', sentence, { hint: `The last good copy, if there is one: ${file}.bak`, details: { damaged: true } });

const newer = (file: string, version: number): CareersError =>
  new CareersError(
    'data',
    `The profile ${file} was written by a newer genai-careers (version ${version} of the file; this one knows ${PROFILE_VERSION}).`,
    {
      hint: 'Update genai-careers, or name another file: --profile <file>. The file was not touched.',
    },
  );

/** The first three faults, each with the path of the field. */
function wordsFor(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const faults = issues.slice(0, 3).map((issue) => (issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`));
  return faults.join('; ');
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than a file may be',
  EROFS: 'the file system is read-only',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'part of the path is not a folder',
  EEXIST: 'part of the path is not a folder',
  EIO: 'the disk reported an error',
};

/** One sentence for a system error met while saving. */
export function saveError(file: string, error: unknown): CareersError {
  const code = codeOf(error) ?? 'unknown reason';
  const reason = Object.hasOwn(reasons, code) ? `${reasons[code]} (${code})` : code;
  return new CareersError('data', `The profile cannot be saved to ${file}: ${reason}. What was there is unchanged.`, {
    hint: 'Name another file: --profile <file>, or set GENAI_CAREERS_PROFILE.',
  });
}

const inOrder = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

async function freeName(name: string): Promise<string> {
  for (let suffix = 1; ; suffix++) {
    const candidate = suffix === 1 ? name : `${name}-${suffix}`;
    const taken = await access(candidate).then(
      () => true,
      () => false,
    );
    if (!taken) return candidate;
  }
}

/**
 * Takes the profile away, whatever state it is in; it stays beside its old place as `.bak`.
 * @returns where it is now, or null where there was none
 * @throws CareersError `data` where it cannot be moved
 */
export async function resetProfile(file: string): Promise<string | null> {
  const kept = `${file}.bak`;
  try {
    // Looked at before the lock, which would make the folder. A link that leads nowhere is something to take away.
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
    return await withLock(file, async () => {
      await rename(file, kept);
      return kept;
    });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw codeOf(error) === undefined || error instanceof CareersError ? error : saveError(file, error);
  }
}
