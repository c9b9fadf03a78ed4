import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded } from '../../files/read.ts';
import { codeOf } from '../../files/reasons.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReaderCode } from '../reader-codes.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_DEPTH = 4;

export interface DataFile {
  /** Relative to the data directory, with forward slashes. */
  file: string;
  text: string;
}

interface Problem {
  code: ReaderCode;
  message: string;
  hint?: string;
}

/**
 * Sorted. Follows no link to a folder and reads no file twice: Node's recursive listing does not end on folders that
 * link to themselves.
 */
export function readDataFiles(directory: string): { files: DataFile[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const files: DataFile[] = [];
  const seen = new Set<string>();
  const names = yamlFiles(directory, '', 0, findings).sort();
  if (names.length === 0 && findings.length === 0) findings.push(fileFinding('', NOTHING_HERE, 'warning'));
  for (const file of names.slice(0, MOST_FILES)) {
    const real = realPath(join(directory, file));
    if (typeof real !== 'string') findings.push(fileFinding(file, real));
    else if (!seen.has(real)) {
      seen.add(real);
      const text = textOf(real);
      if (typeof text === 'string') files.push({ file, text });
      else findings.push(fileFinding(file, text));
    }
  }
  if (names.length > MOST_FILES) findings.push(fileFinding('', { code: 'file-too-many', message: `more than ${MOST_FILES} files` }));
  return { files, findings };
}

function yamlFiles(directory: string, below: string, depth: number, findings: Finding[]): string[] {
  return entriesOf(join(directory, below), below, findings)
    .filter((entry) => !entry.name.startsWith('.') && !(depth === 0 && entry.name === 'schema'))
    .flatMap((entry) => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isSymbolicLink() && isDirectory(join(directory, file))) findings.push(fileFinding(file, FOLDER_LINKED, 'warning'));
      if (entry.isDirectory()) return depth < MOST_DEPTH ? yamlFiles(directory, file, depth + 1, findings) : [];
      return /\.ya?ml$/i.test(entry.name) ? [file] : [];
    });
}

function entriesOf(path: string, file: string, findings: Finding[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    findings.push(fileFinding(file, unreadable(error)));
    return [];
  }
}

const NOTHING_HERE: Problem = {
  code: 'nothing-here',
  message: 'there is no YAML file to read here',
  hint: 'Put files with the ending .yaml into folders such as courses and skills.',
};
const FOLDER_LINKED: Problem = {
  code: 'folder-linked',
  message: 'a link to a folder, which is not followed',
  hint: 'Copy the folder here, or name it with --data of its own.',
};

const PROBLEMS = {
  'not-regular': { code: 'file-not-regular', message: 'not a regular file', hint: 'Only ordinary files are read.' },
  'exceeds-size': { code: 'file-not-regular', message: 'holds more than its size says', hint: 'Copy it to an ordinary file.' },
  'too-large': { code: 'file-too-large', message: `larger than ${MOST_BYTES / 1024 / 1024} MiB`, hint: 'Split it.' },
  'not-utf8': { code: 'file-not-utf8', message: 'not UTF-8 text', hint: 'Save it again with the encoding UTF-8.' },
} as const;

function textOf(path: string): string | Problem {
  const read = readBounded(path, MOST_BYTES);
  if (!('fault' in read)) return read.exceedsSize ? PROBLEMS['exceeds-size'] : read.text;
  return read.fault === 'unreadable' ? unreadable(read.error) : PROBLEMS[read.fault];
}

function unreadable(error: unknown): Problem {
  const { syscall } = error as NodeJS.ErrnoException;
  return {
    code: 'file-unreadable',
    message: `cannot be read (${[syscall, codeOf(error) ?? 'unknown reason'].filter(Boolean).join(': ')})`,
    hint: 'Check that it exists and that you may read it.',
  };
}

function realPath(path: string): string | Problem {
  try {
    return realpathSync(path);
  } catch (error) {
    return unreadable(error);
  }
}

const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

export function fileFinding(file: string, { code, message, hint }: Problem, severity: Finding['severity'] = 'error'): Finding {
  return { code, severity, file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
