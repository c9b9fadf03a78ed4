import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import { type Frame, frameOf } from './frame.ts';
import { lintData } from './lint/run.ts';
import { type ReadData, readData } from './read-yaml.ts';
import type { ReaderCode } from './reader-codes.ts';

/** A finding with the directory it was found in and the line it stands on. */
export interface CheckedFinding extends Finding {
  directory: string;
  frame: Frame | null;
}

/** What checking data directories said. */
export interface Check {
  /** Everything laid over each other, whatever the findings say; undefined where there was nothing to lay over. */
  catalog: Catalog;
  directories: { directory: string; files: number; whole: boolean }[];
  findings: CheckedFinding[];
}

/**
 * Reads data directories one over the other, in this order, and lists every finding of each. A directory with a
 * `scale.yaml` is a whole catalog and lies over nothing.
 * @param shipped opened only where an overlay needs it
 * @param today the day claims are judged on, `YYYY-MM-DD`
 * @throws CareersError `data` where a directory is none; as `shipped` does
 */
export function checkData(shipped: () => Catalog, directories: readonly string[], today: string): Check {
  const check: Omit<Check, 'catalog'> = { directories: [], findings: [] };
  const definedIn = new Map<string, string>();
  let catalog: Catalog | undefined;
  for (const directory of directories) {
    assertDirectory(directory);
    const whole = isWhole(directory);
    const data = readData(directory, whole ? undefined : (catalog ?? shipped()));
    const lines = linesBy(data.texts);
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

/** The lines of each file, cut once however many findings it has. */
function linesBy(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] | undefined {
  const cut = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!cut.has(file)) cut.set(file, texts.get(file)?.split('\n'));
    return cut.get(file);
  };
}

/** Whether a directory is a catalog of its own and not an overlay. */
export const isWhole = (directory: string): boolean => existsSync(join(directory, 'scale.yaml'));

function assertDirectory(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return;
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
    const code: ReaderCode = 'overlay-conflict';
    return [
      { code, severity: 'warning' as const, file: file.file, line: 0, column: 0, path: '', message, hint: 'Keep it in one overlay.' },
    ];
  });
}
