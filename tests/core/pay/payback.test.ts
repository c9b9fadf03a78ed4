import { describe, expect, it } from 'vitest';
import { newcomerPay, paybackOf } from '../../../src/core/pay/payback.ts';
import { findRole } from '../../../src/core/roles.ts';
import { paybackText } from '../../../src/view/payback.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const mlops = findRole(catalog, 'mlops-engineer');
const free = { usd: 0, assumedUsd: 0, unknown: 0 };
const repaid = (role: string, currentPay: number, cost = { usd: 107, assumedUsd: 0, unknown: 0 }) =>
  paybackOf(catalog, findRole(catalog, role), { cost, hours: 399 }, currentPay);

describe('the pay that a cost is held against', () => {
  it('is that of the lowest level with 30 figures: four figures at entry level are left out', () => {
    expect(newcomerPay(catalog, mlops)).toMatchObject({ level: 'mid', n: 58, source: 'aijobs-2025-08', asOf: '2025-08-03', proxy: false });
    expect(newcomerPay(catalog, { id: 'data-scientist' })).toMatchObject({ level: 'entry', n: 629, p25: 77_500, p50: 104_160 });
  });
  it('is withheld where no level has 30, or nothing was observed', () => {
    for (const id of ['nlp-specialist', 'ai-trainer', 'no-such-role']) expect(newcomerPay(catalog, { id }), id).toBeNull();
  });
});

describe('payback', () => {
  it('is the cost over a twelfth of the yearly difference, at p25 and at the median', () => {
    const { p25, p50 } = repaid('data-scientist', 65_500, { usd: 1000, assumedUsd: 500, unknown: 1 });
    // (77,500 - 65,500) / 12 = 1,000 a month; (104,160 - 65,500) / 12 = 3,221.67.
    expect([p25, p50]).toEqual([
      { pay: 77_500, months: 1.5 },
      { pay: 104_160, months: 0.47 },
    ]);
  });
  it('is none where the pay is not above the current one, and says so in so many words', () => {
    const payback = repaid('data-scientist', 77_500);
    expect([payback.p25?.months, payback.p50?.months]).toEqual([null, 0.05]);
    expect(paybackText(payback)).toBe(
      'As Data Scientist, $107 and 399 h of study: it does not pay back at p25 ($77,500); it pays back within a month at the median ($104,160). Of 629 advertised US base-pay figures to August 2025 at entry level, foorilla (aijobs.net, formerly ai-jobs.net).',
    );
  });
  it('names nothing to pay back where all is free', () => {
    expect(repaid('data-scientist', 50_000, free).p25?.months).toBe(0);
    expect(paybackText(repaid('data-scientist', 50_000, free))).toContain(
      'it pays more than now at p25 ($77,500) and at the median ($104,160).',
    );
    expect(paybackText(repaid('data-scientist', 200_000, free))).toContain(
      'it does not pay more than now at p25 ($77,500), nor at the median (',
    );
    expect(paybackText(repaid('data-scientist', 90_000, free))).toContain('does not pay more than now at p25');
  });
  it('is refused where other titles stand in for the pay, or figures are few', () => {
    expect(repaid('ai-product-designer', 1000)).toMatchObject({ pay: null, because: 'proxy', p25: null, p50: null });
    expect(paybackText(repaid('ai-product-designer', 1000))).toMatch(/not worked out, for only other titles stand in for its pay\.$/);
    expect(repaid('nlp-specialist', 1000)).toMatchObject({ pay: null, because: 'thin', p25: null, p50: null });
    expect(paybackText(repaid('nlp-specialist', 1000))).toMatch(/not worked out, for no level of it has 30 figures of pay\.$/);
  });
});
