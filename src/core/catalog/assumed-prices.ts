import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { quartile } from './assumed-hours.ts';
import { byId } from './by-id.ts';

/** Where no price is known at all; our judgement, so that nothing unpriced passes for free. */
const NO_PRICE_KNOWN = 100;

type Priced = Pick<Course, 'platform' | 'kind' | 'cost'>;

/**
 * US dollars that a course of unknown price counts as: the upper quartile of the known prices of its kind on its
 * platform, else of its platform, else of its kind, else of all. Only what is sold once counts.
 */
export function assumedUsd(catalog: Pick<Catalog, 'courses' | 'platforms'>, { platform, kind }: Priced): number {
  const typical = byId(catalog.platforms).get(platform)?.typicalPrice?.high ?? 0;
  const onPlatform = (course: Priced) => course.platform === platform;
  const pools = [
    () => knownPrices(catalog, (course) => onPlatform(course) && course.kind === kind),
    () => [...knownPrices(catalog, onPlatform), ...(typical > 0 ? [typical] : [])].sort((a, b) => a - b),
    () => knownPrices(catalog, (course) => course.kind === kind),
    () => knownPrices(catalog, () => true),
  ];
  for (const pool of pools) {
    const known = pool();
    if (known.length > 0) return quartile(known, 0.75);
  }
  return NO_PRICE_KNOWN;
}

function knownPrices({ courses }: Pick<Catalog, 'courses'>, isAlike: (course: Priced) => boolean): number[] {
  return courses
    .filter(isAlike)
    .flatMap(({ cost: { usd, unit } }) => (usd !== null && usd > 0 && unit === 'total' ? usd : []))
    .sort((a, b) => a - b);
}
