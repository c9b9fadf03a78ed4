import { coreSkillsOf } from '../../src/core/explore/moves.ts';
import { personFrom } from '../../src/core/profile/person.ts';
import { type Advice, type Route, routeTo, type Way } from '../../src/core/routes/route.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Role } from '../../src/model/role.ts';

const LIMITS = { optimise: 'balanced', hourWorth: null, budget: null, free: false } as const;

export interface Pair {
  from: Role;
  to: Role;
  route: Route;
}

/** At 15 dollars an hour. */
export function routeWith(catalog: Catalog, skills: Readonly<Record<string, number>>, to: Role): Route {
  return routeTo(catalog, { role: to.id, person: personFrom(catalog, { skills }), start: '2027-01-04', limits: LIMITS });
}

/** For somebody with the core skills of a role and nothing else. */
export const pairOf = (catalog: Catalog, from: Role, to: Role): Pair => ({
  from,
  to,
  route: routeWith(catalog, Object.fromEntries(coreSkillsOf(from, to)), to),
});

export function rowOf({ from, to, route: { straight, stepping, advice } }: Pair): string {
  const ready = `${Math.round((straight?.stops[0]?.readiness ?? 0) * 100)}%`;
  return rowWith([from.track, to.track, from.id, to.id, ready, wayText(straight), wayText(stepping), viaText(stepping), advice]);
}

const wayText = (way: Way | null): string =>
  way === null ? '–' : `${Math.round(way.hours)} h${way.openLevels === 0 ? '' : ` + ${way.openLevels} open`}`;

const viaText = (way: Way | null): string =>
  (way?.stops ?? [])
    .slice(0, -1)
    .map(({ role }) => role)
    .join(', ');

export const ADVICE: readonly Advice[] = ['there', 'open', 'shorter', 'no-stops', 'stops'];

/** How often each advice is given. */
export const countRow = (who: string, routes: readonly Route[]): string =>
  rowWith([who, String(routes.length), ...ADVICE.map((advice) => String(routes.filter((route) => route.advice === advice).length))]);

const rowWith = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
