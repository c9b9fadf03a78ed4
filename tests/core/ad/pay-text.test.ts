import { expect, test } from 'vitest';
import { payInText } from '../../../src/core/ad/pay-text.ts';
import type { Block } from '../../../src/core/reading/document.ts';

const block = (text: string, within?: string): Block => ({
  ...{ text, section: 'benefits', kind: 'line', page: null, line: 1 },
  ...(within === undefined ? {} : { within }),
});
const pay = (...texts: string[]) => {
  const found = payInText(texts.map((text) => block(text)));
  return found === null ? null : `${found.min}-${found.max} ${found.currency}/${found.unit}`;
};

test.each([
  ['$145,000-$165,000 base', '145000-165000 USD/year'],
  ['💰 $140-180k + real equity', '140000-180000 USD/year'],
  ['£95,000 – £112,000 + 12% bonus', '95000-112000 GBP/year'],
  ['Fixgehalt 82.000 bis 98.000 € plus variabler Anteil', '82000-98000 EUR/year'],
  ['55 000 à 68 000 € brut par an', '55000-68000 EUR/year'],
  ['38.000 € - 46.000 € bruto/año', '38000-46000 EUR/year'],
  ['R$ 13.500 - R$ 17.000 per month', '13500-17000 BRL/month'],
  ['Rs. 7.5 - 10 Lacs PA', '750000-1000000 INR/year'],
  ['CAD $42–$61 per hour', '42-61 CAD/hour'],
  ['£600-£700/day', '600-700 GBP/day'],
  ['N250,000 - N380,000 net monthly, pension', '250000-380000 NGN/month'],
  ['RM 8,500 to RM 12,000 monthly', '8500-12000 MYR/month'],
  ['£12.95 per hour', '12.95-12.95 GBP/hour'],
])('"%s" is read as %s', (text, expected) => {
  expect(pay(text)).toBe(expected);
});

test.each([
  '$600 million revenue',
  'an annual budget of $14 million',
  'kit budget £3,000',
  'all 40 people, top 10 to 20 of them',
  '401k + 5%',
  'CUDA 12 to 13',
  '',
])('"%s" is no pay', (text) => {
  expect(pay(text)).toBeNull();
});

test('a range goes before what else costs money, and a heading says what its amount is', () => {
  expect(pay('A paid exercise (£350)', '£70k-£90k')).toBe('70000-90000 GBP/year');
  expect(payInText([block('USD 120,000', 'Salary')])).toEqual({ min: 120_000, max: 120_000, currency: 'USD', unit: 'year' });
});
