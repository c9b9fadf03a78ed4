import type { Catalog } from '../../model/catalog.ts';
import { TRACKS } from '../../model/closed-lists.ts';
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
  /** Observed median, US dollars a year. */
  minPay?: number | undefined;
  sort?: (typeof listOrders)[number] | undefined;
  limit?: number | undefined;
}

/**
 * Without an order: by track, then observed median, highest first, unknown last.
 * @throws CareersError `not-found` for an unknown skill
 */
export function listRoles(catalog: Catalog, query: ListQuery = {}): RoleLine[] {
  return roleList(catalog, query).lines;
}

export interface RoleList {
  lines: RoleLine[];
  /** Left out by `minPay`, as nothing is observed. */
  unknownPay: number;
  sources: SourceRef[];
}

/** @throws CareersError `not-found` for an unknown skill */
export function roleList(catalog: Catalog, query: ListQuery = {}): RoleList {
  const skill = query.skill === undefined ? undefined : findSkill(catalog, query.skill).id;
  const { track, minPay } = query;
  const asked = catalog.roles
    .filter((role) => (skill === undefined || skillsOf(role).includes(skill)) && (track === undefined || role.track === track))
    .map((role) => roleLine(catalog, role));
  const lines = asked
    .filter(({ observed }) => minPay === undefined || (observed !== null && observed.p50 >= minPay))
    .sort(orders[query.sort ?? 'track'])
    .slice(0, query.limit);
  const ids = lines.flatMap(({ claimed, observed, outlook }) => [claimed, observed, ...outlook.signals].map((figure) => figure?.source));
  return {
    lines,
    unknownPay: minPay === undefined ? 0 : asked.filter(({ observed }) => observed === null).length,
    sources: sourceRefs(catalog, ids),
  };
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
  track: (a, b) => TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) || orders.pay(a, b),
};
