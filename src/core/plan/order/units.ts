import type { Item } from '../items.ts';
import type { Place } from './places.ts';

export type Levels = ReadonlyMap<string, number>;

/** Steps taken back to back. */
export type Unit = readonly Place[];

/** One unit for the steps on a platform's shared subscription, split where they cannot stand back to back. */
export function unitsOf(places: readonly Place[], base: Levels, shared: ReadonlySet<Item>): Unit[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { price, kind, id } = place.item;
    const key = price.kind === 'monthly' && shared.has(place.item) ? price.platform : ` ${kind} ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  let units: Unit[] = [...groups.values()];
  for (let { waiting, levels } = waitingUnits(units, base); waiting.length > 0; { waiting, levels } = waitingUnits(units, base)) {
    const [shortest] = waiting.filter((unit) => unit.length > 1).sort((a, b) => minutesOf(a) - minutesOf(b));
    units = units.flatMap((unit) => (unit === shortest ? partsOf(unit, levels) : [unit]));
  }
  return units;
}

/** What can be taken at these levels, and the rest; where nothing can, single steps. */
function partsOf(unit: Unit, levels: Levels): Unit[] {
  const { stuck } = stuckIn(unit, levels);
  if (stuck.length === unit.length) return unit.map((place) => [place]);
  return [unit.filter((place) => !stuck.includes(place)), stuck];
}

/** Units that can never be taken whole, and the levels the others lead to. */
function waitingUnits(units: readonly Unit[], base: Levels): { waiting: Unit[]; levels: Levels } {
  let waiting = [...units];
  let levels = base;
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    const ready = waiting.filter((unit) => canBeTaken(unit, levels));
    levels = levelsAfter(levels, ready.flat());
    waiting = waiting.filter((unit) => !ready.includes(unit));
  }
  return { waiting, levels };
}

export const canBeTaken = (places: readonly Place[], levels: Levels): boolean =>
  places.length === 1 ? places.every((place) => canBegin(place, levels)) : stuckIn(places, levels).stuck.length === 0;

const canBegin = ({ item }: Place, levels: Levels): boolean => item.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level);

/** Steps that cannot begin with the others alone, and the levels these lead to. */
function stuckIn(places: readonly Place[], base: Levels): { stuck: Place[]; levels: Levels } {
  let levels = base;
  let stuck = [...places];
  for (let before = -1; stuck.length !== before; ) {
    before = stuck.length;
    const ready = stuck.filter((place) => canBegin(place, levels));
    levels = levelsAfter(levels, ready);
    stuck = stuck.filter((place) => !ready.includes(place));
  }
  return { stuck, levels };
}

/**
 * The units of least minutes after which the target can be taken. The first waiting step to begin gets what it lacks from
 * outside, so units that teach the first thing a waiting step lacks are added; the shortest way grows first. After more
 * than a thousand ways, all the others: ways double with each thing that two units teach.
 */
export function shortestWay(units: readonly Unit[], target: Unit, base: Levels): Unit[] {
  const ways: Unit[][] = [[]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const { stuck, levels } = stuckIn([...way, target].flat(), base);
    if (stuck.length === 0) return way;
    if (seen.size > MOST_WAYS) return units.filter((unit) => unit !== target);
    const lacked = stuck.flatMap(({ item }) => item.requires.find(({ skill, level }) => (levels.get(skill) ?? 0) < level) ?? []);
    const taught = ({ item }: Place) =>
      item.teaches.some((own) => lacked.some(({ skill, level }) => own.skill === skill && own.level >= level));
    for (const unit of units) {
      const longer = units.filter((other) => other === unit || way?.includes(other));
      const key = longer.map((other) => units.indexOf(other)).join();
      if (unit === target || way.includes(unit) || !unit.some(taught) || seen.has(key)) continue;
      seen.add(key);
      ways.push(longer);
    }
    ways.sort((a, b) => unitMinutes(b) - unitMinutes(a));
  }
  return [];
}

const MOST_WAYS = 1000;

export function levelsAfter(levels: Levels, places: readonly Place[]): Levels {
  if (places.length === 0) return levels;
  const all = new Map(levels);
  for (const { skill, level } of places.flatMap(({ item }) => item.teaches)) all.set(skill, Math.max(all.get(skill) ?? 0, level));
  return all;
}

export const minutesOf = (places: readonly Place[]): number => places.reduce((sum, { item }) => sum + item.minutes, 0);

export const unitMinutes = (units: readonly Unit[]): number => minutesOf(units.flat());
