import type { Catalog } from '../../model/catalog.ts';
import type { Person, StepRef } from '../profile/person.ts';
import { costParts } from './cost.ts';
import { findPlan } from './find-plan.ts';
import { type Asked, problemFor } from './problem.ts';
import { type HasTime, heldBy, NO_PLAN_LIMITS, type PlanQuery } from './query.ts';

export interface Means {
  readonly hoursPerWeek: number;
  /** US dollars; null is no limit. */
  readonly budget: number | null;
}

export interface Reach {
  hours: number;
  weeks: number;
  /** US dollars; this and the next two as in `Cost`. */
  usd: number;
  assumedUsd: number;
  unknown: number;
  uncovered: number;
}

/**
 * Hours of the best plan for core needs without limits, by the yardstick of `plan`. Null where {@link workLimit} stopped
 * the search.
 */
export function gapHours(catalog: Catalog, role: { id: string }, person: Person): number | null {
  return planWithoutLimits(catalog, role, person)?.hours ?? null;
}

/** Null as for {@link gapHours}. */
export function planWithoutLimits(
  catalog: Catalog,
  role: { id: string },
  person: Person,
): { hours: number; items: readonly StepRef[] } | null {
  const { solved } = planned(catalog, role.id, person, { ...person, budget: null });
  return solved.status === 'optimal' ? { hours: solved.minutes / 60, items: solved.items } : null;
}

/** The best plan for core needs within the budget. Null where no plan keeps it, or as for {@link gapHours}. */
export function reachOf(catalog: Catalog, role: string, person: Person, means: Means): Reach | null {
  const { solved, uncovered } = planned(catalog, role, person, means);
  if (solved.status !== 'optimal') return null;
  const hours = solved.minutes / 60;
  return { hours, weeks: Math.ceil(hours / means.hoursPerWeek - 1e-9), ...costParts(solved), uncovered: uncovered.length };
}

/** What an open level counts as in sorting roles. */
export const OPEN_LEVEL_HOURS = 40;

/** Levels of core needs that no course or project teaches, summed. */
export function openLevels(catalog: Catalog, role: { id: string }, person: Person): number {
  const { uncovered } = askedFor(catalog, person, queryFor(catalog, role.id, person, { ...person, budget: null }));
  return uncovered.reduce((sum, { level, reached }) => sum + level - reached, 0);
}

/** To sort by; unknown hours come last. */
export const distance = (hours: number | null, open: number): number =>
  hours === null ? Number.MAX_SAFE_INTEGER : hours + open * OPEN_LEVEL_HOURS;

/** A null pace is the catalog's. */
type AnyMeans = Pick<Means, 'budget'> & { readonly hoursPerWeek: number | null };

function queryFor(catalog: Catalog, role: string, person: Person, means: AnyMeans): PlanQuery {
  const hoursPerWeek = means.hoursPerWeek ?? catalog.planning.hoursPerWeek;
  const limits = { ...NO_PLAN_LIMITS, budget: means.budget, hourWorth: person.hourWorth };
  return { role, ...heldBy(person), hoursPerWeek, start: '2000-01-01', limits, timeLimitMs: 0, clock: () => 0 };
}

/** Measured and stopped as {@link gapHours}. */
export function planned(catalog: Catalog, role: string, person: Person, means: AnyMeans) {
  const query = queryFor(catalog, role, person, means);
  const own = askedFor(catalog, person, query);
  return { ...findPlan(catalog, query, workLimit(), own), hoursPerWeek: query.hoursPerWeek };
}

/** Stops after 20,000 nodes: the same on every machine. */
export function workLimit(): HasTime {
  let asked = 0;
  // The search asks once in 32 nodes.
  return () => ++asked < 625;
}

const asked = new WeakMap<Catalog, WeakMap<Person, Map<string, Asked>>>();

/** Made once: hours, open levels and {@link reachOf} share it. */
function askedFor(catalog: Catalog, person: Person, query: PlanQuery): Asked {
  const ofCatalog = asked.get(catalog) ?? new WeakMap<Person, Map<string, Asked>>();
  const ofPerson = ofCatalog.get(person) ?? new Map<string, Asked>();
  asked.set(catalog, ofCatalog.set(person, ofPerson));
  const key = `${query.role} ${query.hoursPerWeek}`;
  const known = ofPerson.get(key) ?? problemFor(catalog, query);
  ofPerson.set(key, known);
  return known;
}
