import type { Catalog } from '../../model/catalog.ts';
import type { HeadlinePay } from '../../model/headline-pay.ts';
import type { Role } from '../../model/role.ts';
import type { Track } from '../../model/vocabulary.ts';
import { skillsOf } from '../catalog-index.ts';
import { findSkill } from '../lookup.ts';
import { type ClaimedPay, claimedPay } from '../pay/claimed.ts';
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
export interface RoleLine {
  role: Role;
  claimed: ClaimedPay | null;
  observed: HeadlinePay | null;
}

/**
 * Roles that fit the query. Without an order: by observed median, highest first, unknown pay last.
 * @throws CareersError `not-found` for an unknown skill
 */
export function listRoles(catalog: Catalog, query: ListQuery = {}): RoleLine[] {
  const skill = query.skill === undefined ? undefined : findSkill(catalog, query.skill).id;
  return catalog.roles
    .filter((role) => query.track === undefined || role.track === query.track)
    .filter((role) => skill === undefined || skillsOf(role).includes(skill))
    .map((role) => roleLine(catalog, role))
    .filter((line) => query.minPay === undefined || (line.observed?.p50 ?? 0) >= query.minPay)
    .sort(orders[query.sort ?? 'pay'])
    .slice(0, query.limit);
}

/** A role with its pay in one line each. */
export function roleLine(catalog: Catalog, role: Role): RoleLine {
  return { role, claimed: claimedPay(role), observed: headlinePay(catalog, role) };
}

type Order = (a: RoleLine, b: RoleLine) => number;

const byId: Order = (a, b) => (a.role.id < b.role.id ? -1 : 1);

const orders: Record<(typeof listOrders)[number], Order> = {
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0) || byId(a, b),
  claimed: (a, b) => (b.claimed?.high ?? 0) - (a.claimed?.high ?? 0) || byId(a, b),
  title: (a, b) => (a.role.title < b.role.title ? -1 : a.role.title > b.role.title ? 1 : byId(a, b)),
  track: (a, b) => (a.role.track < b.role.track ? -1 : a.role.track > b.role.track ? 1 : byId(a, b)),
};
