import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/home/lock.ts';
import { program, workplace } from '../helpers/workplace.ts';

const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('withLock loses none of thirty additions by each of three processes', async () => {
  const folder = workplace();
  const file = join(folder, 'count.json');
  writeFileSync(file, '0');
  // A process that died with the lock in hand: all three find it, one may clear it.
  writeFileSync(`${file}.lock`, `${deadPid()} ${hostname()}\n`);
  const adder = await program(
    folder,
    `import { readFileSync } from 'node:fs';
     import { withLock } from 'SRC/home/lock.ts';
     import { saveAtomic } from 'SRC/files/write.ts';
     const file = process.argv[2];
     for (let n = 0; n < 30; n++) await withLock(file, () => saveAtomic(file, String(Number(readFileSync(file, 'utf8')) + 1)), 60_000);`,
  );
  const ended = Array.from({ length: 3 }, () => new Promise((done) => spawn(process.execPath, [adder, file]).once('exit', done)));
  expect(await Promise.all(ended)).toEqual([0, 0, 0]);
  expect(readFileSync(file, 'utf8')).toBe('90');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('withLock waits for a living holder, then names it', async () => {
  const file = join(workplace(), 'p.json');
  writeFileSync(`${file}.lock`, `${process.pid} ${hostname()}\n`);
  await expect(withLock(file, async () => 'in', 60)).rejects.toThrow(`Process ${process.pid} on`);
  expect(existsSync(`${file}.lock`)).toBe(true);
});

test('withLock takes no lock from a holder on another machine', async () => {
  const file = join(workplace(), 'p.json');
  writeFileSync(`${file}.lock`, `${deadPid()} elsewhere\n`);
  await expect(withLock(file, async () => 'in', 60)).rejects.toThrow(/on elsewhere/);
});

test('withLock takes over a lock without a name only when it is old', async () => {
  const file = join(workplace(), 'p.json');
  writeFileSync(`${file}.lock`, '');
  await expect(withLock(file, async () => 'in', 60)).rejects.toThrow(/Another process/);
  const before = new Date(Date.now() - 60_000);
  utimesSync(`${file}.lock`, before, before);
  expect(await withLock(file, async () => 'in', 60)).toBe('in');
});

test('withLock lets go when the work fails', async () => {
  const file = join(workplace(), 'p.json');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('withLock does not wait on a named pipe in the place of its lock', async () => {
  const file = join(workplace(), 'p.json');
  execFileSync('mkfifo', [`${file}.lock`]);
  await expect(withLock(file, () => 'in', 60)).rejects.toThrow(/Another process is writing/);
});
