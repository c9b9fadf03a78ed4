import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';
import { CareersError } from '../errors.ts';
import { lookUp } from '../lookup.ts';
import { findRole } from '../roles.ts';
import { knownTitle } from '../titles/read.ts';

export interface Link {
  type: 'course' | 'role' | 'source';
  id: string;
  title: string;
  url: string;
}

/**
 * For a role, its first source with an address.
 * @throws CareersError `not-found` for an unknown name, or where no address is held
 */
export function linkOf(catalog: Catalog, typed: string): Link {
  const { sources, courses } = catalog;
  if (knownTitle(catalog, typed)?.how === 'is') {
    const role = findRole(catalog, typed);
    const urls = role.sources.map((cited) => byId(sources).get(cited)?.url);
    return {
      type: 'role',
      id: role.id,
      title: role.title,
      url: webAddress(
        urls.find((url) => typeof url === 'string'),
        typed,
      ),
    };
  }
  const source = byId(sources).get(typed);
  if (source !== undefined) return { type: 'source', id: source.id, title: source.title, url: webAddress(source.url, typed) };
  const { id, title, url } = lookUp(courses, 'course', typed);
  return { type: 'course', id, title, url: webAddress(url, typed) };
}

function webAddress(url: string | null | undefined, typed: string): string {
  if (typeof url === 'string' && /^https?:\/\//.test(url)) return url;
  throw new CareersError('not-found', `No address is held for "${typed}".`);
}
