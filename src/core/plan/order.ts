import type { Catalog } from '../../model/catalog.ts';
import type { Item } from './items.ts';

/** By skill, those usually learnt before it. */
type Advice = ReadonlyMap<string, readonly string[]>;

interface Place {
  readonly item: Item;
  /** Usually learnt before it. */
  readonly advised: readonly Item[];
  readonly difficulty: number;
  readonly dependants: number;
}

/** The same whichever order is tried. */
export function placesOf(catalog: Catalog, items: readonly Item[]): Place[] {
  const advice = new Map(catalog.skills.map(({ id, prerequisites }) => [id, prerequisites.map(({ skill }) => skill)]));
  const facts = items.map((item) => skillFacts(advice, item));
  return facts.map((own) => ({
    item: own.item,
    advised: facts.filter((other) => other !== own && stepsAhead(other, own) > stepsAhead(own, other)).map((other) => other.item),
    difficulty: difficulty(own.item),
    dependants: facts.filter((other) => other.item.requires.some(({ skill, level }) => (own.given.get(skill) ?? 0) >= level)).length,
  }));
}

/**
 * Requirements first; then the usual order of skills, easier before harder, what most other steps need, and ids.
 * @param together keeps courses of one monthly subscription together and begins it as late as possible
 */
export function orderItems(places: readonly Place[], base: ReadonlyMap<string, number>, together: boolean): Item[] {
  const levels = new Map(base);
  const ordered: Item[] = [];
  const waiting = new Set(places.map((place) => place.item));
  const canStart = (item: Item) => item.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);
  const keyOf = ({ item, advised, difficulty, dependants }: Place): number[] => {
    const rank = subscriptionRank(item, ordered.at(-1));
    const pending = advised.filter((other) => waiting.has(other)).length;
    return together ? [rank, pending, difficulty, -dependants] : [pending, difficulty, rank, -dependants];
  };
  while (waiting.size > 0) {
    const ready = places
      .filter(({ item }) => waiting.has(item) && canStart(item))
      .map((place) => ({ item: place.item, key: keyOf(place) }));
    const next = ready.reduce((first, other) => (isBefore(other.key, first.key) ? other : first)).item;
    waiting.delete(next);
    ordered.push(next);
    for (const { skill, level } of next.teaches) levels.set(skill, Math.max(levels.get(skill) ?? 0, level));
  }
  return ordered;
}

/** The running subscription first, then whatever needs none, then a new one. */
function subscriptionRank(item: Item, previous: Item | undefined): number {
  if (item.price.kind !== 'monthly') return 1;
  return previous?.price.kind === 'monthly' && previous.price.platform === item.price.platform ? 0 : 2;
}

interface SkillFacts {
  readonly item: Item;
  readonly given: ReadonlyMap<string, number>;
  /** Skills it asks for or that usually precede those it teaches. */
  readonly restsOn: ReadonlySet<string>;
}

function skillFacts(advice: Advice, item: Item): SkillFacts {
  const given = new Map(item.teaches.map(({ skill, level }) => [skill, level]));
  const restsOn = new Set(item.requires.map(({ skill }) => skill));
  for (const { skill } of item.teaches) for (const before of advice.get(skill) ?? []) restsOn.add(before);
  return { item, given, restsOn };
}

/** 2 for each skill that the later item rests on and teaches less of, 1 for each that it teaches more of. */
function stepsAhead(first: SkillFacts, later: SkillFacts): number {
  let steps = 0;
  for (const [skill, level] of first.given) {
    const own = later.given.get(skill) ?? 0;
    if (later.restsOn.has(skill) && own < level) steps += 2;
    if (own > level) steps++;
  }
  return steps;
}

function difficulty({ kind, form, level }: Item): number {
  if (kind === 'project') return 4;
  if (form === 'certification') return 5;
  return { beginner: 0, 'all-levels': 1, intermediate: 2, advanced: 3 }[level ?? 'all-levels'];
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
