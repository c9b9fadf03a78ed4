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
  const { closeSync, openSync, readFileSync, readvSync, writeSync } = require('node:fs');
  const { sep } = require('node:path');
  const { Script } = require('node:vm');

  // Node 22 and newer keep compiled code between runs; Node 20 has no such thing, so the build ships its own.
  if (major >= 22) require('node:module').enableCompileCache();

  const root = __dirname.slice(0, -'/bin'.length);
  const program = root + sep + 'dist' + sep + 'program';
  const loaded = new Map();

  /** Loads a file of the program, once. */
  function load(name) {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    const make = maker(program + sep + name);
    loaded.set(name, module);
    make(module.exports, requireHere, module);
    return module.exports;
  }

  /**
   * The function that a file of the program is: with its compiled code, where that was made by the same V8 (V8 itself refuses any
   * other), else loaded like any module, for which newer Nodes keep compiled code by themselves.
   */
  function maker(file) {
    const cachedData = compiled(file + '.' + process.versions.v8 + '.cache');
    if (cachedData === undefined) return require(file);
    // Of all encodings Node starts fastest with UTF-8.
    return new Script(readFileSync(file, 'utf8'), { filename: file, cachedData }).runInThisContext();
  }

  /** What files of the program import: each other, and Node's own modules. */
  function requireHere(id) {
    return id.charCodeAt(0) === 46 ? load(id.slice(2)) : require(id);
  }

  /** Read at once into more room than any such file takes, in the way that Node starts fastest; `readFileSync` takes twice as long. */
  function compiled(file) {
    let fd;
    try {
      fd = openSync(file, 'r');
    } catch (_error) {
      return undefined;
    }
    const room = new Uint8Array(1 << 19);
    const length = readvSync(fd, [room]);
    closeSync(fd);
    return new Uint8Array(room.buffer, 0, length);
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
