import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveAtomic } from '../../src/home/save-atomic.ts';
import { program, workplace } from './workplace.ts';

const LARGE = `
import { saveAtomic } from 'HOME/save-atomic.ts';
const text = JSON.stringify({ fill: 'x'.repeat(200_000) });
`;

describe('saveAtomic', () => {
  test('writes the whole text for its owner alone, in a folder of its own', async () => {
    const file = join(workplace(), 'a', 'b', 'profile.json');
    await saveAtomic(file, 'one');
    await saveAtomic(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(file, '..'))).toEqual(['profile.json']);
  });

  test.each(['there', 'not there yet'])('follows a link to a file that is %s, and leaves the link one', async (state) => {
    const folder = workplace();
    mkdirSync(join(folder, 'real'));
    if (state === 'there') writeFileSync(join(folder, 'real', 'p.json'), 'old');
    symlinkSync('real/p.json', join(folder, 'link.json'));
    await saveAtomic(join(folder, 'link.json'), 'new');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'p.json'), 'utf8')).toBe('new');
  });

  test('sweeps what a killed process left an hour ago, and nothing else', async () => {
    const folder = workplace();
    const [old, fresh, foreign] = ['.p.json.1.aa.tmp', '.p.json.2.bb.tmp', '.other.3.cc.tmp'] as const;
    for (const name of [old, fresh, foreign]) writeFileSync(join(folder, name), '');
    const before = new Date(Date.now() - 2 * 3_600_000);
    for (const name of [old, foreign]) utimesSync(join(folder, name), before, before);
    await saveAtomic(join(folder, 'p.json'), '{}');
    expect(readdirSync(folder).sort()).toEqual([foreign, fresh, 'p.json']);
  });

  test('no room: the old file stays whole, nothing is left beside it, and the error has its code', async () => {
    const folder = workplace();
    const file = join(folder, 'target', 'p.json');
    const saver = await program(
      folder,
      `${LARGE}await saveAtomic(process.argv[2], text).then(() => console.log('saved'), (error) => console.log(error.code));`,
    );
    mkdirSync(join(folder, 'target'));
    writeFileSync(file, '{"old":true}');
    // A limit on the size of files works for every user, unlike mounting a small disk; the first half is written, the second refused.
    const { stdout } = spawnSync('sh', ['-c', `ulimit -f 100; exec "$0" "$1" "$2"`, process.execPath, saver, file], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('EFBIG');
    expect(readFileSync(file, 'utf8')).toBe('{"old":true}');
    expect(readdirSync(join(folder, 'target'))).toEqual(['p.json']);
  });

  test('killed at any moment: the file is the old one or the new one', async () => {
    const folder = workplace();
    const file = join(folder, 'p.json');
    const saver = await program(
      folder,
      `${LARGE}for (let n = 0; ; n++) { await saveAtomic(process.argv[2], JSON.stringify({ n, text })); if (n === 0) console.log('going'); }`,
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
});
