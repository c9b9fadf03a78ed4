import type { Change, Profile } from '../../model/profile.ts';
import { CareersError } from '../errors.ts';

const MOST = 10;
/** Of all entries together, to keep the file small. */
const MOST_CHARACTERS = 400_000;

type Restored = Change['before'][number];

/**
 * Notes a change with what takes it back, unless nothing changed.
 * @param what such as `20 h of cs50p`
 * @param on YYYY-MM-DD
 */
export function withChange(before: Profile, after: Profile, what: string, on: string): Profile {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const restored = Object.keys({ ...old, ...now }).flatMap((field) => restoredOf(field, old[field], now[field]));
  if (restored.length === 0) return after;
  const journal = [{ what, on, before: restored }, ...before.journal].slice(0, MOST);
  while (JSON.stringify(journal).length > MOST_CHARACTERS) journal.pop();
  return { ...after, journal };
}

/**
 * @param changes the last ones as named to the person, the last first
 * @returns the profile before them, to be checked
 * @throws CareersError `check-failed` if another change came after them
 */
export function withoutChanges(profile: Profile, changes: readonly Change[]): Readonly<Record<string, unknown>> {
  const last = profile.journal.slice(0, changes.length);
  if (JSON.stringify(last) !== JSON.stringify(changes)) {
    throw new CareersError('check-failed', 'Something else was saved meanwhile, so nothing was taken back.', {
      hint: 'See the last changes: genai-careers undo --list',
    });
  }
  const fields = new Map<string, unknown>(Object.entries({ ...profile, journal: profile.journal.slice(changes.length) }));
  for (const one of changes.flatMap(({ before }) => before)) fields.set(one.field, putBack(fields.get(one.field), one));
  return Object.fromEntries(fields);
}

/** Calendars keep their entries, whatever is taken back here. */
const fieldsOf = ({ schemaVersion: _, journal: __, calendar: ___, ...fields }: Profile): Readonly<Record<string, unknown>> => fields;

/** Of a list only the stretch that differs: a long log costs nothing. */
function restoredOf(field: string, old: unknown, now: unknown): Restored[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (!Array.isArray(old) || !Array.isArray(now)) return [{ field, put: old }];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const shorter = Math.min(old.length, now.length);
  let at = 0;
  while (at < shorter && same(old[at], now[at])) at++;
  let end = 0;
  while (end < shorter - at && same(old.at(-1 - end), now.at(-1 - end))) end++;
  return [{ field, at, drop: now.length - end - at, put: old.slice(at, old.length - end) }];
}

function putBack(now: unknown, { at, drop = 0, put }: Restored): unknown {
  if (at === undefined) return put;
  return Array.isArray(now) && Array.isArray(put) ? now.toSpliced(at, drop, ...put) : put;
}
