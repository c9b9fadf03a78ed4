#!/usr/bin/env node
// In syntax of Node 6, so that an old Node prints this sentence instead of a syntax error.
if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write('genai-careers needs Node 20.19 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 1;
} else {
  const nodeModule = require('node:module');
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  try {
    require('../dist/program/main.cjs').run(require('node:path').dirname(__dirname));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    const sentence = 'error: A file of this installation is missing.';
    process.stderr.write(sentence + '\nInstall genai-careers again; in a checkout run: npm ci && npm run build\n');
    process.exitCode = 4;
  }
}
