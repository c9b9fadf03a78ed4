import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cannotWrite, overwrite, saveAtomic, writeNew } from '../../src/files/write.ts';
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

test('saveAtomic removes what a killed process left an hour ago, and nothing else', () => {
  const folder = workplace();
  const [old, fresh, foreign] = ['.p.json.1.aa.tmp', '.p.json.2.bb.tmp', '.other.3.cc.tmp'] as const;
  for (const name of [old, fresh, foreign]) writeFileSync(join(folder, name), '');
  const before = new Date(Date.now() - 2 * 3_600_000);
  for (const name of [old, foreign]) utimesSync(join(folder, name), before, before);
  saveAtomic(join(folder, 'p.json'), '{}');
  expect(readdirSync(folder).sort()).toEqual([foreign, fresh, 'p.json']);
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
