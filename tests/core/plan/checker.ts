import type { Item } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';

/**
 * Judges a plan by the words of its definition, with nothing from the solver: no shared code, no compact form. It works
 * on plain sets and maps, slowly.
 */
export interface Verdict {
  /** The items in an order in which they can be taken; undefined where there is none. */
  order: string[] | undefined;
  faults: string[];
  minutes: number;
  cents: number;
}

export function judge(draft: Problem, taken: readonly Item[], limits: { minutes?: number; cents?: number } = {}): Verdict {
  const { order, levels } = takeInTurn(draft.base, taken);
  const minutes = taken.map((item) => item.minutes).reduce((a, b) => a + b, 0);
  const cents = price(taken, draft.monthMinutes);
  const faults = [...unmetNeeds(draft, levels), ...clashes(taken)];
  if (order.length < taken.length) faults.push('an item can never be started');
  if (minutes > (limits.minutes ?? minutes)) faults.push('too long');
  if (cents > (limits.cents ?? cents)) faults.push('too dear');
  return { order: order.length === taken.length ? order : undefined, faults, minutes, cents };
}

function unmetNeeds(draft: Problem, levels: Record<string, number>): string[] {
  return draft.needs
    .filter((need) => need.skills.filter((skill) => (levels[skill] ?? 0) >= need.level).length < need.need)
    .map((need) => `unmet: ${need.skills.join('|')} ${need.level}`);
}

function clashes(taken: readonly Item[]): string[] {
  const parts = taken.flatMap((whole) => taken.filter((part) => part.id !== whole.id && whole.contains.includes(part.id)));
  const doubles = taken.filter((item, index) => taken.some((other, at) => at < index && other.id === item.id));
  return [...parts.map((part) => `${part.id} is part of another`), ...doubles.map((item) => `${item.id} is taken twice`)];
}

function takeInTurn(base: ReadonlyMap<string, number>, taken: readonly Item[]) {
  const levels: Record<string, number> = Object.fromEntries(base);
  const order: string[] = [];
  const waiting = [...taken];
  for (;;) {
    const next = waiting.findIndex((item) => item.requires.every(({ skill, level }) => (levels[skill] ?? 0) >= level));
    if (next < 0) return { order, levels };
    for (const item of waiting.splice(next, 1)) {
      order.push(item.id);
      for (const { skill, level } of item.teaches) levels[skill] = Math.max(levels[skill] ?? 0, level);
    }
  }
}

/** Unknown prices weigh a million dollars each. */
function price(taken: readonly Item[], monthMinutes: number): number {
  let cents = 0;
  const platforms: Record<string, { alone: number; minutes: number; everything: number }> = {};
  for (const { price: own, minutes } of taken) {
    if (own.kind === 'unknown') cents += 100_000_000;
    if (own.kind === 'fixed') cents += own.cents;
    if (own.kind !== 'monthly') continue;
    platforms[own.platform] ??= { alone: 0, minutes: 0, everything: own.everything ?? Number.POSITIVE_INFINITY };
    const platform = platforms[own.platform];
    if (platform === undefined) continue;
    platform.alone += Math.ceil(minutes / monthMinutes) * (own.one ?? Number.POSITIVE_INFINITY);
    platform.minutes += minutes;
  }
  for (const { alone, minutes, everything } of Object.values(platforms)) {
    cents += Math.min(alone, Math.ceil(minutes / monthMinutes) * everything);
  }
  return cents;
}
