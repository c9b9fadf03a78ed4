import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { RoleLine } from '../../model/role-line.ts';
import type { Track } from '../../model/vocabulary.ts';
import { skillsOf } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { findSkill } from '../lookup.ts';
import { claimedPay } from '../pay/claimed.ts';
import { headlinePay } from '../pay/observed.ts';

export const listOrders = ['pay', 'claimed', 'title', 'track'] as const;

export interface ListQuery {
  track?: Track | undefined;
  skill?: string | undefined;
  /** US dollars a year: the observed median must reach it. */
  minPay?: number | undefined;
  sort?: (typeof listOrders)[number] | undefined;
  limit?: number | undefined;
}

/**
 * Roles that fit the query. Without an order: by observed median, highest first, unknown pay last.
 * @throws CareersError `not-found` for an unknown skill
 */
export function listRoles(catalog: Catalog, query: ListQuery = {}): RoleLine[] {
  const skill = query.skill === undefined ? undefined : findSkill(catalog, query.skill).id;
  return catalog.roles
    .filter((role) => skill === undefined || skillsOf(role).includes(skill))
    .map((role) => roleLine(catalog, role))
    .filter((line) => query.track === undefined || line.track === query.track)
    .filter((line) => query.minPay === undefined || (line.observed?.p50 ?? 0) >= query.minPay)
    .sort(orders[query.sort ?? 'pay'])
    .slice(0, query.limit);
}

export interface RoleList {
  lines: RoleLine[];
  sources: SourceRef[];
}

/**
 * {@link listRoles} with its sources.
 * @throws CareersError `not-found` for an unknown skill
 */
export function roleList(catalog: Catalog, query: ListQuery = {}): RoleList {
  const lines = listRoles(catalog, query);
  const ids = lines.flatMap(({ claimed, observed, outlook }) => [claimed, observed, ...outlook.signals].map((figure) => figure?.source));
  return { lines, sources: sourceRefs(catalog, ids) };
}

export function roleLine(catalog: Catalog, role: Role): RoleLine {
  const { id, title, track, summary, outlook } = role;
  const coreSkills = [
    ...role.skills.filter((need) => need.importance === 'core').map(({ skill, level }) => ({ skill, level })),
    ...role.anyOf.filter((group) => group.importance === 'core').map(({ skills, need, level }) => ({ anyOf: skills, need, level })),
  ];
  return { id, title, track, summary, claimed: claimedPay(role), observed: headlinePay(catalog, role), outlook, coreSkills };
}

type Order = (a: RoleLine, b: RoleLine) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : 1);

const orders: Record<(typeof listOrders)[number], Order> = {
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0) || byId(a, b),
  claimed: (a, b) => (b.claimed?.high ?? 0) - (a.claimed?.high ?? 0) || byId(a, b),
  title: (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : byId(a, b)),
  track: (a, b) => (a.track < b.track ? -1 : a.track > b.track ? 1 : byId(a, b)),
};
