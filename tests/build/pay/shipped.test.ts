import { describe, expect, test } from 'vitest';
import { findCell, headlineGroup, rowsOf } from '../../../src/core/pay/observed.ts';
import type { Pay } from '../../../src/model/pay.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const payOf = (role: string) => catalog.pay.find((pay) => pay.id === role) as Pay;

/** Computed from the same file by another program. */
const HEADLINES = [
  ['prompt-engineer', 93, 98_240, 117_200, 140_000, 197_011, 250_200],
  ['genai-engineer', 1983, 96_800, 130_000, 172_000, 220_000, 279_800],
  ['ai-product-manager', 54, 110_000, 121_250, 175_000, 221_950, 251_365],
  ['data-scientist', 16_913, 93_500, 117_600, 156_400, 197_500, 240_000],
  ['nlp-specialist', 16, null, 150_000, 170_600, 200_000, null],
  ['mlops-engineer', 218, 113_660, 140_000, 171_600, 219_300, 266_640],
  ['responsible-ai-specialist', 744, 81_606, 108_650, 139_100, 177_982, 235_140],
  ['ai-content-creator', 15, null, 66_160, 82_500, 141_000, null],
  ['ai-consultant', 24, null, 130_850, 164_095, 200_000, null],
] as const;

describe('the shipped observations', () => {
  test.each(HEADLINES)('the shipped pay of %s has %i US figures and these quantiles', (role, n, p10, p25, p50, p75, p90) => {
    const pay = payOf(role);
    const group = headlineGroup(pay);
    const cell = group === undefined ? undefined : findCell(group, {}, rowsOf(pay));
    expect(cell?.n).toBe(n);
    const { quantiles } = cell ?? {};
    expect([quantiles?.['p10'] ?? null, quantiles?.['p25'], quantiles?.['p50'], quantiles?.['p75'], quantiles?.['p90'] ?? null]).toEqual([
      p10,
      p25,
      p50,
      p75,
      p90,
    ]);
  });

  test.each([
    ['genai-engineer', 'ai-architect', {}, 288, 195_750],
    ['genai-engineer', 'genai-engineer', { level: 'entry' }, 66, 91_000],
    ['genai-engineer', 'genai-engineer', { level: 'senior', year: 2025 }, 782, 183_700],
    ['genai-engineer', 'software-engineer', { level: 'senior', year: 2025 }, 6016, 194_688],
    ['genai-engineer', 'ml-engineer', { level: 'entry', year: 2025 }, 72, 146_200],
    ['prompt-engineer', 'prompt-engineer', { year: 2025 }, 55, 130_000],
    ['prompt-engineer', 'prompt-engineer', { year: 2024 }, 34, 170_000],
    ['ai-product-manager', 'ai-product-manager', { level: 'mid' }, 22, 188_000],
    ['data-scientist', 'data-scientist-nlp', {}, 16_929, 156_400],
    ['data-scientist', 'data-scientist', { level: 'lead' }, 254, 196_744],
    ['data-scientist', 'data-scientist', { country: 'GB' }, 480, 75_949],
    ['mlops-engineer', 'mlops-only', {}, 159, 170_000],
    ['ai-consultant', 'ai-consultant', {}, 40, 180_000],
  ] as const)('the shipped pay of %s, group %s, cell %o, has %i figures and this median', (role, id, where, n, p50) => {
    const group = payOf(role).groups.find((candidate) => candidate.id === id);
    const cell = group === undefined ? undefined : findCell(group, where);
    expect([cell?.n, cell?.quantiles?.['p50']]).toEqual([n, p50]);
  });

  test.each([
    ['machine-learning-engineer', 'ml-engineer', 8167, 149_468, 193_800, 249_450],
    ['ai-architect', 'ai-architect', 288, 148_875, 195_750, 257_312],
    ['ai-architect', 'ml-architect', 26, 166_204, 221_300, 296_775],
    ['ai-research-scientist', 'ai-researcher', 1396, 110_000, 160_000, 188_275],
    ['ai-research-scientist', 'applied-scientist', 2314, 136_000, 164_000, 223_400],
    ['ai-research-scientist', 'research-engineer', 1623, 146_000, 189_110, 251_000],
    ['data-engineer', 'data-engineer', 14_240, 115_000, 148_000, 187_159],
    ['data-engineer', 'data-platform', 158, 149_910, 180_000, 220_750],
    ['data-engineer', 'etl-developer', 70, 83_750, 122_135, 159_975],
    ['data-engineer', 'analytics-engineer', 1858, 120_000, 150_000, 184_188],
    ['data-analyst', 'data-analyst', 11_671, 79_700, 103_000, 135_130],
    ['data-analyst', 'bi-analyst', 1083, 89_650, 110_000, 150_000],
    ['computer-vision-engineer', 'computer-vision', 141, 140_000, 183_000, 220_000],
    ['llm-evaluation-engineer', 'qa-engineer', 71, 106_050, 135_000, 175_060],
    ['ai-security-engineer', 'security-proxy', 88, 136_000, 171_500, 225_526],
    ['ai-product-designer', 'product-designer', 186, 150_000, 190_000, 250_000],
    ['conversation-designer', 'conversation-proxy', 10, 112_500, 150_810, 173_575],
    ['ai-technical-writer', 'technical-writer', 34, 100_500, 128_500, 169_830],
    ['forward-deployed-engineer', 'forward-deployed', 14, 150_000, 220_000, 270_000],
    ['ai-solutions-engineer', 'solutions-engineer', 484, 115_525, 153_000, 206_250],
    ['ai-solutions-engineer', 'sales-engineer', 28, 95_109, 133_816, 168_500],
    ['head-of-ai', 'ai-leadership', 90, 166_250, 223_500, 275_175],
    ['head-of-ai', 'ml-leadership', 56, 200_000, 230_000, 306_400],
  ] as const)('the shipped pay of %s, group %s, has %i US figures and these quartiles', (role, id, n, p25, p50, p75) => {
    const group = payOf(role).groups.find((candidate) => candidate.id === id);
    const cell = group === undefined ? undefined : findCell(group, {});
    expect([cell?.n, cell?.quantiles?.['p25'], cell?.quantiles?.['p50'], cell?.quantiles?.['p75']]).toEqual([n, p25, p50, p75]);
  });

  test.each([
    ['responsible-ai-specialist', 'responsible-ai', 8],
    ['ml-systems-engineer', 'ml-performance', 2],
    ['llm-evaluation-engineer', 'ml-quality', 14],
    ['conversation-designer', 'conversational-designer', 4],
    ['ai-content-creator', 'ai-content-creator', 3],
  ])('the shipped pay of %s withholds its group %s of %i rows', (role, id, n) => {
    const cell = payOf(role).groups.find((group) => group.id === id)?.cells[0];
    expect(cell).toMatchObject({ n, state: 'thin', quantiles: null });
  });

  test('the shipped pay of ai-creative-director is empty, because no title stands for it', () => {
    expect(payOf('ai-creative-director')).toMatchObject({ headline: null, groups: [], checks: [] });
  });

  test('the shipped pay comes from the file that the documentation names', () => {
    for (const { generated } of catalog.pay) {
      expect(generated).toMatchObject({
        inputRows: 151_445,
        inputSha256: 'e547d089f2c153477d5658118a8f9f74a79d1513ca527050513f590577dc94ac',
        asOf: '2025-08-03',
      });
    }
  });

  test('quantiles rise within every shipped cell, and a thin cell has none', () => {
    for (const cell of catalog.pay.flatMap((pay) => pay.groups).flatMap((group) => group.cells)) {
      const steps = Object.entries(cell.quantiles ?? {}).sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
      const dollars = steps.map(([, usd]) => usd);
      expect(dollars).toEqual([...dollars].sort((a, b) => a - b));
      expect(cell.quantiles === null).toBe(cell.n < 10 || cell.distinct < 10);
    }
  });
});
