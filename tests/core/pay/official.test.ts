import { expect, test } from 'vitest';
import { officialPay } from '../../../src/core/pay/official.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Role } from '../../../src/model/role.ts';

const wages = (period: string, p50: number) => ({
  period,
  employment: 1000,
  p10: 1,
  p25: 2,
  p50,
  p75: 4,
  p90: null,
  source: 'bls',
  asOf: '2026-04',
});
const catalog = {
  occupations: [
    { id: '15-1252', title: 'Software Developers', wages: [wages('May 2025', 3), wages('May 2024', 2)] },
    { id: '15-2051', title: 'Data Scientists', wages: [wages('May 2025', 5)] },
    { id: '11-1111', title: 'Nobody counts them', wages: [] },
  ],
} as unknown as Catalog;
const near = (occupation: string, note?: string): Role['occupations'][number] => ({
  occupation,
  onet: `${occupation}.00`,
  match: 'nearest',
  ...(note === undefined ? {} : { note }),
});

test('officialPay gives the newest wages of each occupation once, in the order of the role', () => {
  const occupations = [near('15-2051'), near('11-1111'), near('99-9999'), near('15-1252', 'Closest.'), near('15-2051', 'Again.')];
  expect(officialPay(catalog, { occupations })).toEqual([
    { occupation: '15-2051', title: 'Data Scientists', match: 'nearest', note: null, ...wages('May 2025', 5) },
    { occupation: '15-1252', title: 'Software Developers', match: 'nearest', note: 'Closest.', ...wages('May 2025', 3) },
  ]);
  expect(officialPay(catalog, { occupations: [] })).toEqual([]);
});
