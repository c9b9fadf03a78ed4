import type { Outline, Price } from '../../model/outline.ts';

export type { Price };

/** Something a plan can take: a course, a certification or a project, at the price and in the time it takes the person. */
export type Item = Pick<
  Outline,
  'id' | 'kind' | 'minutes' | 'basis' | 'price' | 'platform' | 'teaches' | 'requires' | 'contains' | 'form' | 'level'
>;

export const isFree = (price: Price): boolean => price.kind === 'fixed' && price.cents === 0;

/** By id, then courses before projects: the order in which ties are broken. */
export function byId(a: Pick<Item, 'id' | 'kind'>, b: Pick<Item, 'id' | 'kind'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}
