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

/** Command lines whose code is worth keeping compiled: what people run first and most. */
const usual = [
  ['--help'],
  ['list'],
  ['list', '--help'],
  ['list', '--format', 'json'],
  ['show', 'mlops'],
  ['show', 'mlops', '--format', 'json'],
  ['compare', 'prompt-engineer', 'mlops'],
  ['salary', 'mlops'],
  ['match', '--skill', 'python=3'],
  ['gap', 'mlops', '--skill', 'python=3'],
  ['plan', 'mlops'],
  ['courses', '--skill', 'python'],
  ['skills', '--role', 'mlops'],
];

type Run = (args: string[], context: unknown) => Promise<number>;

/**
 * Writes V8's compiled form of the program's files beside them, made after the usual commands have run, so that it holds
 * the functions they need. Node 20 has no cache of its own; compiling took a third of the time of an answer.
 */
const { main, processContext } = load('main.cjs') as { main: Run; processContext: (root: string) => Record<string, unknown> };
const nowhere = { write: () => {}, isTTY: false, columns: 80 };
for (const args of usual) {
  const context = Object.create(processContext(root), { stdout: { value: nowhere }, stderr: { value: nowhere } });
  await main(args, context);
}
for (const name of readdirSync(program)) if (name.endsWith('.cjs') && smallEnough(join(program, name))) load(name);
for (const [file, { script }] of loaded) {
  if (smallEnough(file)) writeFileSync(`${file}.${process.versions.v8}.cache`, script.createCachedData());
}

/** Files that only rare commands load are left to be compiled then. */
function smallEnough(file: string): boolean {
  return readFileSync(file).length < 200_000;
}
