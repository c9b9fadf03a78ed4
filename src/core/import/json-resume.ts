import { type Phrase, phrase } from './phrase.ts';

type Fields = Readonly<Record<string, unknown>>;

const SECTIONS = ['skills', 'work', 'projects', 'volunteer', 'education', 'certificates', 'basics'] as const;

export const isJsonResume = (value: unknown): value is Fields =>
  isFields(value) && SECTIONS.some((section) => Object.hasOwn(value, section));

/**
 * Also reads common deviations: skills as bare strings, `company` for `name`. `level` is not read, because real files
 * leave it empty or say "Master" throughout.
 */
export function jsonResumePhrases(resume: Fields): Phrase[] {
  const basics = isFields(resume['basics']) ? resume['basics'] : {};
  return [
    ...itemsOf(resume, 'skills').flatMap(skillPhrases),
    ...itemsOf(resume, 'certificates').flatMap((entry) => phrase(nameOf(entry), 'certificates', 'title')),
    ...itemsOf(resume, 'projects').flatMap((entry) => jobPhrases(entry, 'project')),
    ...itemsOf(resume, 'work').flatMap((entry) => jobPhrases(entry, 'work')),
    ...itemsOf(resume, 'volunteer').flatMap((entry) => jobPhrases(entry, 'volunteer work')),
    ...itemsOf(resume, 'education').flatMap(educationPhrases),
    ...phrase(basics['label'], 'headline', 'title'),
    ...phrase(basics['summary'], 'summary', 'prose'),
  ];
}

/** The name of an entry with keywords is a heading, such as "Front End". */
function skillPhrases(entry: unknown): Phrase[] {
  if (!isFields(entry)) return phrase(entry, 'skills', 'listed');
  const keywords = itemsOf(entry, 'keywords');
  const name = entry['name'];
  if (keywords.length === 0) return phrase(name, 'skills', 'listed');
  const where = typeof name === 'string' ? `skills, ${name}` : 'skills';
  return [...keywords.flatMap((word) => phrase(word, where, 'listed')), ...phrase(name, 'skills', 'heading')];
}

function jobPhrases(entry: unknown, section: string): Phrase[] {
  if (!isFields(entry)) return phrase(entry, section, 'prose');
  const at = [entry['name'], entry['company'], entry['organization']].find((name) => typeof name === 'string' && name !== '');
  const where = at === undefined ? section : `${section}, ${String(at)}`;
  return [
    ...phrase(entry['position'], where, 'title'),
    ...itemsOf(entry, 'keywords').flatMap((word) => phrase(word, where, 'listed')),
    ...[entry['summary'], entry['description'], ...itemsOf(entry, 'highlights')].flatMap((text) => phrase(text, where, 'prose')),
  ];
}

function educationPhrases(entry: unknown): Phrase[] {
  if (!isFields(entry)) return [];
  return [entry['area'], ...itemsOf(entry, 'courses')].flatMap((text) => phrase(text, 'education', 'title'));
}

const nameOf = (entry: unknown): unknown => (isFields(entry) ? entry['name'] : entry);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf(fields: Fields, key: string): unknown[] {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
