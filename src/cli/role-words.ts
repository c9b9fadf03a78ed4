import { quoted } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import { findRole, idsCalled } from '../core/lookup.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { canAsk } from './prompt/can-ask.ts';
import { openPrompter } from './prompt/open.ts';

/**
 * The role that the words name together. Without words it is asked for.
 * @throws CareersError `not-found` for an unknown role; `usage` if none is named and nobody can be asked
 */
export async function roleNamed(context: Context, globals: Globals, words: readonly string[]): Promise<Role> {
  const catalog = await context.catalog();
  if (words.length > 0) return oneRole(catalog, words);
  if (!canAsk(context)) throw missingRole(catalog);
  const prompter = await openPrompter(context, globals, { name: 'This', instead: 'name a role', input: true });
  try {
    return await prompter.select({
      message: 'Which role?',
      choices: catalog.roles.map((role) => ({ value: role, label: role.title, hint: role.summary })),
    });
  } finally {
    prompter.close();
  }
}

function oneRole(catalog: Catalog, words: readonly string[]): Role {
  const names = roleNames(catalog, words);
  if (names.length > 1 && names.every((name) => idsCalled(catalog, 'roles', name).length > 0)) {
    const hint = `To see several side by side: genai-careers compare ${names.map(quoted).join(' ')}`;
    throw new CareersError('usage', `One role is taken here, and ${names.length} were named.`, { hint });
  }
  return findRole(catalog, words.join(' '));
}

export const missingRole = ({ roles }: Catalog): CareersError =>
  new CareersError('usage', 'The <role> is missing.', { hint: `Roles are: ${roles.map(({ id }) => id).join(', ')}.` });

/** Several roles as typed; words that make up one name stand together, as in `compare ai product manager mlops`. */
export function roleNames(catalog: Catalog, words: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const ends = words.map((_, end) => end + 1).filter((end) => end > at + 1);
    const nameTo = (end: number) => words.slice(at, end).join(' ');
    const end = ends.findLast((one) => idsCalled(catalog, 'roles', nameTo(one)).length > 0) ?? at + 1;
    names.push(nameTo(end));
    at = end;
  }
  return names;
}
