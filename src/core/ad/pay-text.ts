import { currencyOf } from '../pay/offered.ts';
import type { Block } from '../reading/document.ts';

export const PAY_UNITS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** In its own currency a unit; null for what is not said. */
export interface PostedAmount {
  min: number | null;
  max: number | null;
  currency: string | null;
  unit: PayUnit | null;
}

const UNITS: Readonly<Record<PayUnit, RegExp>> = {
  hour: /(?:\/|\b(?:per|an|a|pro|par|por)\s|\bje\s)\s?(?:h|hr|hour|stunde|heure|hora)\b|\bhourly\b/iu,
  day: /(?:\/|\b(?:per|a|pro|par|por)\s)\s?(?:d|day|tag|jour|d[ií]a)\b|\bdaily\b|\bday rate\b|\btagessatz\b/iu,
  week: /(?:\/|\b(?:per|a|pro|par|por)\s)\s?(?:week|wk|woche|semaine|semana)\b|\bweekly\b/iu,
  month: /(?:\/|\b(?:per|a|pro|par|por)\s|\bim\s|\bal\s)\s?(?:month|mo|monat|mois|mes)\b|\bmonthly\b|\bmonatlich\b|\bmensuel|\bmensual/iu,
  year: /(?:\/|\b(?:per|a|pro|par|por)\s|\bim\s|\bal\s)\s?(?:year|yr|annum|jahr|an|a[ñn]o)\b|\b(?:p\.?\s?a\.?|annual(?:ly|i[sz]ed)?|yearly|j[äa]hrlich|annuel|anual|lpa)(?![\p{L}])/iu,
};

const MARK = String.raw`(?:\b[A-Z]{3}\s?\$|[A-Z]{0,2}\$|[€£¥₹₱₩₽₺₪₦]|zł|\b[A-Z]{3}\b|\bRs\.?|\bRM|\b[RN](?=\s?\d))`;
const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d{2})?|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{1,2})?)(?!\d)`;
const SCALE = String.raw`(?:\s?(?:[kKmM]|[Ll]akhs?|[Ll]acs?|thousand|Mio)\b)?`;
const END = String.raw`(${MARK})?\s?(${NUMBER})(${SCALE})\s?(${MARK})?`;
const AMOUNTS = new RegExp(String.raw`(?<![\p{L}\p{N}])${END}(?:\s?(?:-|–|—|to|bis|à|a|and|und|et|y|hasta)\s?${END})?`, 'gu');

const OF_PAY =
  /salary|\bpay\b|base|gehalt|verg[üu]tung|entgelt|salaire|r[ée]mun[ée]ration|salario|sueldo|compensation|\brate\b|money|gross|brut|bruto|brutto|\bRAL\b|💰/iu;
const NOT_OF_PAY =
  /budget|revenue|bonus|allowance|fraud|pension|stipend|conference|\bkit\b|fund(?:ing|ed)?|raised|learning|ticket|exercise|\b401|referral|customers|people|records|relocation|equity only/iu;

/** The likeliest posted range, the first of equals. */
export function payInText(blocks: readonly Block[]): PostedAmount | null {
  const all = blocks.slice(0, 400).flatMap((block) => amountsIn(block));
  return all.sort((a, b) => b.weight - a.weight)[0]?.amount ?? null;
}

interface Amounts {
  min: number;
  max: number;
  isRange: boolean;
  currency: string;
  /** The text around them. */
  before: string;
  after: string;
}

function amountsIn({ text, within = '', section }: Block): { amount: PostedAmount; weight: number }[] {
  const start = text.slice(0, 2000);
  return [...start.matchAll(AMOUNTS)].flatMap((match) => {
    const amounts = amountsOf(match, start);
    if (amounts === null || amounts.min < 1 || amounts.max < amounts.min) return [];
    const { min, max, currency } = amounts;
    const unit = unitAround(amounts, within);
    const weight = weightOf(amounts, unit, within) + (section === 'top' ? 1 : 0);
    return weight > 1 ? [{ amount: { min, max, currency, unit }, weight }] : [];
  });
}

function amountsOf(match: RegExpExecArray, text: string): Amounts | null {
  const [whole, first, low = '', lowScale = '', second, third, high, highScale = '', last] = match;
  const currency = currencyIn([first, second, third, last]);
  if (currency === null) return null;
  const end = match.index + whole.length;
  const around = { currency, before: text.slice(Math.max(0, match.index - 40), match.index), after: text.slice(end, end + 40) };
  const min = amountOf(low, lowScale || (isShort(low) ? highScale : ''));
  if (high === undefined) return { ...around, min, max: min, isRange: false };
  return { ...around, min, max: amountOf(high, highScale || (isShort(high) ? lowScale : '')), isRange: true };
}

/** `140-180k`: one scale is for both ends. */
const isShort = (digits: string): boolean => /^\d{1,3}(?:[.,]\d)?$/.test(digits);

function unitAround({ before, after, min, currency }: Amounts, within: string): PayUnit | null {
  const said = [after, before, within].map(unitIn).find((unit) => unit !== null);
  return said ?? (min >= 20_000 && STRONG.has(currency) ? 'year' : null);
}

function weightOf({ before, after, isRange }: Amounts, unit: PayUnit | null, within: string): number {
  const isOfPay = OF_PAY.test(`${within} ${before} ${after}`);
  const isOther = NOT_OF_PAY.test(`${before.split(/[.;]/).at(-1)} ${after.split(/[.,;+(]/)[0]}`);
  if (!isRange && unit === null && !isOfPay) return 0;
  return (isRange ? 3 : 0) + (unit === null ? 0 : 2) + (isOfPay ? 2 : 0) - (isOther ? 4 : 0);
}

/** Nobody posts 20,000 of these a month. */
const STRONG = new Set(['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'NZD', 'SGD', 'USD']);

/** Currency signs only right before a number. */
const LOCAL: Readonly<Record<string, string>> = { RS: 'INR', RM: 'MYR', R: 'ZAR', N: 'NGN', '₦': 'NGN' };

function currencyIn(marks: readonly (string | undefined)[]): string | null {
  for (const mark of marks) {
    if (mark === undefined) continue;
    const sign = mark.replace(/\.|(?<=[A-Z]{3})\s?\$/g, '');
    const code = LOCAL[sign.toUpperCase()] ?? currencyOf(sign);
    if (code !== undefined) return code;
  }
  return null;
}

const unitIn = (text: string): PayUnit | null => PAY_UNITS.toReversed().find((unit) => UNITS[unit].test(text)) ?? null;

/** `82.000`, `82,000.00`, `7.5` lakhs: three digits after a mark are thousands. */
function amountOf(digits: string, scale: string): number {
  const plain = digits
    .replace(/[.,'’\s](?=\d{3}(?!\d))/gu, '')
    .replace(/,(?=\d{2},)/g, '')
    .replace(',', '.');
  const times = /^\s*k|thousand/i.test(scale) ? 1_000 : /^\s*m/i.test(scale) ? 1_000_000 : /la[kc]/i.test(scale) ? 100_000 : 1;
  return Math.round(Number(plain) * times * 100) / 100;
}
