import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { roleNamed } from '../role-words.ts';
import type { Target } from './read-target.ts';

export const FOR_AD_HELP = 'an advertisement in the place of a role: its needs; - is standard input';

/**
 * @param words the role; without any it is asked for
 * @throws CareersError as `roleNamed`; `usage` for a role beside an advertisement, and for a résumé in its place; `data` if it
 *   cannot be read; `check-failed` where it asks nothing known, or reads like no role
 */
export async function targetOf(context: Context, globals: Globals, words: readonly string[], ad: string | undefined): Promise<Target> {
  const catalog = await context.catalog();
  if (ad === undefined) {
    const role = await roleNamed(context, globals, words);
    return { catalog, role, aim: role.id };
  }
  if (words.length > 0) throw new CareersError('usage', '--for-ad stands in the place of a role.', { hint: 'Leave one of the two out.' });
  const { readTarget } = await import('./read-target.ts');
  return readTarget(context, catalog, ad);
}
