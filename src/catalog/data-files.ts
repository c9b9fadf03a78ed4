import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { readText, type Unread, unreadable } from './bounded-read.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_DEPTH = 4;

export interface DataFile {
  /** Relative to the data directory, with forward slashes. */
  file: string;
  text: string;
}

/**
 * All YAML files below a data directory in code-unit order, whatever order the file system lists them in.
 *
 * Our own walk, because the built-in recursive listing does not end on folders that link to themselves: directory links
 * are not followed, and a file is read once however many links lead to it.
 */
export function readDataFiles(directory: string): { files: DataFile[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const files: DataFile[] = [];
  const seen = new Set<string>();
  const names = yamlFiles(directory, '', 0, findings).sort();
  for (const file of names.slice(0, MOST_FILES)) {
    const real = realPath(join(directory, file));
    if (typeof real !== 'string') findings.push(finding(file, real));
    else if (!seen.has(real)) {
      seen.add(real);
      const text = readText(real, MOST_BYTES);
      if (typeof text === 'string') files.push({ file, text });
      else findings.push(finding(file, text));
    }
  }
  if (names.length > MOST_FILES) findings.push(finding('', { code: 'file-too-many', message: `more than ${MOST_FILES} files` }));
  return { files, findings };
}

function yamlFiles(directory: string, below: string, depth: number, findings: Finding[]): string[] {
  return entriesOf(join(directory, below), below, findings)
    .filter((entry) => !entry.name.startsWith('.') && !(depth === 0 && entry.name === 'schema'))
    .flatMap((entry) => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return depth < MOST_DEPTH ? yamlFiles(directory, file, depth + 1, findings) : [];
      return /\.ya?ml$/i.test(entry.name) ? [file] : [];
    });
}

function entriesOf(path: string, file: string, findings: Finding[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    findings.push(finding(file, unreadable(error)));
    return [];
  }
}

function realPath(path: string): string | Unread {
  try {
    return realpathSync(path);
  } catch (error) {
    return unreadable(error);
  }
}

function finding(file: string, { code, message, hint }: Unread): Finding {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
