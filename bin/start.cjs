const { enableCompileCache } = require('node:module');
const { resolve } = require('node:path');

// Node 22 and newer keep compiled code between runs; Node 20 has no such thing.
enableCompileCache?.();

// One handler for the life of the process: the event of a failed write comes after its callback.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout) process.stderr.write(`error: cannot write to standard output: ${error.code}\n`);
    process.exit(74);
  });
}

require('../dist/program/main.cjs')
  .run(resolve(__dirname, '..'))
  .then((code) => {
    process.exitCode = code;
  });
