import type { Block, Section } from '../../core/reading/document.ts';
import { fromPlainText } from '../text/lines.ts';
import { isEnd, isStart, type Role, roleOfKey } from './keys.ts';
import { type Fields, isFields } from './values.ts';

export type Found = Omit<Block, 'page' | 'line'>;

/** Lines of HTML; handed in, because few files need its parser. */
export type HtmlText = (text: string) => string[];

interface Parts extends Record<Role, string[]> {}

/** In a list of skills a name is a skill; beside an employer it is an employer; else it is a title. */
export function readEntry(value: unknown, section: Section, entry: number, html: HtmlText): Found[] {
  if (!isFields(value)) return stringsIn(value).flatMap((text) => loose(text, section, html));
  if (value['hidden'] === true || value['visible'] === false) return [];
  const parts = partsOf(value);
  return section === 'skills' || section === 'languages' || section === 'interests'
    ? named(parts, section, html)
    : dated(parts, section, entry, html);
}

function partsOf(fields: Fields): Parts {
  const parts: Parts = { title: [], organisation: [], dates: [], skill: [], says: [], text: [], heading: [], name: [] };
  for (const [key, value] of Object.entries(fields)) {
    const role = roleOfKey(key);
    if (role !== undefined) parts[role].push(...stringsIn(value));
  }
  if (hasKey(fields, isStart) && !hasKey(fields, isEnd)) parts.dates.push('');
  return parts;
}

const hasKey = (fields: Fields, is: (key: string) => boolean): boolean =>
  Object.entries(fields).some(([key, value]) => is(key) && stringsIn(value).length > 0);

/** Strings and numbers in lists and their entries, to a depth of three. */
function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (depth > 2) return [];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, depth + 1));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    roleOfKey(key) === undefined || roleOfKey(key) === 'says' ? [] : stringsIn(one, depth + 1),
  );
}

const loose = (text: string, section: Section, html: HtmlText): Found[] =>
  textsOf(text, html).map((line) => ({ text: line, section, kind: section === 'skills' || section === 'languages' ? 'skill' : 'line' }));

/** A name with keywords is the heading of a group, such as "Front End". */
function named(parts: Parts, section: Section, html: HtmlText): Found[] {
  const names = [...parts.name, ...parts.heading, ...parts.title];
  const below = [...parts.skill, ...(section === 'interests' ? [] : parts.text.flatMap((text) => textsOf(text, html)))];
  const [says] = parts.says.filter((text) => text !== '0');
  const level = says === undefined ? {} : { says };
  const within = names[0] === undefined ? {} : { within: names[0] };
  if (names.length === 0 || below.length === 0) return [...names, ...below].map((text) => ({ text, section, kind: 'skill', ...level }));
  return [
    ...names.map((text): Found => ({ text, section, kind: 'heading', ...level })),
    ...below.map((text): Found => ({ text, section, kind: 'skill', ...within, ...level })),
  ];
}

const NAMES_EMPLOYER: ReadonlySet<Section> = new Set(['experience', 'volunteering', 'education']);

function dated(parts: Parts, section: Section, entry: number, html: HtmlText): Found[] {
  const isEmployer = NAMES_EMPLOYER.has(section);
  const titles = [...(isEmployer ? [] : parts.name), ...parts.title, ...parts.heading];
  const organisations = [...(isEmployer ? parts.name : []), ...parts.organisation];
  const [within] = isEmployer ? [...organisations, ...titles] : titles;
  const found = (kind: Block['kind'], texts: readonly string[]): Found[] =>
    texts.map((text) => ({ text, section, kind, entry, ...(within === undefined ? {} : { within }) }));
  const dates = [...new Set(parts.dates)].join(' – ').trim();
  return [
    ...found('title', titles),
    ...found('organisation', organisations),
    ...found('dates', dates === '' ? [] : [dates]),
    ...found('skill', parts.skill),
    ...found(
      'line',
      parts.text.flatMap((text) => textsOf(text, html)),
    ),
  ];
}

/** Lines of text, Markdown or HTML. */
function textsOf(text: string, html: HtmlText): string[] {
  const plain = /<\/?[a-z][^>]*>/i.test(text) ? html(text) : fromPlainText(text).map((line) => line.text);
  return plain.filter((line) => line.trim() !== '').map(withoutMarks);
}

/** Markdown of YAMLResume and RenderCV. */
const withoutMarks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, '$2');
