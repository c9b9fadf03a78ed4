import type { Catalog } from '../../model/catalog.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { type Cost, costOf, costParts } from '../plan/cost.ts';
import { tariffOf } from '../plan/tariff.ts';
import type { StepRef } from '../profile/person.ts';

/** What these steps alone cost by today's prices, with whole months of subscriptions. */
export function costOfSteps(
  catalog: Catalog,
  steps: readonly StepRef[],
  { hoursPerWeek, certificates }: { hoursPerWeek: number; certificates: boolean },
): Cost {
  const items = steps
    .flatMap((step) => learningItemOf(catalog, step) ?? [])
    .map((item) => ({ ...item, price: certificates ? item.certified : item.price }));
  const tariff = tariffOf(items, Math.round(hoursPerWeek * catalog.planning.weeksPerMonth * 60));
  return costParts({ items, cents: costOf(tariff, [...items.keys()]) });
}
