import { quoted } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import { roleFor } from '../core/roles.ts';
import { knownTitle, readTitle } from '../core/titles/read.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { canAsk } from './prompt/can-ask.ts';
import { asked } from './prompt/open.ts';

/**
 * Without words the role is asked for.
 * @throws CareersError `not-found` for an unknown role; `usage` if none is named and nobody can be asked
 */
export async function roleNamed(context: Context, globals: Globals, words: readonly string[]): Promise<Role> {
  const catalog = await context.catalog();
  if (words.length > 0) return oneRole(context, catalog, words);
  if (!canAsk(context)) throw missingRole(catalog);
  const choices = catalog.roles.map((role) => ({ value: role, label: role.title, hint: role.summary }));
  const command = { name: 'This', instead: 'name a role' };
  return asked(context, globals, command, (prompter) => prompter.select({ message: 'Which role?', choices }));
}

/**
 * Noted for the answer where it was not taken as it stands.
 * @throws CareersError as `roleFor`
 */
export function readRole(context: Context, catalog: Catalog, typed: string): Role {
  const { role, readAs } = roleFor(catalog, typed);
  if (readAs !== null) context.readAs?.push(readAs);
  return role;
}

/** As {@link readRole}, for an option. */
export const roleOption = (context: Context, catalog: Catalog, typed: string | undefined): string | undefined =>
  typed === undefined ? undefined : readRole(context, catalog, typed).id;

function oneRole(context: Context, catalog: Catalog, words: readonly string[]): Role {
  const names = roleNames(catalog, words);
  if (names.length > 1 && names.every((name) => knownTitle(catalog, name) !== undefined)) {
    const hint = `To see several side by side: genai-careers compare ${names.map(quoted).join(' ')}`;
    throw new CareersError('usage', `One role is taken here, and ${names.length} were named.`, { hint });
  }
  return readRole(context, catalog, words.join(' '));
}

export const missingRole = ({ roles }: Catalog): CareersError =>
  new CareersError('usage', 'The <role> is missing.', { hint: `Roles are: ${roles.map(({ id }) => id).join(', ')}.` });

/** Words of one name stand together, as in `compare ai product manager mlops`. */
export function roleNames(catalog: Catalog, words: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const nameTo = (end: number) => words.slice(at, end).join(' ');
    const ends = words.flatMap((_, end) => (end > at && end < at + LONGEST_NAME ? [end + 1] : []));
    const end = ends.findLast((one) => knownTitle(catalog, nameTo(one)) !== undefined) ?? at + 1;
    names.push(nameTo(end));
    at = end;
  }
  const isMisspelled = words.length > 1 && words.length <= LONGEST_NAME && names.some((name) => knownTitle(catalog, name) === undefined);
  return isMisspelled && readTitle(catalog, words.join(' ')) !== undefined ? [words.join(' ')] : names;
}

/** In words. */
const LONGEST_NAME = 8;
