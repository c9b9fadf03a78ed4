import { parseDocument } from 'yaml';
import type { DocumentFormat } from '../../core/reading/document.ts';
import type { Content, TextInput } from '../content.ts';
import { FORMATS, requireFewBlocks, requireFewChars, unreadable } from '../limits.ts';
import { readFields } from './read.ts';
import { type Fields, fieldOf, isFields } from './values.ts';

/** No alias is followed: a few lines can hold billions of entries. */
export async function readYaml({ text, name }: TextInput): Promise<Content> {
  requireFewChars(text.length, name);
  requireFewBlocks(text.split('\n').length, name);
  const document = parseDocument(text, { logLevel: 'silent', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    throw unreadable(name, `is not valid YAML near line ${line}`, FORMATS);
  }
  const value = plain(document, name);
  if (!isFields(value)) throw unreadable(name, 'is YAML, but no résumé', FORMATS);
  return readFields(value, formatOf(value), name);
}

function plain(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw unreadable(name, 'is YAML with aliases, which no résumé needs', 'Write each value where it belongs.');
  }
}

function formatOf(resume: Fields): DocumentFormat {
  if (isFields(fieldOf(resume, 'cv'))) return 'RenderCV';
  if (isFields(fieldOf(resume, 'content'))) return 'YAMLResume';
  return ['basics', 'work', 'skills'].some((key) => Object.hasOwn(resume, key)) ? 'JSON Resume' : 'YAML';
}
