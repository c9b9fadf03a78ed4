import { basename } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { isJsonResume, jsonResumePhrases } from '../core/import/json-resume.ts';
import { isLinkedInHeader, linkedInPhrases } from '../core/import/linked-in.ts';
import type { Phrase } from '../core/import/phrase.ts';
import { plainListPhrases } from '../core/import/plain-list.ts';
import { readTextFile, readTextStream } from '../files/read.ts';
import { parseStrictJson } from './strict-json.ts';

const MOST_BYTES = 5 * 1_048_576;

export interface ImportedText {
  format: 'JSON Resume' | 'LinkedIn export' | 'plain list';
  phrases: Phrase[];
}

/**
 * Reads a file, or stdin for `-`. The content tells the format.
 * @throws CareersError `data` if it cannot be read or has another format
 */
export async function readImport(file: string, stdin: () => AsyncIterable<Uint8Array | string>): Promise<ImportedText> {
  const name = file === '-' ? 'standard input' : file;
  const text =
    file === '-'
      ? await readTextStream(stdin(), name, MOST_BYTES)
      : readTextFile(file, MOST_BYTES, 'Name files. A pipe is standard input: <command> | genai-careers match --resume -');
  if (text === undefined) throw new CareersError('data', `There is no file ${file}.`, { hint: 'Check the path; - reads standard input.' });
  if (text.includes('\0')) throw new CareersError('data', `${name} is not a text file.`, { hint: FORMATS });
  if (text.trim() === '') throw new CareersError('data', `${name} is empty.`, { hint: FORMATS });
  return parseImport(text, name);
}

const FORMATS = 'It may be a JSON Resume, the Skills.csv or Positions.csv of a LinkedIn export, or a plain list of skills.';

async function parseImport(text: string, name: string): Promise<ImportedText> {
  if (/^\s*[[{]/.test(text)) return { format: 'JSON Resume', phrases: fromJson(text, name) };
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  if (/^(%PDF|PK|<)/.test(firstLine)) throw new CareersError('data', `${basename(name)} is no format we read.`, { hint: FORMATS });
  if (isLinkedInHeader(firstLine)) return { format: 'LinkedIn export', phrases: linkedInPhrases(await rowsOf(text, name)) };
  return { format: 'plain list', phrases: plainListPhrases(text) };
}

function fromJson(text: string, name: string): Phrase[] {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) throw new CareersError('data', `${name} ${parsed.reason}.`, { hint: FORMATS });
  const { value } = parsed;
  if (Array.isArray(value)) return jsonResumePhrases({ skills: value });
  if (isJsonResume(value)) return jsonResumePhrases(value);
  throw new CareersError('data', `${name} is JSON, but has none of the sections of a JSON Resume.`, { hint: FORMATS });
}

async function rowsOf(text: string, name: string): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  try {
    return parse(text, {
      bom: true,
      max_record_size: 100_000,
      skip_empty_lines: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as string[][];
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new CareersError('data', `${name} is not well-formed CSV${lines === undefined ? '' : ` near line ${lines}`}.`, {
      hint: 'A quotation mark may be open. Export it again, or save it as comma-separated CSV.',
    });
  }
}
