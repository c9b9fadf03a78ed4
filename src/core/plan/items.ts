import type { Catalog } from '../../model/catalog.ts';
import type { Outline, Price } from '../../model/outline.ts';
import { outlinesOf } from './outlines.ts';
import type { PlanQuery } from './query.ts';

export type { Price };

/** Something a plan can take: a course, a certification or a project, at the price and in the time it takes the person. */
export type Item = Pick<
  Outline,
  'id' | 'kind' | 'minutes' | 'basis' | 'price' | 'platform' | 'teaches' | 'requires' | 'contains' | 'form' | 'level'
>;

export const isFree = (price: Price): boolean => price.kind === 'fixed' && price.cents === 0;

/** A part of the query: what may be taken and what is finished. */
export type ItemQuery = Pick<PlanQuery, 'role' | 'finished' | 'limits'>;

/** What a plan for this query may take, in the order of ids. Projects are those that make a portfolio piece for the role. */
export function itemsFor(catalog: Catalog, query: ItemQuery): Item[] {
  const { limits } = query;
  const outlines = outlinesOf(catalog);
  const done = finishedOf(outlines, query.finished);
  const items: Item[] = [];
  for (const outline of outlines) {
    if (done.has(outline) || !isAllowed(outline, query) || limits.exclude.includes(outline.id)) continue;
    const item = itemOf(outline, done, limits.certificates);
    if (isAffordable(item, limits)) items.push(item);
  }
  return items;
}

/** Levels held: what the person states and what finished courses and projects teach. */
export function heldLevels(catalog: Catalog, query: Pick<PlanQuery, 'have' | 'finished'>): Map<string, number> {
  const held = new Map([...query.have].filter(([, level]) => level > 0));
  if (query.finished.length === 0) return held;
  for (const { teaches } of finishedOf(outlinesOf(catalog), query.finished)) {
    for (const { skill, level } of teaches) held.set(skill, Math.max(held.get(skill) ?? 0, level));
  }
  return held;
}

function isAllowed(outline: Outline, { role, limits }: ItemQuery): boolean {
  if (outline.roles !== null) return limits.projects && outline.roles.includes(role);
  if (!outline.active || (outline.form === 'certification' && !limits.certificates)) return false;
  if (limits.platforms.length > 0 && !limits.platforms.includes(outline.platform ?? '')) return false;
  return outline.hours !== null && (limits.estimates || outline.basis !== 'assumed');
}

/** An unknown price may be any, so such courses are out under a budget. */
function isAffordable(item: Item, limits: PlanQuery['limits']): boolean {
  if (limits.free) return isFree(item.price);
  return limits.budget === null || item.price.kind !== 'unknown';
}

/** Finished courses with their parts, and finished projects. */
function finishedOf(outlines: readonly Outline[], finished: PlanQuery['finished']): Set<Outline> {
  if (finished.length === 0) return new Set();
  const isNamed = ({ kind, id }: Outline) => finished.some((step) => step.kind === kind && step.id === id);
  const named = outlines.filter(isNamed);
  const parts = new Set(named.flatMap(({ contains }) => contains));
  return new Set([...named, ...outlines.filter(({ kind, id }) => kind === 'course' && parts.has(id))]);
}

/** An outline is an item as it stands, unless a certificate is wanted or parts of it are finished. */
function itemOf(outline: Outline, done: ReadonlySet<Outline>, certificates: boolean): Item {
  const saved = done.size === 0 || outline.contains.length === 0 ? 0 : minutesBehind(outline, done);
  if (saved === 0 && !certificates) return outline;
  return { ...outline, minutes: Math.max(0, outline.minutes - saved), price: certificates ? outline.certified : outline.price };
}

/** Minutes of the finished parts of a course, each counted once: a part of a finished part is in it already. */
function minutesBehind({ contains }: Outline, done: ReadonlySet<Outline>): number {
  const finished = [...done].filter(({ kind, id }) => kind === 'course' && contains.includes(id));
  const outermost = finished.filter(({ id }) => !finished.some((other) => other.contains.includes(id)));
  return outermost.reduce((sum, { minutes }) => sum + minutes, 0);
}
