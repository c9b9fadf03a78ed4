import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem, Price } from '../../model/learning-item.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { byId } from '../catalog/by-id.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { begunSkill, PORTFOLIO, secondPortfolio, takenSkill } from '../catalog/pseudo-skills.ts';
import { type Begun, doneOf, isWithin, minutesLeft } from '../profile/begun.ts';
import { isStep } from '../profile/person.ts';
import type { PlanQuery } from './query.ts';

export type { Price };

/** At this person's price and time. */
export type Item = Pick<
  LearningItem,
  | 'id'
  | 'kind'
  | 'minutes'
  | 'low'
  | 'high'
  | 'basis'
  | 'price'
  | 'platform'
  | 'teaches'
  | 'requires'
  | 'contains'
  | 'form'
  | 'level'
  | 'isLowConfidence'
> & {
  /** The plan must go on with it first. */
  readonly isBegun?: true;
};

type Asked = Pick<PlanQuery, 'role' | 'limits'>;

/** One or two. */
export const rolesAsked = ({ role, limits: { and } }: Asked): string[] => (and === null ? [role] : [role, and]);

/** A second role has its own portfolio. */
export const portfolioOf = (role: string, query: Asked): string => (role === query.role ? PORTFOLIO : secondPortfolio(role));

export const isFree = (price: Price): boolean => price.kind === 'fixed' && price.cents === 0;

export type ItemQuery = Pick<PlanQuery, 'role' | 'have' | 'finished' | 'begun' | 'limits'>;

const isKept = ({ kept }: Begun): boolean => kept === true;

/** May be taken whatever the limits, unless left out by name. */
const isKeptIn = ({ begun = [] }: ItemQuery, { kind, id, hours }: LearningItem): boolean =>
  hours !== null && begun.some((step) => isKept(step) && isStep({ kind, id })(step));

export const pinsFor = (catalog: Catalog, query: ItemQuery): string[] =>
  learningItemsOf(catalog)
    .filter((item) => isKeptIn(query, item) && !query.limits.exclude.includes(item.id))
    .map(begunSkill);

/** Ordered by id. */
export function itemsFor(catalog: Catalog, query: ItemQuery): Item[] {
  const { limits } = query;
  const candidates = learningItemsOf(catalog);
  const done = finishedOf(candidates, query.finished);
  const items: Item[] = [];
  for (const candidate of candidates) {
    if (done.has(candidate) || limits.exclude.includes(candidate.id)) continue;
    const isTaken = limits.with.includes(candidate.id) || isKeptIn(query, candidate);
    if (!isTaken && !isAllowed(candidate, query)) continue;
    const item = itemFor(candidate, done, query);
    if (isTaken || !limits.free || (candidate.free && isFree(item.price))) items.push(item);
  }
  return items;
}

export function heldLevels(catalog: Catalog, query: ItemQuery): Map<string, number> {
  const held = new Map([...query.have].filter(([, level]) => level > 0));
  if (query.finished.length === 0) return held;
  for (const item of finishedOf(learningItemsOf(catalog), query.finished)) {
    for (const { skill, level } of [...item.teaches, ...meantFor(item, query)]) held.set(skill, Math.max(held.get(skill) ?? 0, level));
  }
  return held;
}

/** Whether a step requires programming beyond what is held, or teaches it to working level. */
export function programmingTo(catalog: Catalog, held: ReadonlyMap<string, number>): (item: Item) => boolean {
  const skills = byId(catalog.skills);
  const isNew = ({ skill, level }: SkillAtLevel) => skills.get(skill)?.code === true && level > (held.get(skill) ?? 0);
  return ({ requires, teaches }) => requires.some(isNew) || teaches.some((taught) => taught.level > 1 && isNew(taught));
}

const NOTHING: readonly SkillAtLevel[] = [];

/** Beside its skills: portfolio pieces, and marks that it was asked for or goes on with what was begun. */
function meantFor(item: LearningItem, query: ItemQuery): readonly SkillAtLevel[] {
  const { id, roles } = item;
  if (roles === null && query.limits.with.length === 0 && (query.begun ?? []).length === 0) return NOTHING;
  const portfolios = rolesAsked(query).filter((role) => roles?.includes(role) === true);
  const taken = query.limits.with.includes(id) ? [takenSkill(id)] : [];
  const begun = (query.begun ?? []).filter((step) => isKept(step) && isWithin(step, item)).map(begunSkill);
  return [...portfolios.map((role) => portfolioOf(role, query)), ...taken, ...begun].map((skill) => ({ skill, level: 1 }));
}

function isAllowed(candidate: LearningItem, query: ItemQuery): boolean {
  const { limits } = query;
  const { roles } = candidate;
  if (roles !== null) return limits.projects && rolesAsked(query).some((role) => roles.includes(role));
  if (!candidate.active || (candidate.form === 'certification' && !limits.certificates)) return false;
  if (limits.platforms.length > 0 && !limits.platforms.includes(candidate.platform ?? '')) return false;
  return candidate.hours !== null && (limits.estimates || candidate.basis !== 'assumed');
}

function finishedOf(candidates: readonly LearningItem[], finished: PlanQuery['finished']): Set<LearningItem> {
  if (finished.length === 0) return new Set();
  const named = candidates.filter((candidate) => finished.some(isStep(candidate)));
  const parts = new Set(named.flatMap(({ contains }) => contains));
  return new Set([...named, ...candidates.filter(({ kind, id }) => kind === 'course' && parts.has(id))]);
}

/** The candidate itself, unless a certificate is wanted, it was begun or parts are finished. */
function itemFor(whole: LearningItem, done: ReadonlySet<LearningItem>, query: ItemQuery): Item {
  const meant = meantFor(whole, query);
  const candidate = meant.length === 0 ? whole : { ...whole, teaches: [...whole.teaches, ...meant] };
  const { begun = [], limits } = query;
  const taken = doneOf(candidate, done, begun);
  if (taken.minutes === 0 && !taken.isBegun && (!limits.certificates || candidate.kind === 'project')) return candidate;
  const left = (all: number) => minutesLeft(all, taken);
  const { minutes, low, high, price, certified } = candidate;
  const item = { ...candidate, minutes: left(minutes), low: left(low), high: left(high), price: limits.certificates ? certified : price };
  return isKeptIn(query, whole) ? { ...item, requires: [], isBegun: true } : item;
}
