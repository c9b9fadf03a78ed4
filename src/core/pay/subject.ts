import type { Catalog } from '../../model/catalog.ts';
import type { Pay } from '../../model/pay.ts';
import type { Role } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { CareersError } from '../errors.ts';
import { normalName } from '../lookup.ts';
import { findRole, notARole, type ReadAs, readAsOf } from '../roles.ts';
import type { TitleReading } from '../titles/names.ts';
import { readTitle } from '../titles/read.ts';
import { THIN_BELOW } from './quantiles.ts';

export interface Subject {
  /** Null for a job title that is no role. */
  role: Role | null;
  title: string;
  pay: Pay | undefined;
  /** The typed title of the role. */
  asked: string | null;
  level: RoleLevel | null;
  readAs: ReadAs | null;
}

export const roleSubject = (catalog: Catalog, role: Role): Subject => ({
  role,
  title: role.title,
  pay: byId(catalog.pay).get(role.id),
  asked: null,
  level: null,
  readAs: null,
});

/**
 * A role by any of its names, or a job title with its own figures. A title near a role has that role's figures only where
 * it has none, and `readAs` says so.
 * @throws CareersError `not-found` for a job that is no role and has no figures, and as `findRole`
 */
export function subjectOf(catalog: Catalog, typed: string): Subject {
  const exact = byId(catalog.roles).get(typed);
  const reading = exact === undefined ? readTitle(catalog, typed) : undefined;
  if (reading === undefined) return roleSubject(catalog, findRole(catalog, typed));
  const { title, how, level } = reading;
  const asRole = () => ({ ...roleSubject(catalog, findRole(catalog, typed)), level, readAs: readAsOf(catalog, typed, reading) });
  if (title === null) return asRole();
  const own = how === 'is' ? undefined : titlePay(catalog, title.title);
  if (own !== undefined)
    return { role: null, title: title.title, pay: own, asked: null, level, readAs: ownFigures(catalog, typed, reading) };
  if (how === 'is' || how === 'close-to') {
    return { ...asRole(), asked: title.title };
  }
  const { message, hint = '', details = {} } = notARole(catalog, typed, reading);
  throw new CareersError('not-found', `${message} Fewer than ${THIN_BELOW} figures are held of it, too few to show.`, { hint, details });
}

/** In the form of a role's pay. */
export function titlePay({ titlePay: held }: Catalog, title: string): Pay | undefined {
  const cells = held?.titles.find((entry) => entry.title === title)?.cells;
  if (held == null || cells === undefined) return undefined;
  const id = normalName(title);
  const headline = { group: id, rows: 'all' as const, proxy: false, note: null };
  return { id, generated: held.generated, headline, groups: [{ id, kind: 'core', label: title, titles: [title], cells }], checks: [] };
}

/** Relates a title to the roles whose figures are not shown. */
function ownFigures(catalog: Catalog, typed: string, { title, how, roles, level, mended }: TitleReading): ReadAs | null {
  const name = title?.title ?? typed;
  const nearest = roles.slice(0, 3).map((id) => titleOf(catalog, 'roles', id) ?? id);
  const read = mended === null ? '' : `"${typed}" is read as ${name}. `;
  const near = how === 'close-to' ? `is close to: ${nearest.join(', ')}` : 'is not one of the roles here';
  const onward = how === 'leads-to' ? `; people go from it to: ${nearest.join(', ')}` : '';
  return { typed, title: name, how, roles, level, text: `${read}${name} ${near}${onward}. The figures are its own.` };
}
