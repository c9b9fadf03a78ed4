import { expect, it } from 'vitest';
import { assumedUsd } from '../../../src/core/catalog/assumed-prices.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { course } from '../next/small-catalog.ts';
import { once } from '../plan/small-plans.ts';

type Kind = Catalog['courses'][number]['kind'];
const at = (id: string, platform: string, kind: Kind, usd: number | null) => ({
  ...course(id, 9, { x: 1 }, {}, once(usd)),
  platform,
  kind,
});
const platform = (id: string, high: number | null) => ({
  ...({} as Catalog['platforms'][number]),
  id,
  typicalPrice: high === null ? null : { high },
});
const asked = at('asked', 'school', 'course', null);
const assumed = (courses: Catalog['courses'], ...platforms: ReturnType<typeof platform>[]) =>
  assumedUsd({ courses: [asked, ...courses], platforms: platforms as Catalog['platforms'] }, asked);

it('a price nobody states counts as the upper quartile of its kind on its platform', () => {
  const own = [10, 20, 30, 40, 50].map((usd) => at(`own-${usd}`, 'school', 'course', usd));
  expect(assumed([...own, at('dear', 'school', 'bootcamp', 900), at('far', 'other', 'course', 900)])).toBe(40);
});

it('else it counts as the upper quartile of its platform, with what single courses usually go for there', () => {
  expect(assumed([at('camp', 'school', 'bootcamp', 80), at('far', 'other', 'course', 900)])).toBe(80);
  expect(assumed([at('far', 'other', 'course', 900)], platform('school', 20))).toBe(20);
});

it('else it counts as the upper quartile of its kind, of all, or as our judgement where no price is known', () => {
  expect(assumed([at('far', 'other', 'course', 70), at('camp', 'other', 'bootcamp', 500)], platform('school', null))).toBe(70);
  expect(assumed([at('camp', 'other', 'bootcamp', 500)])).toBe(500);
  expect(assumed([])).toBe(100);
});

it('what is free or sold by the month is no price of a single course', () => {
  const monthly = { ...at('m', 'school', 'course', 12), cost: { ...at('m', 'school', 'course', 12).cost, unit: 'month' as const } };
  expect(assumed([at('free', 'school', 'course', 0), monthly, at('far', 'other', 'course', 70)])).toBe(70);
});

it('a course of Udemy without a price counts as the high end of what courses go for there', () => {
  const catalog = shippedCatalog();
  const udemy = catalog.courses.find(({ id }) => id === 'udemy-mlops-gcp') ?? expect.fail('it is in the catalog');
  expect(assumedUsd(catalog, udemy)).toBe(20);
});
