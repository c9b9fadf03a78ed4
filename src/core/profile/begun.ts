import type { LearningItem } from '../../model/learning-item.ts';
import type { Logged } from '../../model/profile.ts';

/** Hours studied of a step that is not finished. */
export interface Begun extends Pick<Logged, 'kind' | 'id' | 'hours'> {
  /** Whether a plan must go on with it. */
  readonly kept?: boolean | undefined;
}

/** Sums by step, in the order begun; without finished steps. */
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

/** Whether it is this item or a part of it. */
export const isWithin = ({ kind, id }: Pick<Begun, 'kind' | 'id'>, item: Whole): boolean =>
  (kind === item.kind && id === item.id) || (kind === 'course' && item.contains.includes(id));

/** Of an unfinished item. */
export interface DoneOf {
  /** Of finished parts and of noted hours. */
  readonly minutes: number;
  /** Whether hours of it or a part were noted; finished parts alone do not count. */
  readonly isBegun: boolean;
}

/**
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

/** At least an hour is left of an unfinished step, however long the study. */
export const minutesLeft = (minutes: number, done: DoneOf): number =>
  Math.max(minutes - done.minutes, done.isBegun ? Math.min(minutes, LEAST_LEFT) : 0, 0);
