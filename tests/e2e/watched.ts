import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../helpers/cli.ts';
import { type Around, type Ended, emptyFolder, gc } from './built.ts';

const guard = fileURLToPath(new URL('guards/watch.cjs', import.meta.url));

export interface Watched extends Ended {
  /** Opened files of the package, relative to it and sorted, without compiled code. */
  opened: string[];
  /** Paths that the program tried to write to. */
  written: string[];
  /** Network calls that the program tried. */
  network: string[];
}

/** Runs the program and reports what it touched. */
export function watched(line: readonly string[], around: Around = {}): Watched {
  const report = join(emptyFolder(), 'report');
  const ended = gc(line, { ...around, env: { ...around.env, NODE_OPTIONS: `--require "${guard}"`, GC_WATCH: report } });
  const notes = existsSync(report) ? readFileSync(report, 'utf8').trimEnd().split('\n') : [];
  const of = (kind: string) => notes.filter((note) => note.startsWith(`${kind} `)).map((note) => note.slice(kind.length + 1));
  const own = of('open')
    .map((path) => relative(root, path))
    .filter((path) => !path.startsWith('..') && !path.endsWith('.cache'));
  return { ...ended, opened: [...new Set(own)].sort(), written: of('write'), network: of('network') };
}
