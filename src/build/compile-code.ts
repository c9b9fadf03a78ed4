import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist', 'program');

interface Loaded {
  script: Script;
  exports: Record<string, unknown>;
}

const loaded = new Map<string, Loaded>();

/** Loads a file of the program as `bin/genai-careers.cjs` does, and keeps its script. */
function load(name: string): Record<string, unknown> {
  const file = join(program, name);
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const script = new Script(readFileSync(file, 'utf8'), { filename: file });
  const module = { script, exports: {} as Record<string, unknown> };
  loaded.set(file, module);
  const own = createRequire(file);
  const requireHere = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : own(id));
  script.runInThisContext()(module.exports, requireHere, module);
  return module.exports;
}

/** Command lines whose code is worth keeping compiled: what people run first and most, and the forms their answers have. */
const usual = [
  '--help',
  'list',
  'list --help',
  'list --format json',
  'list --track data --min-pay 150k --sort title --limit 3',
  'show mlops',
  'show mlops --format json',
  'compare prompt-engineer mlops',
  'compare prompt-engineer mlops --format json',
  'salary',
  'salary mlops',
  'salary mlops --format json',
  'salary mlops --offer 150k --level senior',
  'match --skill python=3 --skill docker=2',
  'match --skill python=3 --skill sql=2 --format json',
  'gap mlops --skill python=3',
  'plan mlops --hours-per-week 8',
  'plan genai --skill python=3 --free --start 2027-01-04',
  'courses --skill python',
  'skills --role mlops',
];

type Run = (root: string, outputFailed: () => void) => Promise<unknown>;

/**
 * Writes V8's compiled form of the program's files beside them, made after the usual commands have run, so that it holds
 * the functions they need. Node 20 has no cache of its own; compiling took a third of the time of an answer.
 */
async function compile(): Promise<void> {
  const { run } = load('main.cjs') as { run: Run };
  for (const line of usual) {
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...line.split(' '));
    await run(root, () => {});
  }
  for (const name of readdirSync(program)) if (name.endsWith('.cjs') && smallEnough(join(program, name))) load(name);
  for (const [file, { script }] of loaded) {
    if (smallEnough(file)) writeFileSync(`${file}.${process.versions.v8}.cache`, script.createCachedData());
  }
}

/** Files that only rare commands load are left to be compiled then. */
function smallEnough(file: string): boolean {
  return readFileSync(file).length < 200_000;
}

/** The commands run in a process of their own, for somebody who has no files yet, and answer into a pipe as they do in scripts. */
const CHILD = 'GENAI_CAREERS_COMPILING';
if (process.env[CHILD] !== undefined) await compile();
else {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { HOME: join(root, 'dist'), [CHILD]: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) process.stderr.write(stderr);
  process.exitCode = status ?? 1;
}
