import { statSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';
import { type Folder, folders } from './kinds.ts';
import { readData } from './read-yaml.ts';

/**
 * Lays data directories over a catalog: an entity of the same id takes the place of the shipped one, later directories win.
 * @throws CareersError `data` naming the first finding where a directory cannot be read or holds an error
 */
export function layOver(shipped: Catalog, directories: readonly string[]): Catalog {
  return directories.reduce(layOne, shipped);
}

function layOne(below: Catalog, directory: string): Catalog {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CareersError('data', `${directory} is not a directory.`, {
      hint: 'Name a directory with folders such as roles, skills and courses.',
    });
  }
  const { catalog, findings } = readData(directory);
  const first = findings.find((finding) => finding.severity === 'error');
  if (first !== undefined) {
    throw new CareersError('data', `${directory}/${first.file}:${first.line}:${first.column}: ${first.message}`, {
      hint: `See all findings: genai-careers data validate ${directory}`,
    });
  }
  const merged = { ...below, contentHash: `${below.contentHash}+${catalog.contentHash}` };
  for (const folder of Object.keys(folders) as Folder[]) {
    const entities = new Map<string, { id: string }>(below[folder].map((entity) => [entity.id, entity]));
    for (const entity of catalog[folder]) entities.set(entity.id, entity);
    Object.assign(merged, { [folder]: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) });
  }
  return merged;
}
