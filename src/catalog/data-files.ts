import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../model/finding.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 10_000;
const MOST_DEPTH = 4;

export interface DataFile {
  /** Relative to the data directory, with forward slashes. */
  file: string;
  text: string;
}

/**
 * All YAML files below a data directory in code-unit order.
 *
 * Our own walk, because reading a FIFO blocks Node beyond `process.exit` and the built-in recursive
 * listing does not end on folders that link to themselves: only regular files are opened, directory
 * links are not followed, and a file is read once however many links lead to it.
 */
export function readDataFiles(directory: string): { files: DataFile[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const files: DataFile[] = [];
  const seen = new Set<string>();
  for (const path of yamlPaths(directory, 0, findings, directory).sort()) {
    if (files.length >= MOST_FILES) {
      findings.push(finding('file-too-many', '', `more than ${MOST_FILES} files`));
      break;
    }
    const file = relative(directory, path).split(sep).join('/');
    const real = realpathSync(path);
    if (seen.has(real)) continue;
    seen.add(real);
    const read = readUtf8(path);
    if (typeof read === 'string') files.push({ file, text: read });
    else findings.push(finding(read.code, file, read.message, read.hint));
  }
  return { files, findings };
}

function yamlPaths(directory: string, depth: number, findings: Finding[], root: string): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'schema') continue;
    if (lstatSync(path).isDirectory()) {
      if (depth < MOST_DEPTH) paths.push(...yamlPaths(path, depth + 1, findings, root));
    } else if (/\.ya?ml$/.test(entry.name)) {
      paths.push(path);
    }
  }
  return paths;
}

/** Text of a regular UTF-8 file of at most 1 MiB, or why it cannot be read. */
export function readUtf8(path: string, mostBytes = MOST_BYTES): string | { code: string; message: string; hint?: string } {
  try {
    const status = statSync(path);
    if (!status.isFile()) return { code: 'file-not-regular', message: 'not a regular file' };
    if (status.size > mostBytes) return { code: 'file-too-large', message: `larger than ${mostBytes / 1024 / 1024} MiB` };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      return { code: 'file-not-utf8', message: 'not UTF-8 text', hint: 'Save it again with the encoding UTF-8.' };
    return { code: 'file-unreadable', message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})` };
  }
}

function finding(code: string, file: string, message: string, hint?: string): Finding {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
