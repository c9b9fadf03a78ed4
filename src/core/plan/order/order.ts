import type { Item } from '../items.ts';
import type { Place } from './places.ts';
import { canBeTaken, type Levels, levelsAfter, minutesOf, shortestWay, type Unit, unitMinutes, unitsOf } from './units.ts';

interface Now {
  readonly levels: Levels;
  readonly minutes: number;
  /** Of the whole plan. */
  readonly total: number;
  /** First in the usual order. */
  readonly hurried: ReadonlySet<Item>;
}

/**
 * An order that people can follow. Requirements hold first; then, step by step:
 * 0. what was begun;
 * 1. short first looks at the field, as early as possible;
 * 2. tools of programmers that other steps need;
 * 3. projects right after what usually precedes them, while that is fresh;
 * 4. the heart of the role, begun in the first half where possible, after what usually precedes it;
 * 5. the usual order of skills;
 * 6. short courses that build on others, most hours opened, easier before harder, and ids.
 * Steps for general skills alone come last before the final project.
 * @param shared items of a shared subscription, taken back to back where requirements allow it
 * @param hurries whether shared items come first even where requirements part them
 */
export function orderItems(places: readonly Place[], base: Levels, shared: ReadonlySet<Item>, hurries = false): Item[] {
  const units = unitsOf(places, base, shared);
  const total = minutesOf(places);
  return lay(units, { levels: base, minutes: 0, total, hurried: hurries ? shared : new Set() }).map(({ item }) => item);
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
  const possible = ready.filter((unit) => unit !== last).flat();
  const pools = [
    ready.filter((unit) => unit !== last && !unit.every((place) => canBePutOff(place, possible))),
    ready.filter((unit) => unit !== last),
    ready,
  ];
  const pool = pools.find((some) => some.length > 0) ?? [];
  const areGeneral = pool.flat().every(({ isGeneral }) => isGeneral);
  const waiting = new Set(
    rest
      .filter((unit) => unit !== last)
      .flat()
      .filter((place) => areGeneral || !canBePutOff(place, possible))
      .map(({ item }) => item),
  );
  const isLater = (unit: Unit) => Number(!unit.some(({ item }) => now.hurried.has(item)));
  const sorted = [...pool].sort((a, b) => compare([isLater(a), ...keyOf(a, waiting)], [isLater(b), ...keyOf(b, waiting)]));
  const way = wayToFirstLook(rest, now);
  const look = sorted.filter((unit) => way.includes(unit));
  const practice = sorted.filter((unit) => unit.every((place) => isPractice(place, waiting)));
  const heart = beginsHeart(order) ? [] : wayToHeart(rest, now);
  const chosen =
    ready.find((unit) => unit.some(({ item }) => item.isBegun)) ??
    look.find((unit) => heart.includes(unit)) ??
    look[0] ??
    sorted.find((unit) => isReadyTool(unit, waiting)) ??
    practice.find((unit) => heart.length === 0 || heart.includes(unit) || leavesTime(rest, unit, now)) ??
    sorted.find((unit) => heart.includes(unit)) ??
    sorted[0];
  if (chosen === undefined) throw new Error('steps wait for each other');
  return chosen;
}

/** A step for general skills alone, except a project usually done before another ready step. */
const canBePutOff = ({ item, isGeneral }: Place, ready: readonly Place[]): boolean =>
  isGeneral && !(item.kind === 'project' && ready.some((later) => !later.isGeneral && later.advised.includes(item)));

const isReadyTool = (unit: Unit, waiting: ReadonlySet<Item>): boolean =>
  unit.every(({ isTool }) => isTool) && pendingBefore(unit, waiting) === 0;

/** The number of waiting steps that usually precede it. */
function pendingBefore(unit: Unit, waiting: ReadonlySet<Item>): number {
  const own = new Set(unit.map(({ item }) => item));
  return new Set(unit.flatMap(({ advised }) => advised.filter((item) => waiting.has(item) && !own.has(item)))).size;
}

/** The fewest steps advised before it, then building on others, most hours opened, and the easiest. */
function keyOf(unit: Unit, waiting: ReadonlySet<Item>): number[] {
  return [
    pendingBefore(unit, waiting),
    Number(!unit.some(({ goesOn }) => goesOn)),
    -Math.max(...unit.map(({ opens }) => opens)),
    Math.min(...unit.map(({ difficulty }) => difficulty)),
  ];
}

/** The way to the waiting first look that can begin soonest, itself included. */
function wayToFirstLook(rest: readonly Unit[], { levels }: Now): readonly Unit[] {
  const targets = rest.filter((unit) => unit.some(({ orients }) => orients));
  const ways = targets.map((target) => {
    const before = shortestWay(rest, target, levels);
    return { way: [...before, target], key: [unitMinutes(before), unitMinutes([target])] };
  });
  return ways.sort((a, b) => compare(a.key, b.key))[0]?.way ?? [];
}

/** The way to the heart course that can begin soonest, with what usually precedes it; none where that is after the first half. */
function wayToHeart(rest: readonly Unit[], now: Now): readonly Unit[] {
  const ways = rest.filter(beginsHeart).map((target) => {
    const usual = new Set([target]);
    for (const unit of usual) for (const before of rest.filter((other) => isAdvisedBefore(other, unit))) usual.add(before);
    const others = rest.filter((unit) => !usual.has(unit));
    const before = [...shortestWay(others, [...usual].flat(), now.levels), ...usual].filter((unit) => unit !== target);
    return { way: [...before, target], minutes: unitMinutes(before) + offset(target, levelsAfter(now.levels, before.flat())) };
  });
  const [soonest] = ways.sort((a, b) => a.minutes - b.minutes);
  return soonest !== undefined && now.minutes + soonest.minutes <= now.total / 2 ? soonest.way : [];
}

/** Whether the heart still begins in the first half if the unit comes first. */
function leavesTime(rest: readonly Unit[], unit: Unit, now: Now): boolean {
  const left = rest.filter((other) => other !== unit);
  return wayToHeart(left, after(now, unit)).length > 0;
}

const isAdvisedBefore = (first: Unit, later: Unit): boolean =>
  first !== later && later.some(({ advised }) => first.some(({ item }) => advised.includes(item)));

/** Minutes of a unit before its heart course begins. */
function offset(unit: Unit, levels: Levels): number {
  const steps = laidOut(unit, { levels, minutes: 0, total: 0, hurried: new Set() });
  const begins = steps.findIndex(({ isHeart }) => isHeart);
  return minutesOf(steps.slice(0, begins));
}

/**
 * A project that nothing else waits for: first one for more than general skills, then one that makes proficient,
 * for the rarest need, that stands on most, and the longest.
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

/**
 * A project that no waiting course usually precedes. One that makes proficient waits for projects too, and is never early
 * if it rests on another.
 */
const isPractice = ({ item, isProficient, goesOnFromProject, advised }: Place, waiting: ReadonlySet<Item>): boolean =>
  item.kind === 'project' &&
  !(isProficient && goesOnFromProject) &&
  !advised.some((other) => (isProficient || other.kind === 'course') && waiting.has(other));

const beginsHeart = (unit: Unit): boolean => unit.some(({ isHeart }) => isHeart);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
