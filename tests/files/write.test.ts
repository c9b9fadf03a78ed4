import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cannotWrite, createWhole, overwrite, saveAtomic, writeNew } from '../../src/files/write.ts';
import { program, workplace } from '../helpers/workplace.ts';

const LARGE = `
import { saveAtomic } from 'SRC/files/write.ts';
const text = JSON.stringify({ fill: 'x'.repeat(200_000) });
`;

test('saveAtomic writes the whole text for its owner alone, in a folder of its own', () => {
  const file = join(workplace(), 'a', 'b', 'profile.json');
  saveAtomic(file, 'one');
  saveAtomic(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(file, '..'))).toEqual(['profile.json']);
});

test.each(['there', 'not there yet'])('saveAtomic follows a link to a file that is %s, and the link stays a link', (state) => {
  const folder = workplace();
  mkdirSync(join(folder, 'real'));
  if (state === 'there') writeFileSync(join(folder, 'real', 'p.json'), 'old');
  symlinkSync('real/p.json', join(folder, 'link.json'));
  saveAtomic(join(folder, 'link.json'), 'new');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real', 'p.json'), 'utf8')).toBe('new');
});

/** Leaves the temporary file of a process that was killed while it wrote each of these names. */
async function leaveTemporaries(folder: string, names: readonly string[], writer: 'saveAtomic' | 'createWhole'): Promise<void> {
  const killed = await program(
    workplace(),
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     import { ${writer} } from 'SRC/files/write.ts';
     fs.renameSync = fs.linkSync = () => process.kill(process.pid, 'SIGKILL');
     syncBuiltinESMExports();
     ${writer}(process.argv[2], '{}');`,
  );
  for (const name of names) spawnSync(process.execPath, [killed, join(folder, name)]);
}

const makeOlder = (folder: string, milliseconds: number): void => {
  const before = new Date(Date.now() - milliseconds);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
};

test('saveAtomic removes what a killed process left of the same file, an hour later or at once under a lock', async () => {
  const folder = workplace();
  await leaveTemporaries(folder, ['p.json', 'p.json.bak', 'other.json'], 'saveAtomic');
  expect(readdirSync(folder)).toHaveLength(3);
  saveAtomic(join(folder, 'p.json'), '{}');
  expect(readdirSync(folder)).toHaveLength(4);
  saveAtomic(join(folder, 'p.json'), '{}', 0);
  expect(readdirSync(folder)).toHaveLength(3);
  makeOlder(folder, 3_700_000);
  saveAtomic(join(folder, 'other.json'), '{}');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
});

test('createWhole removes what a killed process left a minute ago', async () => {
  const folder = workplace();
  await leaveTemporaries(folder, ['p.lock'], 'createWhole');
  createWhole(join(folder, 'p.lock'), 'one');
  expect(readdirSync(folder)).toHaveLength(2);
  makeOlder(folder, 61_000);
  expect(() => createWhole(join(folder, 'p.lock'), 'two')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readdirSync(folder)).toEqual(['p.lock']);
  expect(readFileSync(join(folder, 'p.lock'), 'utf8')).toBe('one');
});

test('names of 255 bytes can be saved, made and replaced', () => {
  const folder = workplace();
  const name = join(folder, 'é'.repeat(127));
  saveAtomic(`${name}1`, 'saved');
  createWhole(`${name}2`, 'made');
  writeFileSync(`${name}3`, 'old');
  overwrite(`${name}3`, 'new');
  expect(['1', '2', '3'].map((end) => readFileSync(`${name}${end}`, 'utf8'))).toEqual(['saved', 'made', 'new']);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('saveAtomic on a full disk keeps the old file, leaves nothing beside it, and throws the code of the system', async () => {
  const folder = workplace();
  const file = join(folder, 'target', 'p.json');
  const saver = await program(
    folder,
    `${LARGE}try { saveAtomic(process.argv[2], text); console.log('saved'); } catch (error) { console.log(error.code); }`,
  );
  mkdirSync(join(folder, 'target'));
  writeFileSync(file, '{"old":true}');
  // A limit on the size of files works for every user, unlike mounting a small disk; the first half is written, the second refused.
  const { stdout } = spawnSync('sh', ['-c', `ulimit -f 100; exec "$0" "$1" "$2"`, process.execPath, saver, file], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('EFBIG');
  expect(readFileSync(file, 'utf8')).toBe('{"old":true}');
  expect(readdirSync(join(folder, 'target'))).toEqual(['p.json']);
});

test('saveAtomic killed at any moment leaves the old file or the new one', async () => {
  const folder = workplace();
  const file = join(folder, 'p.json');
  const saver = await program(
    folder,
    `${LARGE}for (let n = 0; ; n++) { saveAtomic(process.argv[2], JSON.stringify({ n, text })); if (n === 0) console.log('going'); }`,
  );
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, [saver, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((going) => child.stdout.once('data', going));
    // A different amount of work each round, so that the kill falls on different steps of a save.
    for (let work = 0; work < round; work++) JSON.parse(readFileSync(file, 'utf8'));
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('text');
  }
});

test('writeNew writes a new file and refuses one that exists, and a link wherever it leads', () => {
  const folder = workplace();
  writeNew(join(folder, 'new'), 'text', 0o640);
  expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('text');
  expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o640 & ~process.umask());
  symlinkSync('nowhere', join(folder, 'link'));
  for (const name of ['new', 'link'])
    expect(() => writeNew(join(folder, name), 'other')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('text');
  expect(readdirSync(folder).sort()).toEqual(['link', 'new']);
});

test('overwrite replaces a file, keeps its permissions and its link, and leaves nothing beside it', () => {
  const folder = workplace();
  writeFileSync(join(folder, 'real'), 'old', { mode: 0o600 });
  symlinkSync('real', join(folder, 'link'));
  overwrite(join(folder, 'link'), 'new');
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'real')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
});

test('overwrite writes to a device as it is', () => {
  overwrite('/dev/null', 'text');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'part of the path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'that is not allowed there'],
  ['EPERM', 'that is not allowed there'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'it would be larger than a file may be'],
  ['EIO', 'the disk reported an error'],
  ['ELOOP', 'its links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EXDEV', 'the system says EXDEV'],
  ['constructor', 'the system says constructor'],
  [undefined, 'the system says nothing'],
])('cannotWrite says %s in words', (code, reason) => {
  expect(cannotWrite('out.md', Object.assign(new Error('no'), { code }))).toBe(`out.md cannot be written: ${reason}.`);
});
