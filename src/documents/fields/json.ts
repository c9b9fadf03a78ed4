import type { DocumentFormat } from '../../core/reading/document.ts';
import { parseStrictJson } from '../../files/strict-json.ts';
import type { Content, TextInput } from '../content.ts';
import { FORMATS, unreadable } from '../limits.ts';
import { readFields } from './read.ts';
import { type Fields, fieldOf, isFields } from './values.ts';

export async function readJson({ text, name }: TextInput): Promise<Content> {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) throw unreadable(name, parsed.reason, FORMATS);
  const { value } = parsed;
  if (Array.isArray(value)) return readFields({ skills: value }, 'JSON Resume', name);
  if (!isFields(value)) throw unreadable(name, 'is JSON, but no résumé', FORMATS);
  return readFields(value, formatOf(value), name);
}

const JSON_RESUME = ['basics', 'skills', 'work', 'projects', 'volunteer', 'education', 'certificates'];

function formatOf(resume: Fields): DocumentFormat {
  if (isFields(fieldOf(resume, 'basics')) && isFields(fieldOf(resume, 'sections'))) return 'Reactive Resume';
  const lists = JSON_RESUME.filter((key) => Object.hasOwn(resume, key));
  const others = Object.keys(resume).filter((key) => /(?:info|experience|skills|additional)$/i.test(key) && key !== 'skills');
  return lists.length > others.length ? 'JSON Resume' : 'JSON';
}
