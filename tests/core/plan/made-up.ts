import type { Item, Price } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';

export type Levels = Record<string, number>;
const levels = (given: Levels) => Object.entries(given).map(([skill, level]) => ({ skill, level }));
export const free: Price = { kind: 'fixed', cents: 0 };
export const fixed = (cents: number): Price => ({ kind: 'fixed', cents });
export const unknown = (cents: number): Price => ({ kind: 'unknown', cents });
export const monthly = (one: number | null, everything: number | null, platform = 'p', year: number | null = null): Price => ({
  kind: 'monthly',
  platform,
  one,
  everything,
  year,
});
export const item = (
  id: string,
  minutes: number,
  teaches: Levels,
  price: Price = free,
  more: { requires?: Levels; contains?: string[]; basis?: Item['basis'] } = {},
): Item => ({
  id,
  kind: 'course',
  minutes,
  low: minutes,
  high: minutes,
  basis: more.basis ?? 'stated',
  price,
  platform: null,
  teaches: levels(teaches),
  requires: levels(more.requires ?? {}),
  contains: more.contains ?? [],
  form: null,
  level: null,
  isLowConfidence: false,
});
export const problem = (items: Item[], needs: Levels, base: Levels = {}): Problem => ({
  items,
  base: new Map(Object.entries(base)),
  needs: Object.entries(needs).map(([skill, level]) => ({ skills: [skill], need: 1, level, importance: 'core' })),
  monthMinutes: 1000,
  hourCents: 1500,
});
