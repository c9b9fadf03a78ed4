import type { JobPosting } from '../../core/reading/document.ts';
import { type Fields, fieldOf, isFields, listOf } from '../fields/values.ts';
import { fromPlainText, type Line } from '../text/lines.ts';
import { tidy } from '../text/tidy.ts';
import { htmlTextLines } from './html-lines.ts';

export interface Posting {
  posting: JobPosting;
  lines: Line[];
}

const DEEPEST = 12;

/** Every JobPosting in a script: alone, in a list, or in a `@graph`; `@type` may be a list. */
export function postingsIn(script: string): Posting[] {
  try {
    return find(JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')), 0).map(read);
  } catch {
    return [];
  }
}

function find(value: unknown, depth: number): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => find(one, depth + 1));
  if (!isFields(value)) return [];
  const types = listOf(fieldOf(value, '@type')).map(String);
  if (types.some((type) => /(?:^|[/:])JobPosting$/.test(type))) return [value];
  return Object.values(value).flatMap((one) => find(one, depth + 1));
}

/** Schema.org fields with text, and the heading that says what each is about. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['description', ''],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['experienceRequirements', 'Requirements'],
  ['educationRequirements', 'Requirements'],
  ['skills', 'Requirements'],
  ['jobBenefits', 'Benefits'],
];

function read(fields: Fields): Posting {
  const title = textOf(fieldOf(fields, 'title')) ?? textOf(fieldOf(fields, 'name'));
  const lines = TEXTS.flatMap(([key, heading]) => {
    const texts = listOf(fieldOf(fields, key)).flatMap((value) => linesOf(value));
    return texts.length === 0 || heading === '' ? texts : [headingLine(heading), ...texts];
  });
  const top: Line[] = title === null ? [] : [{ ...headingLine(title), depth: 0 }];
  return { posting: factsOf(fields, title), lines: [...top, ...lines].map((line, at) => ({ ...line, line: at + 1 })) };
}

const headingLine = (text: string): Line => ({ text, page: null, line: 0, shape: 'heading', depth: 1 });

/** Some pages escape their HTML once more. */
function linesOf(value: unknown): Line[] {
  const text = typeof value === 'string' ? value : (textOf(value) ?? '');
  if (/<[a-z/]/i.test(text)) return htmlTextLines(text);
  if (!/&(?:lt|#60|#x3c);/i.test(text)) return fromPlainText(decoded(text));
  return htmlTextLines(decoded(text));
}

const decoded = (text: string): string =>
  /&[a-z#]/i.test(text)
    ? htmlTextLines(text.replaceAll('<', '&lt;'))
        .map((line) => line.text)
        .join('\n')
    : text;

function factsOf(fields: Fields, title: string | null): JobPosting {
  return {
    title,
    organization: textOf(listOf(fieldOf(fields, 'hiringOrganization')).find((one) => !isPerson(one))),
    posted: textOf(fieldOf(fields, 'datePosted')),
    validThrough: textOf(fieldOf(fields, 'validThrough')),
    remote: listOf(fieldOf(fields, 'jobLocationType')).some((type) => /TELECOMMUTE|remote/i.test(String(type))),
    places: [...new Set(listOf(fieldOf(fields, 'jobLocation')).flatMap(placeOf))],
    pay: payOf(listOf(fieldOf(fields, 'baseSalary'))[0]),
  };
}

const isPerson = (value: unknown): boolean =>
  isFields(value) && listOf(fieldOf(value, '@type')).some((type) => /(?:^|[/:])Person$/.test(String(type)));

/** Text, or the name of a thing. */
function textOf(value: unknown): string | null {
  const [one] = listOf(value);
  const text = isFields(one) ? (fieldOf(one, 'name') ?? fieldOf(one, 'description')) : one;
  return typeof text === 'string' && tidy(text) !== '' ? tidy(text) : null;
}

function placeOf(value: unknown): string[] {
  if (!isFields(value)) return typeof value === 'string' ? [tidy(value)] : [];
  const address = fieldOf(value, 'address') ?? value;
  if (!isFields(address)) return typeof address === 'string' ? [tidy(address)] : [];
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((key) => textOf(fieldOf(address, key)) ?? []);
  return parts.length === 0 ? [] : [[...new Set(parts)].join(', ')];
}

function payOf(value: unknown): JobPosting['pay'] {
  const amounts = isFields(value) ? (fieldOf(value, 'value') ?? value) : value;
  const read = (key: string) => amountOf(isFields(amounts) ? fieldOf(amounts, key) : undefined);
  const single = isFields(amounts) ? read('value') : amountOf(amounts);
  const min = read('minValue') ?? single;
  const max = read('maxValue') ?? single;
  if (min === null && max === null) return null;
  const word = (key: string) =>
    textOf(isFields(amounts) ? fieldOf(amounts, key) : null) ?? textOf(isFields(value) ? fieldOf(value, key) : null);
  return { min, max, currency: word('currency'), unit: word('unitText') };
}

function amountOf(value: unknown): number | null {
  const text = typeof value === 'string' ? value.replace(/[,\s](?=\d{3}(?:\D|$))/g, '') : value;
  const amount = typeof text === 'number' || (typeof text === 'string' && text.trim() !== '') ? Number(text) : Number.NaN;
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}
