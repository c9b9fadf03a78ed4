import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { oncePer } from '../once-per.ts';
import { pooled, quartile } from './assumed-hours.ts';
import { byId } from './by-id.ts';

/** Without any known price; our judgement: nothing unpriced may pass for free. */
const NO_PRICE_KNOWN = 100;

type Priced = Pick<Course, 'platform' | 'kind' | 'cost'>;

/**
 * US dollars for a course of unknown price: the upper quartile of known prices of its kind on its platform, else of its
 * platform, its kind, all. Only what is sold once counts.
 */
export function assumedUsd(catalog: Pick<Catalog, 'courses' | 'platforms'>, { platform, kind }: Priced): number {
  const typical = byId(catalog.platforms).get(platform)?.typicalPrice?.high ?? 0;
  const known = knownPrices(catalog.courses);
  const onPlatform = [...(known.get(`on ${platform}`) ?? []), ...(typical > 0 ? [typical] : [])].sort((a, b) => a - b);
  const pools = [known.get(`on ${platform} ${kind}`), onPlatform, known.get(kind), known.get('')];
  const pool = pools.find((prices) => prices !== undefined && prices.length > 0);
  return pool === undefined ? NO_PRICE_KNOWN : quartile(pool, 0.75);
}

const knownPrices = oncePer((courses: readonly Priced[]) =>
  pooled(
    courses.flatMap(({ platform, kind, cost: { usd, unit } }) => {
      const pools = ['', kind, `on ${platform}`, `on ${platform} ${kind}`];
      return usd !== null && usd > 0 && unit === 'total' ? { value: usd, pools } : [];
    }),
  ),
);
