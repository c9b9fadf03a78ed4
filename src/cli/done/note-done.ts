import { CareersError } from '../../core/errors.ts';
import type { NamedLevel } from '../../core/profile/named-levels.ts';
import { type Finishing, finish, type Undoing, unfinish } from '../../core/progress/finish.ts';
import { finishOwn, type Logging, logHours } from '../../core/progress/log.ts';
import type { Catalog } from '../../model/catalog.ts';
import { isTitle } from '../../model/closed-lists.ts';
import type { OwnCourse, Profile } from '../../model/profile.ts';
import { clean } from '../../render/clean.ts';
import type { Noted } from '../../view/status/noted.ts';
import { count } from '../../view/words/counts.ts';
import { type Context, today } from '../context.ts';
import type { Globals } from '../globals.ts';
import { changeProfile } from '../profile-file.ts';

export interface DoneOptions {
  hours?: number | undefined;
  on?: string | undefined;
  own?: string | undefined;
  skill?: readonly NamedLevel[] | undefined;
  certificate?: true | undefined;
  undo?: true | undefined;
}

interface Done {
  profile: Profile;
  noted: Noted;
  undone: Undoing[];
}

/** @throws CareersError `usage` for contradictory options or a future day; `not-found` for an unknown course or skill */
export async function noteDone(context: Context, globals: Globals, names: readonly string[], options: DoneOptions): Promise<Done> {
  const on = options.on ?? today(context);
  refuseContradictions(names, options);
  if (on > today(context)) {
    throw new CareersError('usage', `--on ${on} is a day to come.`, { hint: 'Note it when it has been studied.' });
  }
  const catalog = await context.catalog();
  if (options.own !== undefined) return noteOwn(context, globals, catalog, { ...options, own: options.own, on });
  if (options.hours !== undefined) return noteHours(context, globals, catalog, names[0] ?? '', { hours: options.hours, on });
  return options.undo === true ? takeBack(context, globals, catalog, names) : noteFinished(context, globals, catalog, names, on);
}

function refuseContradictions(names: readonly string[], { own, hours, undo, skill, certificate }: DoneOptions): void {
  const refuse = (message: string, hint: string) => {
    throw new CareersError('usage', message, { hint });
  };
  if (own !== undefined) {
    if (names.length > 0 || undo === true)
      refuse('--own names something that is not in the catalog, so it goes alone.', 'To take it back: genai-careers undo');
    if (skill === undefined) refuse('--own needs what it taught.', 'Name a skill with its level: --skill maths-for-ml=2');
    return;
  }
  if (skill !== undefined || certificate === true)
    refuse('--skill and --certificate go with --own.', 'A course of the catalog says itself what it teaches.');
  if (names.length === 0) refuse('The <course> is missing.', 'Such as: genai-careers done cs50p --hours 5');
  if (hours !== undefined && undo === true)
    refuse('--undo takes back all hours of a course.', 'To take back the last ones: genai-careers undo');
  if (hours !== undefined && names.length > 1) refuse('--hours are of one course.', 'Note them one by one.');
}

async function noteFinished(context: Context, globals: Globals, catalog: Catalog, names: readonly string[], on: string): Promise<Done> {
  let finished: Finishing[] = [];
  const what = () => `finished ${finished.map((one) => one.finished.id).join(', ')}`;
  const profile = await changeProfile(context, globals, what, (before) => {
    // Called again if another process creates a profile meanwhile.
    finished = [];
    return names.reduce((changed, name) => {
      const { profile: after, finishing } = finish(catalog, changed, name, on);
      finished.push(finishing);
      return after;
    }, before);
  });
  return { profile, noted: { finished }, undone: [] };
}

async function takeBack(context: Context, globals: Globals, catalog: Catalog, names: readonly string[]): Promise<Done> {
  let undone: Undoing[] = [];
  const what = () =>
    undone.map(({ id, hours }) => (hours === null ? `not finished: ${id}` : `${count(hours)} h of ${id} taken back`)).join('; ');
  const profile = await changeProfile(context, globals, what, (before) => {
    undone = [];
    return names.reduce((changed, name) => {
      const { profile: after, undoing } = unfinish(catalog, changed, name);
      undone.push(undoing);
      return after;
    }, before);
  });
  return { profile, noted: {}, undone };
}

async function noteHours(
  context: Context,
  globals: Globals,
  catalog: Catalog,
  name: string,
  entry: { hours: number; on: string },
): Promise<Done> {
  let logged: Logging[] = [];
  const what = () => logged.map(({ logged: { hours, id } }) => `${count(hours)} h of ${id}`).join();
  const profile = await changeProfile(context, globals, what, (before) => {
    const { profile: after, logging } = logHours(catalog, before, name, entry);
    logged = [logging];
    return after;
  });
  return { profile, noted: { logged }, undone: [] };
}

async function noteOwn(
  context: Context,
  globals: Globals,
  catalog: Catalog,
  { own, on, hours, certificate, skill = [] }: DoneOptions & { own: string; on: string },
): Promise<Done> {
  const course = { title: titleFrom(own), hours: hours ?? null, certificate: certificate === true, on };
  let noted: OwnCourse[] = [];
  const profile = await changeProfile(
    context,
    globals,
    () => `finished “${course.title}”`,
    (before) => {
      const after = finishOwn(catalog, before, course, skill);
      noted = after.own.slice(-1);
      return after;
    },
  );
  return { profile, noted: { own: noted }, undone: [] };
}

/** @throws CareersError `usage` for what cannot be seen or is too long */
function titleFrom(text: string): string {
  const title = clean(text).trim();
  if (isTitle(title) && title.length <= 200) return title;
  throw new CareersError('usage', '--own takes a title of at most 200 printable characters, with a letter or a digit.', {
    hint: 'Such as: --own "Linear algebra, university"',
  });
}
