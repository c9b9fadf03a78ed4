/**
 * Loaded before the program: writes down every file it opens, every write it tries and every way to the network, in the
 * file that GC_WATCH names. A way to the network is also refused.
 */
const fs = require('node:fs');
const Module = require('node:module');

const report = fs.openSync(process.env.GC_WATCH, 'a');
const note = (kind, what) => fs.writeSync(report, `${kind} ${String(what)}\n`);

for (const name of ['readFileSync', 'readFile', 'openSync', 'open']) {
  const own = fs[name];
  fs[name] = function (path, flags, ...rest) {
    const writing = name.startsWith('open') && typeof flags === 'string' && flags !== 'r';
    if (typeof path === 'string') note(writing ? 'write' : 'open', path);
    return own.call(this, path, flags, ...rest);
  };
}
for (const name of [
  'writeFile',
  'appendFile',
  'mkdir',
  'mkdtemp',
  'rename',
  'unlink',
  'rm',
  'rmdir',
  'chmod',
  'utimes',
  'truncate',
  'symlink',
  'link',
  'copyFile',
]) {
  for (const form of [name, `${name}Sync`]) {
    const own = fs[form];
    fs[form] = function (path, ...rest) {
      if (typeof path === 'string') note('write', path);
      return own.call(this, path, ...rest);
    };
  }
  const own = fs.promises[name];
  if (own !== undefined) {
    fs.promises[name] = function (path, ...rest) {
      if (typeof path === 'string') note('write', path);
      return own.call(this, path, ...rest);
    };
  }
}
const load = Module._load;
Module._load = function (request, parent, isMain) {
  if (request.startsWith('.') || request.startsWith('/')) note('open', Module._resolveFilename(request, parent, isMain));
  return load.call(this, request, parent, isMain);
};

const refuse = (what) => () => {
  note('network', what);
  throw new Error(`the network is not there: ${what}`);
};
require('node:net').Socket.prototype.connect = refuse('net.connect');
require('node:tls').connect = refuse('tls.connect');
require('node:dgram').createSocket = refuse('dgram.createSocket');
for (const name of ['http', 'https'])
  Object.assign(require(`node:${name}`), { request: refuse(`${name}.request`), get: refuse(`${name}.get`) });
require('node:http2').connect = refuse('http2.connect');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
globalThis.fetch = refuse('fetch');
