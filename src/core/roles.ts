import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { RoleLevel } from '../model/vocabulary.ts';
import { byId, titleOf } from './catalog/by-id.ts';
import { quoted } from './command-line.ts';
import { CareersError } from './errors.ts';
import { lookUp } from './lookup.ts';
import type { TitleReading } from './titles/names.ts';
import { titlesLike } from './titles/near.ts';
import { readTitle } from './titles/read.ts';

export interface ReadAs {
  typed: string;
  title: string;
  how: TitleReading['how'];
  /** Role ids, best first. */
  roles: readonly string[];
  /** Split off the title, as in "senior data engineer". */
  level: RoleLevel | null;
  /** One or two sentences. */
  text: string;
}

/**
 * Takes an id, then a job title, then the beginning of a name. `readAs` is null where only this role is meant, and no level.
 * @throws CareersError `not-found` for a job that is no role here, with the roles it leads to or up to three suggestions
 */
export function roleFor(catalog: Catalog, typed: string): { role: Role; readAs: ReadAs | null } {
  const roles = byId(catalog.roles);
  const exact = roles.get(typed);
  if (exact !== undefined) return { role: exact, readAs: null };
  const reading = readTitle(catalog, typed);
  if (reading?.how === 'leads-to' || reading?.how === 'not-covered') throw notARole(catalog, typed, reading);
  const role = roles.get(reading?.roles[0] ?? '');
  if (reading !== undefined && role !== undefined) return { role, readAs: withLevel(catalog, typed, reading, role) };
  return { role: lookUp(catalog.roles, 'role', typed, titlesLike(catalog, typed)), readAs: null };
}

/** @throws CareersError as {@link roleFor} */
export const findRole = (catalog: Catalog, typed: string): Role => roleFor(catalog, typed).role;

/** Says that a level is left out. */
function withLevel(catalog: Catalog, typed: string, reading: TitleReading, { id }: Role): ReadAs | null {
  const said = readAsOf(catalog, typed, reading);
  const { how, roles, level } = reading;
  if (level === null) return said;
  const unused = `The level is left out here; its pay: genai-careers salary ${id} --level ${level}`;
  const title = nameOf(catalog, typed, reading);
  return { typed, title, how, roles, level, text: said === null ? unused : `${said.text} ${unused}` };
}

/** Null where the word means one role, spelled right. */
export function readAsOf(catalog: Catalog, typed: string, reading: TitleReading): ReadAs | null {
  const { how, roles, level, mended } = reading;
  if (how === 'is' && roles.length === 1 && mended === null) return null;
  const title = nameOf(catalog, typed, reading);
  const [first = title, ...others] = titlesOf(catalog, roles);
  const what = mended === null ? title : `"${typed}"`;
  const here = mended === null || title === first ? first : `${title}, here ${first}`;
  const also = others.length === 0 ? '' : `; also: ${others.join(', ')}`;
  const text = `${what} is read as ${here}${how === 'close-to' ? ' (close)' : ''}${also}.`;
  return { typed, title, how, roles, level, text };
}

const nameOf = (catalog: Catalog, typed: string, { title, mended, roles }: TitleReading): string =>
  title?.title ?? mended ?? titlesOf(catalog, roles)[0] ?? typed;

const titlesOf = (catalog: Catalog, ids: readonly string[]): string[] => ids.map((id) => titleOf(catalog, 'roles', id) ?? id);

const MOST_NAMED = 3;

export function notARole(catalog: Catalog, typed: string, reading: TitleReading): CareersError {
  const name = nameOf(catalog, typed, reading);
  const known = reading.mended === null ? name : `"${typed}", read as ${name},`;
  const details = {
    kind: 'role',
    typed: typed.slice(0, 80),
    title: name,
    how: reading.how,
    suggestions: reading.roles.slice(0, MOST_NAMED),
  };
  const [first] = reading.roles;
  if (first === undefined) {
    return new CareersError('not-found', `${known} is a job that no role here answers for.`, {
      hint: 'See the roles: genai-careers list',
      details,
    });
  }
  const roles = titlesOf(catalog, details.suggestions).join(', ');
  const from = reading.title?.skills.length ? `, or genai-careers match --from ${quoted(name)}` : '';
  return new CareersError('not-found', `${known} is not one of the roles here; people go from it to: ${roles}.`, {
    hint: `Try: genai-careers show ${first}${from}`,
    details,
  });
}
