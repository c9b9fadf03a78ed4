// Bundles a bench and runs it: `node bench/run.mjs` runs them all, `node bench/run.mjs startup` one of them.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const wished = process.argv.slice(2);
const names = (await readdir(here)).filter((name) => name.endsWith('.ts')).map((name) => basename(name, '.ts'));
const unknown = wished.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no bench called ${unknown}; there are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  // Inside the project, so that packages the benches use are found.
  const out = await mkdtemp(join(here, '..', 'dist', 'bench-'));
  try {
    for (const name of wished.length > 0 ? wished : names) {
      const outfile = join(out, `${name}.mjs`);
      await build({
        entryPoints: [join(here, `${name}.ts`)],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
        target: 'node20',
        logLevel: 'warning',
      });
      console.log(`\n== ${name}`);
      await import(pathToFileURL(outfile).href);
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
