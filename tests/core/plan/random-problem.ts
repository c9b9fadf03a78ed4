import type { Item, Price } from '../../../src/core/plan/items.ts';
import type { Need, Problem } from '../../../src/core/plan/problem.ts';

/** Mulberry32: 32-bit state, good enough to draw test cases, the same everywhere. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { next, below, oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T };
}

export interface Shape {
  items: number;
  skills: number;
  needs: number;
  /** Skills a course teaches at most. */
  teaches: number;
  /** Skills a course asks for at most. */
  requires: number;
  /** Share of courses that are exact doubles of another under a new id. */
  doubles?: number;
  groups?: number;
  /** Few different hours make many ties. */
  hours?: readonly number[];
  contains?: number;
}

/** A draft with cycles, doubles, ties, parts and every kind of price; its needs can be met when parts are ignored. */
export function randomProblem(seed: number, shape: Shape): Problem {
  const random = randomFrom(seed);
  const items: Item[] = [];
  for (let n = 0; n < shape.items; n++) {
    const other = items.length > 0 && random.next() < (shape.doubles ?? 0) ? random.oneOf(items) : undefined;
    const id = `c${String(n).padStart(4, '0')}`;
    items.push(other === undefined ? randomItem(random, shape, id, items) : { ...other, id });
  }
  const base = new Map<string, number>();
  for (let n = random.below(3); n > 0; n--) base.set(`s${random.below(shape.skills)}`, 1 + random.below(2));
  const { levels, started } = reachable(items, base);
  return {
    items: items.filter((item) => started.has(item.id)),
    base,
    needs: randomNeeds(random, shape, levels),
    monthMinutes: random.oneOf([600, 1040, 2080]),
  };
}

function randomItem(random: ReturnType<typeof randomFrom>, shape: Shape, id: string, earlier: readonly Item[]): Item {
  const teaches = distinct(1 + random.below(shape.teaches), () => `s${random.below(shape.skills)}`).map((skill) => ({
    skill,
    level: 1 + random.below(3),
  }));
  const requires = distinct(random.below(shape.requires + 1), () => `s${random.below(shape.skills)}`)
    .map((skill) => ({ skill, level: 1 + random.below(2) }))
    .filter((asks) => !teaches.some((taught) => taught.skill === asks.skill && taught.level <= asks.level));
  const gain = teaches.reduce((sum, taught) => sum + taught.level ** 2, 0);
  const minutes = shape.hours ? random.oneOf(shape.hours) * 60 : 30 * Math.max(1, Math.round(gain * (2 + 12 * random.next())));
  const contains = earlier.length > 0 && random.next() < (shape.contains ?? 0) ? [random.oneOf(earlier).id] : [];
  return {
    id,
    kind: 'course',
    minutes,
    basis: 'stated',
    price: randomPrice(random),
    platform: null,
    teaches,
    requires,
    contains,
    form: null,
    level: null,
  };
}

function randomPrice(random: ReturnType<typeof randomFrom>): Price {
  const roll = random.next();
  if (roll < 0.5) return { kind: 'fixed', cents: 0 };
  if (roll < 0.65) return { kind: 'fixed', cents: 100 * (1 + random.below(90)) };
  if (roll < 0.9) return { kind: 'monthly', platform: 'p', one: random.oneOf([4900, 4900, 2000]), everything: 5900 };
  if (roll < 0.95) return { kind: 'monthly', platform: 'q', one: 3000, everything: null };
  return { kind: 'unknown' };
}

function randomNeeds(random: ReturnType<typeof randomFrom>, shape: Shape, levels: ReadonlyMap<string, number>): Need[] {
  const skills = [...levels.keys()].sort();
  if (skills.length === 0) return [];
  const needs: Need[] = distinct(shape.needs, () => random.oneOf(skills)).map((skill) => ({
    skills: [skill],
    need: 1,
    level: 1 + random.below(levels.get(skill) as number),
    importance: 'core',
  }));
  for (let n = shape.groups ?? 0; n > 0; n--) {
    const group = distinct(2 + random.below(3), () => random.oneOf(skills));
    if (group.length > 1) needs.push({ skills: group, need: 1 + random.below(group.length - 1), level: 1, importance: 'core' });
  }
  return needs;
}

function distinct(count: number, draw: () => string): string[] {
  const drawn = new Set<string>();
  for (let n = 0; n < count; n++) drawn.add(draw());
  return [...drawn];
}

/** Levels reached by taking everything that can be started, and what that is. */
export function reachable(items: readonly Item[], base: ReadonlyMap<string, number>) {
  const levels = new Map(base);
  const started = new Set<string>();
  for (let before = -1; before < started.size; ) {
    before = started.size;
    for (const item of items) {
      if (!item.requires.every((asks) => (levels.get(asks.skill) ?? 0) >= asks.level)) continue;
      started.add(item.id);
      for (const taught of item.teaches) levels.set(taught.skill, Math.max(levels.get(taught.skill) ?? 0, taught.level));
    }
  }
  return { levels, started };
}
