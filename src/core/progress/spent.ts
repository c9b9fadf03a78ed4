import type { Catalog } from '../../model/catalog.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import type { Cost } from '../plan/cost.ts';
import { costOf, costParts } from '../plan/cost.ts';
import { tariffOf } from '../plan/tariff.ts';
import type { StepRef } from '../profile/person.ts';

/** What a plan of these steps alone costs by today's prices, with whole months of subscriptions. */
export function costOfSteps(
  catalog: Catalog,
  steps: readonly StepRef[],
  { hoursPerWeek, certificates }: { hoursPerWeek: number; certificates: boolean },
): Cost {
  const items = learningItemsOf(catalog)
    .filter(({ kind, id }) => steps.some((step) => step.kind === kind && step.id === id))
    .map((item) => ({ ...item, price: certificates ? item.certified : item.price }));
  const tariff = tariffOf(items, Math.round(hoursPerWeek * catalog.planning.weeksPerMonth * 60));
  return costParts({ items, cents: costOf(tariff, [...items.keys()]) });
}
