#!/usr/bin/env node
// Syntax that every Node since 6 can read, so that an old one gets a sentence and not a stack. One file, and .cjs: Node
// looks for no package.json beside it. Few functions, for V8 reads each of them twice before it runs.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write('genai-careers needs Node 20.19 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 1;
} else {
  const { closeSync, openSync, readFileSync, readvSync, writeSync } = require('node:fs');
  const { sep } = require('node:path');
  const { Script } = require('node:vm');

  // Node 22 and newer keep compiled code between runs; Node 20 has no such thing, so the build ships its own.
  if (major >= 22) require('node:module').enableCompileCache();

  const root = __dirname.slice(0, -'/bin'.length);
  const program = root + sep + 'dist' + sep + 'program' + sep;
  const loaded = new Map();

  // Loads a file of the program, once. The file is a function: compiled already, where that was done by the same V8 (V8 itself
  // refuses any other), else loaded like any module, for which newer Nodes keep compiled code by themselves.
  const load = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    const file = program + name;
    let make;
    let compiled;
    try {
      compiled = openSync(file + '.' + process.versions.v8 + '.cache', 'r');
    } catch (_error) {
      make = require(file);
    }
    if (make === undefined) {
      // Read at once into more room than any such file takes, in the way that Node starts fastest; readFileSync takes twice as long.
      const room = new Uint8Array(1 << 19);
      const cachedData = new Uint8Array(room.buffer, 0, readvSync(compiled, [room]));
      closeSync(compiled);
      // Of all encodings Node starts fastest with UTF-8.
      make = new Script(readFileSync(file, 'utf8'), { filename: file, cachedData }).runInThisContext();
    }
    loaded.set(name, module);
    // Files of the program import each other, and Node's own modules.
    make(module.exports, (id) => (id.charCodeAt(0) === 46 ? load(id.slice(2)) : require(id)), module);
    return module.exports;
  };

  let main;
  try {
    main = load('main.cjs');
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      'error: A file of this installation is missing.\nInstall genai-careers again; in a checkout run: npm ci && npm run build\n',
    );
    process.exitCode = 4;
  }

  // Where output cannot be written nothing more can be said there, and the process ends.
  const outputFailed = (error, fd) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode === undefined ? 0 : process.exitCode);
    if (fd === 1) {
      try {
        writeSync(2, 'error: cannot write to standard output: ' + error.code + '\n');
      } catch (_error) {
        // Nowhere is left to say it; the exit code does.
      }
    }
    process.exit(74);
  };

  if (main !== undefined) {
    main.run(root, outputFailed).then(({ code, isWritten }) => {
      process.exitCode = code;
      // Ending at once spares taking the heap apart; a stream would lose what it still holds.
      if (isWritten) process.exit();
    });
  }
}
