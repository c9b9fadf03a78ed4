import type { Catalog } from '../../model/catalog.ts';
import type { PlanLimits } from '../../model/profile.ts';
import type { Role } from '../../model/role.ts';
import { coreSkillsOf } from '../explore/moves.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { type Cost, costParts } from '../plan/cost.ts';
import { findPlan, type PlanFound } from '../plan/find-plan.ts';
import { OPEN_LEVEL_HOURS, workLimit } from '../plan/hours-to.ts';
import { heldBy, NO_PLAN_LIMITS, type PlanQuery } from '../plan/query.ts';
import { isWithin } from '../profile/begun.ts';
import { type Person, withLevels } from '../profile/person.ts';

/** Those of `plan` that hold for each hop. */
export type HopLimits = Pick<PlanLimits, 'optimise' | 'hourWorth' | 'budget' | 'free'>;

export interface RouteQuery {
  /** Id of the role to reach. */
  readonly role: string;
  readonly person: Person;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly limits: HopLimits;
}

/** Whether one is ready enough, or people get in without; null where neither. */
export type Door = 'ready' | 'direct' | null;

/** The way from one person to a role. */
export interface Hop {
  readonly role: Role;
  readonly door: Door;
  readonly readiness: Readiness;
  readonly hours: number;
  readonly cost: Cost;
  /** Levels of core needs nothing teaches. */
  readonly openLevels: number;
  readonly query: PlanQuery;
  readonly found: PlanFound;
}

/** Σ min(have, need) / Σ need over the core skills of the next role, from which a hop is allowed. */
export const READY = 0.6;

/** What one person asks of one catalog; plans are remembered. */
export interface Hops {
  doorTo(person: Person, role: Role, isFirst: boolean): Door;
  /**
   * Undefined where no plan keeps the limits, or none was proven within 20,000 nodes.
   * @param before the hops that lead there: what was begun is gone on with once
   */
  hopTo(person: Person, role: Role, before: readonly Hop[]): Hop | undefined;
}

export function hopsIn(catalog: Catalog, query: RouteQuery): Hops {
  const known = new Map<string, Hop | undefined>();
  const doorTo = (person: Person, role: Role, isFirst: boolean): Door =>
    readinessFor(role, person.levels).share >= READY ? 'ready' : isFirst && role.entry.way === 'direct' ? 'direct' : null;
  return {
    doorTo,
    hopTo(person, role, before) {
      const taken = before.flatMap((hop) => hop.found.solved.items);
      const begun = person.begun.filter((step) => !taken.some((item) => isWithin(step, item)));
      const key = [role.id, ...person.levels, ...begun.map(({ kind, id }) => `${kind} ${id}`)].join(' ');
      if (!known.has(key)) known.set(key, planned(catalog, query, { ...person, begun }, role));
      const hop = known.get(key);
      return hop && { ...hop, door: doorTo(person, role, before.length === 0) };
    },
  };
}

function planned(catalog: Catalog, { start, limits }: RouteQuery, person: Person, role: Role): Hop | undefined {
  const query: PlanQuery = {
    role: role.id,
    ...heldBy(person),
    hoursPerWeek: person.hoursPerWeek ?? catalog.planning.hoursPerWeek,
    start,
    limits: { ...NO_PLAN_LIMITS, ...limits, hourWorth: limits.hourWorth ?? person.hourWorth },
    timeLimitMs: 0,
    clock: () => 0,
  };
  const found = findPlan(catalog, query, workLimit());
  if (found.solved.status !== 'optimal') return undefined;
  return {
    role,
    door: null,
    readiness: readinessFor(role, person.levels),
    hours: found.solved.minutes / 60,
    cost: costParts(found.solved),
    openLevels: found.uncovered.reduce((sum, { level, reached }) => sum + level - reached, 0),
    query,
    found,
  };
}

/** The person with the core skills of a role, before going on to another. */
export const raisedTo = (catalog: Catalog, person: Person, role: Role, towards: Role): Person =>
  withLevels(
    catalog,
    person,
    [...coreSkillsOf(role, towards, person.levels)].map(([skill, level]) => ({ skill, level })),
  );

/** What routes are compared by: minutes, then cents; cents first where the cheapest is asked for. */
export function weightOf({ limits }: Pick<RouteQuery, 'limits'>, hops: readonly Hop[]): readonly [number, number] {
  const sum = (of: (hop: Hop) => number) => hops.reduce((total, hop) => total + of(hop), 0);
  const minutes = sum(({ found, openLevels }) => found.solved.minutes + openLevels * OPEN_LEVEL_HOURS * 60);
  const cents = sum(({ found }) => found.solved.cents);
  return limits.optimise === 'cost' ? [cents, minutes] : [minutes, cents];
}
