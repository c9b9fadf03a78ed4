import type { LearningItem } from '../../model/learning-item.ts';
import type { Logged } from '../../model/profile.ts';

/** Hours studied of a step that is not finished. */
export interface Begun extends Pick<Logged, 'kind' | 'id' | 'hours'> {
  /** Whether a plan must go on with it. */
  readonly kept?: boolean | undefined;
}

/** Sums by step, in the order in which steps were begun; without those that are finished. */
export function begunOf(log: readonly Begun[], finished: readonly { kind: string; id: string }[]): Begun[] {
  const sums = new Map<string, Begun>();
  for (const { kind, id, hours } of log) {
    const key = `${kind} ${id}`;
    sums.set(key, { kind, id, hours: (sums.get(key)?.hours ?? 0) + hours });
  }
  for (const { kind, id } of finished) sums.delete(`${kind} ${id}`);
  return [...sums.values()];
}

type Whole = Pick<LearningItem, 'kind' | 'id' | 'contains'>;

/** Whether the step is this item, or a part of it. */
export const isWithin = ({ kind, id }: Pick<Begun, 'kind' | 'id'>, item: Whole): boolean =>
  (kind === item.kind && id === item.id) || (kind === 'course' && item.contains.includes(id));

/** What is done of an item that is not finished. */
export interface DoneOf {
  /** Of finished parts and of noted hours. */
  readonly minutes: number;
  /** Whether hours of it or a part were noted, and not finished parts alone. */
  readonly isBegun: boolean;
}

/**
 * Minutes of its finished parts, and those noted of it and the other parts.
 * @param finished with the parts of what is finished
 */
export function doneOf(item: Whole, finished: Iterable<LearningItem>, begun: readonly Begun[]): DoneOf {
  const own = begun.filter((step) => isWithin(step, item));
  const noted = Math.round(own.reduce((sum, { hours }) => sum + hours, 0) * 60);
  return { minutes: noted + minutesOf(finishedParts(item, finished)), isBegun: own.length > 0 };
}

const minutesOf = (items: readonly LearningItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** Each once, without parts of another. */
export function finishedParts({ contains }: Whole, finished: Iterable<LearningItem>): LearningItem[] {
  if (contains.length === 0) return [];
  const parts = [...new Set(finished)].filter(({ kind, id }) => kind === 'course' && contains.includes(id));
  return parts.filter(({ id }) => !parts.some((other) => other.contains.includes(id)));
}

const LEAST_LEFT = 60;

/** However long somebody studied, an hour is left of what is not finished. */
export const minutesLeft = (minutes: number, done: DoneOf): number =>
  Math.max(minutes - done.minutes, done.isBegun ? Math.min(minutes, LEAST_LEFT) : 0, 0);
