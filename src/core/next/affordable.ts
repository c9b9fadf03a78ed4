import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';
import { priceOf } from '../catalog/course-facts.ts';
import type { Step } from './startable.ts';

/**
 * An unknown price fits no budget; a subscription counts with one month.
 * @param budget US dollars; 0 for free courses only, null for no limit
 */
export function costsAtMost(catalog: Catalog, step: Pick<Step, 'kind' | 'id' | 'free'>, budget: number | null): boolean {
  if (budget === null || step.free) return true;
  const course = step.kind === 'course' ? byId(catalog.courses).get(step.id) : undefined;
  const usd = course === undefined ? null : priceOf(catalog, course).usd;
  return usd !== null && budget > 0 && usd <= budget;
}
