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
  /** Share of courses that are projects; each teaches what is needed of every plan then. */
  projects?: number;
}

/**
 * A draft with cycles, doubles, ties, parts, assumed hours, implied levels and every kind of price; its needs can be met
 * when parts are ignored.
 */
export function randomProblem(seed: number, shape: Shape): Problem {
  const random = randomFrom(seed);
  const items: Item[] = [];
  const offers = randomOffers(random);
  // Level 2 of the first skill implies level 1 of the last, for all that teach it.
  const implied = { from: 's0', to: `s${shape.skills - 1}` };
  for (let n = 0; n < shape.items; n++) {
    const other = items.length > 0 && random.next() < (shape.doubles ?? 0) ? random.oneOf(items) : undefined;
    const id = `c${String(n).padStart(4, '0')}`;
    items.push(other === undefined ? randomItem(random, shape, id, items, offers, implied) : { ...other, id });
  }
  const base = new Map<string, number>();
  for (let n = random.below(3); n > 0; n--) base.set(`s${random.below(shape.skills)}`, 1 + random.below(2));
  const { levels, started } = reachable(items, base);
  const made: Need[] = levels.has('portfolio') ? [{ skills: ['portfolio'], need: 1, level: 1, importance: 'core' }] : [];
  levels.delete('portfolio');
  return {
    items: items.filter((item) => started.has(item.id)),
    base,
    needs: [...randomNeeds(random, shape, levels), ...made],
    monthMinutes: random.oneOf([600, 1040, 2080]),
    hourCents: random.oneOf([100, 500, 1500, 4000]),
  };
}

type Offers = ReturnType<typeof randomOffers>;

/** What two platforms ask for a month and a year of everything. */
function randomOffers(random: ReturnType<typeof randomFrom>) {
  return {
    p: { everything: 5900, year: random.oneOf([null, 17_700, 39_900]) },
    r: { everything: 2500, year: random.oneOf([null, 6000]) },
  };
}

function randomItem(
  random: ReturnType<typeof randomFrom>,
  shape: Shape,
  id: string,
  earlier: readonly Item[],
  offers: Offers,
  implied: { from: string; to: string },
): Item {
  const teaches = distinct(1 + random.below(shape.teaches), () => `s${random.below(shape.skills)}`).map((skill) => ({
    skill,
    level: 1 + random.below(3),
  }));
  const requires = distinct(random.below(shape.requires + 1), () => `s${random.below(shape.skills)}`)
    .map((skill) => ({ skill, level: 1 + random.below(2) }))
    .filter((asks) => !teaches.some((taught) => taught.skill === asks.skill && taught.level <= asks.level));
  const isProject = random.next() < (shape.projects ?? 0);
  const gain = teaches.reduce((sum, taught) => sum + taught.level ** 2, 0);
  const minutes = shape.hours ? random.oneOf(shape.hours) * 60 : 30 * Math.max(1, Math.round(gain * (2 + 12 * random.next())));
  const parts = earlier.filter(({ kind }) => kind === 'course');
  const contains = !isProject && parts.length > 0 && random.next() < (shape.contains ?? 0) ? [random.oneOf(parts).id] : [];
  const implies = teaches.some(({ skill, level }) => skill === implied.from && level >= 2);
  const known = teaches.some(({ skill }) => skill === implied.to);
  return {
    id,
    kind: isProject ? 'project' : 'course',
    minutes,
    low: minutes,
    high: random.oneOf([minutes, minutes, 30 * Math.round(minutes / 20)]),
    basis: isProject || random.next() < 0.25 ? 'assumed' : 'stated',
    price: isProject ? { kind: 'fixed', cents: 0 } : randomPrice(random, offers),
    platform: null,
    teaches: [
      ...teaches,
      ...(implies && !known ? [{ skill: implied.to, level: 1 }] : []),
      ...(isProject ? [{ skill: 'portfolio', level: 1 }] : []),
    ],
    requires,
    contains,
    form: null,
    level: null,
    isLowConfidence: false,
  };
}

function randomPrice(random: ReturnType<typeof randomFrom>, offers: Offers): Price {
  const roll = random.next();
  if (roll < 0.5) return { kind: 'fixed', cents: 0 };
  if (roll < 0.65) return { kind: 'fixed', cents: 100 * (1 + random.below(90)) };
  if (roll < 0.85) return { kind: 'monthly', platform: 'p', one: random.oneOf([4900, 4900, 2000, null]), ...offers.p };
  if (roll < 0.9) return { kind: 'monthly', platform: 'q', one: 3000, everything: null, year: null };
  if (roll < 0.95) return { kind: 'monthly', platform: 'r', one: random.oneOf([2500, null]), ...offers.r };
  return { kind: 'unknown', cents: random.oneOf([2000, 9000]) };
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
