import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** A fresh folder that is gone when the test is over. */
export function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const home = fileURLToPath(new URL('../../src/home/', import.meta.url));

/** Turns a few lines that use `src/home` into a program of its own, to be run, limited and killed as a process. */
export async function program(folder: string, lines: string): Promise<string> {
  const entry = join(folder, 'entry.ts');
  const out = join(folder, 'program.mjs');
  writeFileSync(entry, lines.replaceAll('HOME/', home));
  await build({ entryPoints: [entry], outfile: out, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  return out;
}
