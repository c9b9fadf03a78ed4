import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { Person } from '../profile/person.ts';
import { type Hop, type Hops, type RouteQuery, raisedTo, weightOf } from './hop.ts';

/**
 * The allowed way of least hours with one or two roles between; an open level counts as 40. Of equals the cheaper, then
 * fewer stops, then ids. Undefined where there is none.
 */
export function bestRoute(catalog: Catalog, query: RouteQuery, target: Role, hops: Hops): readonly Hop[] | undefined {
  let best: readonly Hop[] | undefined;
  const isOpen = (route: readonly Hop[]) => best === undefined || compare(query, route, best) < 0;
  const finish = (stops: readonly Hop[], person: Person) => {
    const last = isOpen(stops) ? hops.hopTo(person, target, stops) : undefined;
    if (last !== undefined && isOpen([...stops, last])) best = [...stops, last];
  };
  const firsts = firstStops(catalog, query, target, hops);
  for (const first of firsts) {
    const person = raisedTo(catalog, query.person, first.role, target);
    if (hops.doorTo(person, target, false) !== null) finish([first], person);
  }
  for (const first of firsts) {
    for (const { role, before, after } of secondStops(catalog, query, target, hops, first)) {
      const second = isOpen([first]) ? stopAt(hops.hopTo(before, role, [first])) : undefined;
      if (second !== undefined) finish([first, second], after);
    }
  }
  return best;
}

/** Somebody with nothing to learn is there already. */
const stopAt = (hop: Hop | undefined): Hop | undefined => (hop?.hours === 0 ? undefined : hop);

/** The nearest first. */
function firstStops(catalog: Catalog, query: RouteQuery, target: Role, hops: Hops): Hop[] {
  const { person } = query;
  const allowed = catalog.roles.filter((role) => role !== target && hops.doorTo(person, role, true) !== null);
  return allowed.flatMap((role) => stopAt(hops.hopTo(person, role, [])) ?? []).sort((a, b) => compare(query, [a], [b]));
}

/** Those from which the target is allowed, with the person before and after. Readiness takes no time, a plan does. */
function secondStops(catalog: Catalog, { person }: RouteQuery, target: Role, hops: Hops, first: Hop) {
  return catalog.roles
    .filter((role) => role !== first.role && role !== target)
    .map((role) => ({ role, before: raisedTo(catalog, person, first.role, role) }))
    .filter(({ role, before }) => hops.doorTo(before, role, false) !== null)
    .map(({ role, before }) => ({ role, before, after: raisedTo(catalog, before, role, target) }))
    .filter(({ after }) => hops.doorTo(after, target, false) !== null);
}

function compare(query: RouteQuery, a: readonly Hop[], b: readonly Hop[]): number {
  const [[first, second], [otherFirst, otherSecond]] = [weightOf(query, a), weightOf(query, b)];
  const ids = (route: readonly Hop[]) => route.map(({ role }) => role.id).join(' ');
  return first - otherFirst || second - otherSecond || a.length - b.length || (ids(a) < ids(b) ? -1 : ids(a) > ids(b) ? 1 : 0);
}
