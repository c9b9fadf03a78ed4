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

/** Of the item and its unfinished parts. */
export const minutesBegun = (begun: readonly Begun[], item: Whole): number =>
  Math.round(begun.reduce((sum, step) => (isWithin(step, item) ? sum + step.hours : sum), 0) * 60);

const LEAST_LEFT = 60;

/** However long somebody studied, an hour is left of what is not finished. */
export const minutesLeft = (minutes: number, done: number): number => Math.max(minutes - done, Math.min(minutes, LEAST_LEFT), 0);
