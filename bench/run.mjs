// Bundles benches and runs them: `node bench/run.mjs` runs all that only measure, `node bench/run.mjs startup` one of them.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const wished = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = (await readdir(here)).filter((name) => name.endsWith('.ts') && name !== 'goal.ts').map((name) => basename(name, '.ts'));
const unknown = wished.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no bench called ${unknown}; there are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  // Tables write documents, so they run only when they are named.
  await run(wished.length > 0 ? wished : names.filter((name) => !name.endsWith('-table')));
}

async function run(chosen) {
  // Inside the project, so that packages the benches use are found.
  const out = await mkdtemp(join(here, '..', 'dist', 'bench-'));
  const lines = [];
  try {
    const { isMet } = await bundled('goal', out);
    for (const name of chosen) {
      console.log(`\n== ${name}`);
      const { goals = [] } = await bundled(name, out);
      lines.push(...goals.map((goal) => [name, goal.what, ...figures(goal), isMet(goal) ? 'met' : 'missed']));
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
  if (lines.length > 0) console.log(`\n${table([['bench', 'what', 'figure', 'goal', ''], ...lines])}`);
}

async function bundled(name, out) {
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
  return import(pathToFileURL(outfile).href);
}

function figures({ figure, unit, goal }) {
  return [`${figure.toFixed(2)} ${unit}`, 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
