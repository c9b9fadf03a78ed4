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

/** Every JobPosting of a page: alone, in a list, or in a `@graph`; `@type` may be a list. */
export function postingsIn(scripts: readonly string[]): Posting[] {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0)).filter(isDescribed);
  const named = new Map(things.toReversed().map((thing) => [fieldOf(thing, '@id'), thing]));
  const follow = (value: unknown): unknown => {
    const id = isFields(value) ? fieldOf(value, '@id') : value;
    const thing = typeof id === 'string' ? named.get(id) : undefined;
    return thing === undefined ? value : isFields(value) ? { ...thing, ...value } : thing;
  };
  const postings = things.filter((thing) => isOf(thing, 'JobPosting'));
  // A page may have the same @id as its posting.
  const firsts = new Map(postings.toReversed().map((thing) => [fieldOf(thing, '@id') ?? thing, thing]));
  return postings.filter((thing) => firsts.get(fieldOf(thing, '@id') ?? thing) === thing).map((thing) => read(thing, follow));
}

/** Turns a reference into the thing described elsewhere. */
type Follow = (value: unknown) => unknown;

/** A thing that says no more than its type is described elsewhere. */
const isDescribed = (thing: Fields): boolean => Object.keys(thing).some((key) => key !== '@id' && key !== '@type');

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  return isFields(value) ? [value, ...Object.values(value).flatMap((one) => thingsIn(one, depth + 1))] : [];
}

const isOf = (thing: Fields, type: string): boolean =>
  listOf(fieldOf(thing, '@type')).some((one) => new RegExp(`(?:^|[/:])${type}$`).test(String(one)));

/** Schema.org fields with text, and the heading for each. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['description', ''],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['experienceRequirements', 'Requirements'],
  ['educationRequirements', 'Requirements'],
  ['skills', 'Requirements'],
  ['jobBenefits', 'Benefits'],
];

function read(fields: Fields, follow: Follow): Posting {
  const title = textOf(fieldOf(fields, 'title')) ?? textOf(fieldOf(fields, 'name'));
  const lines = TEXTS.flatMap(([key, heading]) => {
    const texts = listOf(fieldOf(fields, key)).flatMap((value) => linesOf(value));
    return texts.length === 0 || heading === '' ? texts : [headingLine(heading), ...texts];
  });
  const top: Line[] = title === null ? [] : [{ ...headingLine(title), depth: 0 }];
  return { posting: factsOf(fields, title, follow), lines: [...top, ...lines].map((line, at) => ({ ...line, line: at + 1 })) };
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

function factsOf(fields: Fields, title: string | null, follow: Follow): JobPosting {
  const things = (key: string) => listOf(fieldOf(fields, key)).map(follow);
  return {
    title,
    organization: things('hiringOrganization').flatMap((one) => organizationOf(one) ?? [])[0] ?? null,
    posted: textOf(fieldOf(fields, 'datePosted')),
    validThrough: textOf(fieldOf(fields, 'validThrough')),
    remote: listOf(fieldOf(fields, 'jobLocationType')).some((type) => /TELECOMMUTE|remote/i.test(String(type))),
    places: [...new Set(things('jobLocation').flatMap((place) => placeOf(place, follow)))],
    pay: payOf(things('baseSalary')[0], follow),
  };
}

/** Never a person, and no address of a page. */
function organizationOf(value: unknown): string | null {
  if (!isFields(value)) return /^(?:\w+:\/\/|#)/.test(String(value)) ? null : textOf(value);
  return isOf(value, 'Person') ? null : (textOf(fieldOf(value, 'name')) ?? textOf(fieldOf(value, 'legalName')));
}

/** Text, or the name of a thing. */
function textOf(value: unknown): string | null {
  const [one] = listOf(value);
  const text = isFields(one) ? (fieldOf(one, 'name') ?? fieldOf(one, 'description')) : one;
  return typeof text === 'string' && tidy(text) !== '' ? tidy(text) : null;
}

function placeOf(value: unknown, follow: Follow): string[] {
  if (!isFields(value)) return typeof value === 'string' ? [tidy(value)] : [];
  const address = follow(fieldOf(value, 'address')) ?? value;
  if (!isFields(address)) return typeof address === 'string' ? [tidy(address)] : [];
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((key) => textOf(fieldOf(address, key)) ?? []);
  const name = parts.length === 0 ? textOf(value) : [...new Set(parts)].join(', ');
  return name === null ? [] : [name];
}

function payOf(value: unknown, follow: Follow): JobPosting['pay'] {
  const amounts = isFields(value) ? (follow(fieldOf(value, 'value')) ?? value) : value;
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
