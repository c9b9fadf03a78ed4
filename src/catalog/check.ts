import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import { type Frame, frameOf } from './frame.ts';
import { lintData } from './lint/run.ts';
import { fileFinding } from './read/data-files.ts';
import { type ReadData, readData } from './read-yaml.ts';

export interface CheckedFinding extends Finding {
  directory: string;
  frame: Frame | null;
}

export interface Check {
  /** Of all layers, whatever the findings. */
  catalog: Catalog;
  directories: { directory: string; files: number; whole: boolean }[];
  findings: CheckedFinding[];
}

/**
 * Reads data directories in order, each laid over the one before.
 * @param shipped opened only if an overlay needs it
 * @param today `YYYY-MM-DD`, decides which claims are stale
 * @throws CareersError `data` for a path that is no directory; as `shipped` does
 */
export function checkData(shipped: () => Catalog, directories: readonly string[], today: string): Check {
  const check: Omit<Check, 'catalog'> = { directories: [], findings: [] };
  const definedIn = new Map<string, string>();
  let catalog: Catalog | undefined;
  for (const directory of directories) {
    assertDirectory(directory);
    const whole = isWhole(directory);
    const data = readData(directory, whole ? undefined : (catalog ?? shipped()));
    const lines = linesOfFile(data.texts);
    const conflicts = whole ? [] : conflictsOf(data, definedIn);
    for (const finding of [...lintData(data, today), ...conflicts]) {
      check.findings.push({ ...finding, directory, frame: frameOf(lines(finding.file), finding) });
    }
    check.directories.push({ directory, files: data.texts.size, whole });
    if (!whole) for (const key of data.present) definedIn.set(key, directory);
    catalog = data.catalog;
  }
  return { ...check, catalog: catalog ?? shipped() };
}

/** Splits each file once. */
function linesOfFile(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] | undefined {
  const split = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!split.has(file)) split.set(file, texts.get(file)?.split('\n'));
    return split.get(file);
  };
}

/** A catalog of its own, not an overlay. */
export const isWhole = (directory: string): boolean => existsSync(join(directory, 'scale.yaml'));

function assertDirectory(directory: string): void {
  if (existsSync(directory) && statSync(directory).isDirectory()) return;
  throw new CareersError('data', `${directory} is not a directory.`, {
    hint: 'Name a directory with folders such as roles, skills and courses.',
  });
}

function conflictsOf(data: ReadData, definedIn: ReadonlyMap<string, string>): Finding[] {
  return [...data.present].flatMap((key) => {
    const earlier = definedIn.get(key);
    const file = data.files.find(({ kind, id }) => `${kind}/${id}` === key);
    if (earlier === undefined || file === undefined) return [];
    const message = `${earlier} has ${file.file} too; this one wins`;
    const conflict = fileFinding(file.file, { code: 'overlay-conflict', message, hint: 'Keep it in one overlay.' });
    return [{ ...conflict, severity: 'warning' as const }];
  });
}
