#!/usr/bin/env node
// Old syntax and nothing loaded first, so that an old Node gets a sentence and not a stack.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write('genai-careers needs Node 20.19 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 1;
} else {
  require('./start.cjs');
}
