import { compact } from './compact.ts';
import { withoutDominated } from './dominance.ts';
import type { Item } from './item.ts';
import { type Draft, type Problem, withTariff } from './problem.ts';

interface Prepared {
  readonly whole: Problem;
  readonly reduced: Problem;
}

const prepared = new WeakMap<Draft, Prepared>();

/** The compact problem of a draft, and what is left of it without dominated items; made once, for several questions follow. */
export function prepare(draft: Draft): Prepared {
  let made = prepared.get(draft);
  if (made === undefined) {
    const whole = compact(draft);
    made = { whole, reduced: withoutDominated(whole) };
    prepared.set(draft, made);
  }
  return made;
}

/** The draft with other minutes; what was made compact of it serves again. */
export function withMinutes(draft: Draft, change: (item: Item) => Item): Draft {
  const other = { ...draft, items: draft.items.map(change) };
  const { whole } = prepare(draft);
  const items = whole.items.map(change);
  const changed = withTariff({ ...whole, items, minutes: items.map((item) => item.minutes) });
  prepared.set(other, { whole: changed, reduced: withoutDominated(changed) });
  return other;
}
