import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem, Price } from '../../model/learning-item.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { byId } from '../catalog/by-id.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { type Begun, isWithin, minutesBegun, minutesLeft } from '../profile/begun.ts';
import type { PlanQuery } from './query.ts';

export type { Price };

/** At the price and in the time it takes this person. */
export type Item = Pick<
  LearningItem,
  'id' | 'kind' | 'minutes' | 'low' | 'high' | 'basis' | 'price' | 'platform' | 'teaches' | 'requires' | 'contains' | 'form' | 'level'
> & {
  /** Something that the plan must go on with, which comes first. */
  readonly isBegun?: true;
};

/** Something made for the role: a need beside its skills, taught by each of its projects. */
export const PORTFOLIO = 'portfolio';

export const isFree = (price: Price): boolean => price.kind === 'fixed' && price.cents === 0;

export type ItemQuery = Pick<PlanQuery, 'role' | 'have' | 'finished' | 'begun' | 'limits'>;

/** A need beside skills: a step that was begun is gone on with, alone or in a programme that it is a part of. */
const pinOf = ({ kind, id }: Pick<Begun, 'kind' | 'id'>): string => `begun ${kind} ${id}`;

export const isPin = (skill: string): boolean => skill.startsWith('begun ');

/** A plan may take such a step whatever the limits, unless it is left out by name. */
const isKeptIn = ({ begun = [] }: ItemQuery, { kind, id, hours }: LearningItem): boolean =>
  hours !== null && begun.some((step) => step.kept === true && step.kind === kind && step.id === id);

export const pinsFor = (catalog: Catalog, query: ItemQuery): string[] =>
  learningItemsOf(catalog)
    .filter((item) => isKeptIn(query, item) && !query.limits.exclude.includes(item.id))
    .map(pinOf);

/** In the order of ids. */
export function itemsFor(catalog: Catalog, query: ItemQuery, withProgramming = true): Item[] {
  const { limits } = query;
  const candidates = learningItemsOf(catalog);
  const done = finishedOf(candidates, query.finished);
  const isProgramming = withProgramming ? () => false : programmingTo(catalog, query);
  const items: Item[] = [];
  for (const candidate of candidates) {
    const isKept = isKeptIn(query, candidate);
    if (done.has(candidate) || limits.exclude.includes(candidate.id)) continue;
    if (!isKept && (!isAllowed(candidate, query) || isProgramming(candidate))) continue;
    const item = itemOf(candidate, done, query);
    if (isKept || !limits.free || (candidate.free && isFree(item.price))) items.push(item);
  }
  return items;
}

export function heldLevels(catalog: Catalog, query: Pick<PlanQuery, 'role' | 'have' | 'finished'>): Map<string, number> {
  const held = new Map([...query.have].filter(([, level]) => level > 0));
  if (query.finished.length === 0) return held;
  for (const { teaches, roles } of finishedOf(learningItemsOf(catalog), query.finished)) {
    for (const { skill, level } of teaches) held.set(skill, Math.max(held.get(skill) ?? 0, level));
    if (roles?.includes(query.role) === true) held.set(PORTFOLIO, 1);
  }
  return held;
}

/** Whether a step teaches programming to working level beyond what the person holds, or asks for it. */
function programmingTo(catalog: Catalog, query: ItemQuery): (candidate: LearningItem) => boolean {
  const skills = byId(catalog.skills);
  const held = heldLevels(catalog, query);
  const isNew = ({ skill, level }: SkillAtLevel) => skills.get(skill)?.code === true && level > (held.get(skill) ?? 0);
  return ({ requires, teaches }) => requires.some(isNew) || teaches.some((taught) => taught.level > 1 && isNew(taught));
}

function isAllowed(candidate: LearningItem, { role, limits }: ItemQuery): boolean {
  if (candidate.roles !== null) return limits.projects && candidate.roles.includes(role);
  if (!candidate.active || (candidate.form === 'certification' && !limits.certificates)) return false;
  if (limits.platforms.length > 0 && !limits.platforms.includes(candidate.platform ?? '')) return false;
  return candidate.hours !== null && (limits.estimates || candidate.basis !== 'assumed');
}

function finishedOf(candidates: readonly LearningItem[], finished: PlanQuery['finished']): Set<LearningItem> {
  if (finished.length === 0) return new Set();
  const isNamed = ({ kind, id }: LearningItem) => finished.some((step) => step.kind === kind && step.id === id);
  const named = candidates.filter(isNamed);
  const parts = new Set(named.flatMap(({ contains }) => contains));
  return new Set([...named, ...candidates.filter(({ kind, id }) => kind === 'course' && parts.has(id))]);
}

/** The candidate as it stands, unless it is a project, a certificate is wanted, or it was begun or parts of it are finished. */
function itemOf(candidate: LearningItem, done: ReadonlySet<LearningItem>, query: ItemQuery): Item {
  const { begun = [], limits } = query;
  const saved = done.size === 0 || candidate.contains.length === 0 ? 0 : finishedMinutes(candidate, done);
  const own = begun.filter((step) => isWithin(step, candidate));
  const isProject = candidate.kind === 'project';
  if (saved === 0 && !limits.certificates && !isProject && own.length === 0) return candidate;
  const left = (whole: number) =>
    own.length === 0 ? Math.max(0, whole - saved) : minutesLeft(whole, saved + minutesBegun(own, candidate));
  const { minutes, low, high, price, certified, teaches } = candidate;
  const item = { ...candidate, minutes: left(minutes), low: left(low), high: left(high), price: limits.certificates ? certified : price };
  const made = isProject ? [...teaches, { skill: PORTFOLIO, level: 1 }] : teaches;
  const kept = own.filter((step) => step.kept === true);
  const pinned = [...made, ...kept.map((step) => ({ skill: pinOf(step), level: 1 }))];
  return isKeptIn(query, candidate) ? { ...item, teaches: pinned, requires: [], isBegun: true } : { ...item, teaches: pinned };
}

/** A part of a finished part is counted once. */
function finishedMinutes({ contains }: LearningItem, done: ReadonlySet<LearningItem>): number {
  const finished = [...done].filter(({ kind, id }) => kind === 'course' && contains.includes(id));
  const outermost = finished.filter(({ id }) => !finished.some((other) => other.contains.includes(id)));
  return outermost.reduce((sum, { minutes }) => sum + minutes, 0);
}
