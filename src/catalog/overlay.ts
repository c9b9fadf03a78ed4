import { relative } from 'node:path';
import { quoted } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';
import { checkData } from './check.ts';

export { checkData };

/**
 * Lays data directories over a catalog in order: `<id>.yaml` adds or replaces an entity, `<id>.patch.yaml` changes the
 * fields it names.
 * @param own the directory that --no-overlays leaves out
 * @throws CareersError `data` with file, line and column of the first error
 */
export function layOver(shipped: Catalog, directories: readonly string[], own?: string): Catalog {
  const { catalog, findings } = checkData(() => shipped, directories, ANY_DAY);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const [first] = errors;
  if (first === undefined) return catalog;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const place = first.line === 0 ? first.file : `${first.file}:${first.line}:${first.column}`;
  const without = first.directory === own ? '; to answer without it: --no-overlays' : '';
  const directory = shownPath(first.directory);
  throw new CareersError('data', `${directory}/${place}: ${first.message}${more}`, {
    hint: `See all findings: genai-careers data validate ${quoted(directory)}${without}`,
  });
}

/** What depends on the day is a warning, and only errors count here. */
const ANY_DAY = '2026-01-01';

/** As typed from the working directory. */
function shownPath(path: string): string {
  const near = relative('', path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}
