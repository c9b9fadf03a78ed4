import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A fresh folder, removed after the test. */
export function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Bundles a few lines that import from `SRC/` into a program, to be run, limited and killed as a process. */
export async function program(folder: string, lines: string): Promise<string> {
  const entry = join(folder, 'entry.ts');
  const out = join(folder, 'program.mjs');
  writeFileSync(entry, lines.replaceAll('SRC/', source));
  await build({ entryPoints: [entry], outfile: out, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  return out;
}
