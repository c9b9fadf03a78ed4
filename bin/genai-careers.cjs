#!/usr/bin/env node
// Syntax that every Node since 6 can read, so that an old one gets a sentence and not a stack. One file, and .cjs: Node
// looks for no package.json beside it, and what every answer waits for is opened once.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write('genai-careers needs Node 20.19 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 1;
} else {
  start();
}

function start() {
  const { readFileSync, writeSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const { Script } = require('node:vm');

  // Node 22 and newer keep compiled code between runs; Node 20 has no such thing, so the build ships its own.
  if (major >= 22) require('node:module').enableCompileCache();

  const root = dirname(__dirname);
  const program = join(root, 'dist', 'program');
  const loaded = new Map();

  // What Node puts around a module; node:module has it too, and takes time to load.
  const WRAP = '(function (exports, require, module, __filename, __dirname) { ';

  /**
   * Loads a file of the program with its compiled code, where that was made by the same V8; V8 itself refuses any other.
   * Without it, as on a Node that keeps compiled code by itself, files are loaded like any module. The first one decides for
   * all, so that each is there once.
   */
  function load(name) {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = join(program, name);
    const cachedData = compiled(file);
    if (cachedData === undefined && loaded.size === 0) return require(file);
    // Of all encodings Node starts fastest with UTF-8.
    const script = new Script(WRAP + readFileSync(file, 'utf8') + '\n})', { filename: file, cachedData });
    const module = { exports: {} };
    loaded.set(name, module);
    script.runInThisContext().call(module.exports, module.exports, requireHere, module, file, program);
    return module.exports;
  }

  /** What files of the program import: each other, and Node's own modules. */
  function requireHere(id) {
    return id.charCodeAt(0) === 46 ? load(id.slice(2)) : require(id);
  }

  function compiled(file) {
    try {
      return readFileSync(file + '.' + process.versions.v8 + '.cache');
    } catch (_error) {
      return undefined;
    }
  }

  /** Ends the process where output cannot be written: nothing more can be said there. */
  function outputFailed(error, fd) {
    if (error.code === 'EPIPE') process.exit(process.exitCode === undefined ? 0 : process.exitCode);
    if (fd === 1) {
      try {
        writeSync(2, 'error: cannot write to standard output: ' + error.code + '\n');
      } catch (_error) {
        // Nowhere is left to say it; the exit code does.
      }
    }
    process.exit(74);
  }

  let main;
  try {
    main = load('main.cjs');
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'error: A file of this installation is missing.\nInstall genai-careers again; in a checkout run: npm ci && npm run build\n',
    );
    process.exitCode = 4;
    return;
  }
  main.run(root, outputFailed).then(({ code, isWritten }) => {
    process.exitCode = code;
    // Ending at once spares taking the heap apart; a stream would lose what it still holds.
    if (isWritten) process.exit();
  });
}
