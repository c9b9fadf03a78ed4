const { readFileSync } = require('node:fs');
const { createRequire, enableCompileCache, wrap } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { Script } = require('node:vm');

// Node 22 and newer keep compiled code between runs; Node 20 has no such thing, so the build ships its own.
enableCompileCache?.();

// One handler for the life of the process: the event of a failed write comes after its callback.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout) process.stderr.write(`error: cannot write to standard output: ${error.code}\n`);
    process.exit(74);
  });
}

const program = resolve(__dirname, '../dist/program');
const loaded = new Map();

/**
 * Loads a file of the program with its compiled code, where that was made by the same V8; V8 itself refuses any other.
 * Without it, as on a Node that keeps compiled code by itself, the file is loaded like any module.
 */
function load(name) {
  const file = join(program, name);
  if (loaded.has(file)) return loaded.get(file).exports;
  const cachedData = compiled(`${file}.${process.versions.v8}.cache`);
  if (cachedData === undefined) return require(file);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
  const own = createRequire(file);
  const module = { exports: {} };
  loaded.set(file, module);
  const requireHere = (id) => (id.startsWith('./') ? load(id.slice(2)) : own(id));
  script.runInThisContext().call(module.exports, module.exports, requireHere, module, file, dirname(file));
  return module.exports;
}

function compiled(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

load('main.cjs')
  .run(resolve(__dirname, '..'))
  .then((code) => {
    process.exitCode = code;
  });
