import type { Item } from '../items.ts';
import type { Place } from './places.ts';
import { canBeTaken, type Levels, levelsAfter, minutesOf, shortestWay, type Unit, unitMinutes, unitsOf } from './units.ts';

interface Now {
  readonly levels: Levels;
  readonly minutes: number;
  /** Of the whole plan, so that its first quarter is known. */
  readonly total: number;
}

/**
 * An order that people can follow. Requirements hold first; then, one step after another:
 * 0. what was begun is gone on with;
 * 1. short first looks at the field, as early as they can be;
 * 2. the usual order of skills;
 * 3. a need that few roles ask for is begun in the first quarter, where that order allows it;
 * 4. projects below level 3 as soon as they can be begun: what was learnt is used while it is fresh;
 * 5. what opens most hours, short courses that go on from others, easier before harder, and ids;
 * and steps for general skills alone come last before the final project.
 * @param shared those that share a subscription are taken back to back where requirements allow it
 */
export function orderItems(places: readonly Place[], base: Levels, shared: ReadonlySet<Item>): Item[] {
  const units = unitsOf(places, base, shared);
  const total = minutesOf(places);
  return lay(units, { levels: base, minutes: 0, total }).map(({ item }) => item);
}

function lay(units: readonly Unit[], start: Now): Place[] {
  const order: Place[] = [];
  const last = finalUnit(units, start.levels);
  let now = start;
  let rest = [...units];
  while (rest.length > 0) {
    const next = nextOf(rest, last, now, order);
    const steps = laidOut(next, now);
    rest = rest.filter((unit) => unit !== next);
    order.push(...steps);
    now = after(now, next);
  }
  return order;
}

function laidOut(unit: Unit, now: Now): readonly Place[] {
  if (unit.length === 1) return unit;
  const single = unit.map((place) => [place]);
  return lay(single, now);
}

function nextOf(rest: readonly Unit[], last: Unit | undefined, now: Now, order: readonly Place[]): Unit {
  const ready = rest.filter((unit) => canBeTaken(unit, now.levels));
  const pools = [
    ready.filter((unit) => unit !== last && !unit.every(({ isGeneral }) => isGeneral)),
    ready.filter((unit) => unit !== last),
    ready,
  ];
  const pool = pools.find((some) => some.length > 0) ?? [];
  const areGeneral = pool.flat().every(({ isGeneral }) => isGeneral);
  const waiting = new Set(
    rest
      .flat()
      .filter(({ isGeneral }) => areGeneral || !isGeneral)
      .map(({ item }) => item),
  );
  const sorted = [...pool].sort((a, b) => compare(keyOf(a, waiting), keyOf(b, waiting)));
  const first = wayToFirstLook(rest, now);
  const usual = sorted.filter((unit) => pendingBefore(unit, waiting) === pendingBefore(sorted[0] ?? unit, waiting));
  const hasRoleBegun = order.some(isOfRole);
  const chosen =
    ready.find((unit) => unit.some(({ item }) => item.isBegun)) ??
    sorted.find((unit) => first.includes(unit)) ??
    (hasRoleBegun ? undefined : usual.find((unit) => beginsInTime(rest, unit, now))) ??
    sorted.find((unit) => unit.every((place) => isPractice(place, waiting))) ??
    sorted[0];
  if (chosen === undefined) throw new Error('steps wait for each other');
  return chosen;
}

/** How many steps that are usually taken before it still wait. */
function pendingBefore(unit: Unit, waiting: ReadonlySet<Item>): number {
  const own = new Set(unit.map(({ item }) => item));
  return new Set(unit.flatMap(({ advised }) => advised.filter((item) => waiting.has(item) && !own.has(item)))).size;
}

/** The fewest steps advised before it, then most hours opened, then what goes on from others, then the easiest. */
function keyOf(unit: Unit, waiting: ReadonlySet<Item>): number[] {
  return [
    pendingBefore(unit, waiting),
    -Math.max(...unit.map(({ opens }) => opens)),
    Number(!unit.some(({ goesOn }) => goesOn)),
    Math.min(...unit.map(({ difficulty }) => difficulty)),
  ];
}

/** The way to the first look of those that wait that can begin soonest, itself included. */
function wayToFirstLook(rest: readonly Unit[], { levels }: Now): readonly Unit[] {
  const targets = rest.filter((unit) => unit.some(({ orients }) => orients));
  const ways = targets.map((target) => {
    const before = shortestWay(rest, target, levels);
    return { way: [...before, target], key: [unitMinutes(before), unitMinutes([target])] };
  });
  return ways.sort((a, b) => compare(a.key, b.key))[0]?.way ?? [];
}

/** Whether a need of the role can still begin in the first quarter once the unit is taken. */
function beginsInTime(rest: readonly Unit[], unit: Unit, now: Now): boolean {
  const quarter = now.total / 4;
  const serves = (some: Unit) => some.some(isOfRole);
  if (serves(unit)) return now.minutes + offset(unit, now.levels) <= quarter;
  const later = after(now, unit);
  const left = rest.filter((other) => other !== unit);
  return left.filter(serves).some((target) => {
    const way = shortestWay(left, target, later.levels);
    return later.minutes + unitMinutes(way) + offset(target, levelsAfter(later.levels, way.flat())) <= quarter;
  });
}

/** Minutes of a unit before a need of the role begins. */
function offset(unit: Unit, levels: Levels): number {
  const steps = laidOut(unit, { levels, minutes: 0, total: 0 });
  const begins = steps.findIndex(isOfRole);
  return minutesOf(steps.slice(0, begins));
}

/**
 * A project that nothing else waits for: first one for more than general skills, that takes a skill to proficient, for the
 * need that fewest roles ask, that stands on most, and the longest.
 */
function finalUnit(units: readonly Unit[], levels: Levels): Unit | undefined {
  const ends = units.flatMap((unit) => {
    if (unit.every(({ item }) => item.kind !== 'project')) return [];
    const others = units.filter((other) => other !== unit).flat();
    return canBeTaken(others, levels) ? unit.filter(({ item }) => item.kind === 'project').map((place) => ({ unit, place })) : [];
  });
  const keyed = ({ place }: { place: Place }) => [
    Number(place.isGeneral),
    Number(!place.isProficient),
    place.askedBy,
    -place.standsOn,
    -place.item.minutes,
  ];
  return ends.sort((a, b) => compare(keyed(a), keyed(b)))[0]?.unit;
}

const after = (now: Now, unit: Unit): Now => ({
  ...now,
  levels: levelsAfter(now.levels, unit),
  minutes: now.minutes + minutesOf(unit),
});

/** A project below level 3, of which no course is usually taken before and still waits. */
const isPractice = ({ item, isProficient, advised }: Place, waiting: ReadonlySet<Item>): boolean =>
  item.kind === 'project' && !isProficient && !advised.some((other) => other.kind === 'course' && waiting.has(other));

const isOfRole = ({ askedBy }: Place): boolean => Number.isFinite(askedBy);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
