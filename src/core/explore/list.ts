import type { Catalog } from '../../model/catalog.ts';
import type { Headline } from '../../model/headline-pay.ts';
import type { Role } from '../../model/role.ts';
import type { Track } from '../../model/vocabulary.ts';
import { skillsOf } from '../catalog-index.ts';
import { findSkill } from '../lookup.ts';
import { claimedPay } from '../pay/claimed.ts';
import { headlinePay } from '../pay/observed.ts';

export const listOrders = ['pay', 'claimed', 'title', 'track'] as const;

export interface ListQuery {
  track?: Track | undefined;
  /** A skill the role needs, by id, alias or title. */
  skill?: string | undefined;
  /** US dollars a year: the observed median must reach it. */
  minPay?: number | undefined;
  sort?: (typeof listOrders)[number] | undefined;
  limit?: number | undefined;
}

/** One role in a list. */
export interface RoleLine extends Headline {
  id: string;
  /** The whole role, read where somebody asks for more than the line. */
  readonly role: Role;
}

/**
 * Roles that fit the query. Without an order: by observed median, highest first, unknown pay last.
 * @throws CareersError `not-found` for an unknown skill
 */
export function listRoles(catalog: Catalog, query: ListQuery = {}): RoleLine[] {
  const asking = query.skill === undefined ? undefined : rolesAsking(catalog, findSkill(catalog, query.skill).id);
  return linesOf(catalog)
    .filter((line) => query.track === undefined || line.track === query.track)
    .filter((line) => asking === undefined || asking.has(line.id))
    .filter((line) => query.minPay === undefined || (line.observed?.p50 ?? 0) >= query.minPay)
    .sort(orders[query.sort ?? 'pay'])
    .slice(0, query.limit);
}

/** A role with its pay in one line each. */
export function roleLine(catalog: Catalog, role: Role): RoleLine {
  const { id, title, track } = role;
  return { id, title, track, role, claimed: claimedPay(role), observed: headlinePay(catalog, role) };
}

function linesOf(catalog: Catalog): RoleLine[] {
  const { compiled } = catalog;
  if (compiled === undefined) return catalog.roles.map((role) => roleLine(catalog, role));
  return Object.entries(compiled.headlines).map(([id, { title, track, claimed, observed }]) => {
    return {
      id,
      title,
      track,
      claimed,
      observed,
      get role() {
        return compiled.one('roles', id) as Role;
      },
    };
  });
}

const rolesAsking = (catalog: Catalog, skill: string): Set<string> => {
  const asking = (catalog.compiled?.needs ?? catalog.roles).filter((role) => skillsOf(role).includes(skill));
  return new Set(asking.map(({ id }) => id));
};

type Order = (a: RoleLine, b: RoleLine) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : 1);

const orders: Record<(typeof listOrders)[number], Order> = {
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0) || byId(a, b),
  claimed: (a, b) => (b.claimed?.high ?? 0) - (a.claimed?.high ?? 0) || byId(a, b),
  title: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : byId(a, b)),
  track: (a, b) => (a.track < b.track ? -1 : a.track > b.track ? 1 : byId(a, b)),
};
