import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { withLock } from '../../src/home/lock.ts';
import { program, workplace } from '../helpers/workplace.ts';

/** Milliseconds of pauses, none of which is slept. */
let paused = 0;

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => {
    paused += ms;
    return new Promise((done) => setImmediate(done));
  },
}));

/** Codes with which link, and removing a lock fail; undefined for none. */
const failing: { link?: string | undefined; removal?: string | undefined } = {};

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failed = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });
  return {
    ...fs,
    linkSync(...args: Parameters<typeof fs.linkSync>) {
      if (failing.link !== undefined) throw failed(failing.link, 'link');
      fs.linkSync(...args);
    },
    rmSync(...args: Parameters<typeof fs.rmSync>) {
      if (failing.removal !== undefined && String(args[0]).endsWith('.lock')) throw failed(failing.removal, 'unlink');
      fs.rmSync(...args);
    },
  };
});

async function whileFailing<T>(codes: typeof failing, act: () => Promise<T>): Promise<T> {
  try {
    Object.assign(failing, codes);
    return await act();
  } finally {
    Object.assign(failing, { link: undefined, removal: undefined });
  }
}

const deadPid = (): string => String(spawnSync('true').pid);
const MONTH = 30 * 24 * 3_600_000;
const monthAgo = new Date(Date.now() - MONTH);

/** What this process writes into a lock, read while it holds one. */
const own = await (async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-test-'));
  const text = await withLock(join(folder, 'p'), () => readFileSync(join(folder, 'p.lock'), 'utf8'));
  rmSync(folder, { recursive: true });
  const [pid = '', host = '', boot = '', space = '', since = ''] = text.trimEnd().split(' ');
  return { pid, host, boot, space, since };
})();

const lockText = (change: Partial<typeof own>): string => {
  const { pid, host, boot, space, since } = { ...own, since: String(Date.now()), ...change };
  return `${pid} ${host} ${boot} ${space} ${since}\n`;
};

const tryLock = (file: string, wait = 60): Promise<string> => withLock(file, () => 'in', undefined, wait);

test('a lock names process, machine, start of the machine, namespace and time', () => {
  expect(own.pid).toBe(String(process.pid));
  expect(own.host).toBe(hostname());
  expect(Math.abs(Date.now() - Number(own.since))).toBeLessThan(600_000);
  if (process.platform !== 'linux') return;
  expect(own.boot).toBe(readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  expect(own.space).toBe(readlinkSync('/proc/self/ns/pid'));
});

test('withLock loses none of thirty additions by each of three processes', async () => {
  const folder = workplace();
  const file = join(folder, 'count.json');
  writeFileSync(file, '0');
  // Processes died with the lock in hand and while they cleared it: all three find them, one may clear each.
  for (const name of ['.lock', '.lock.clearing', '.lock.clearing.clearing']) writeFileSync(`${file}${name}`, lockText({ pid: deadPid() }));
  const adder = await program(
    folder,
    `import { readFileSync } from 'node:fs';
     import { withLock } from 'SRC/home/lock.ts';
     import { saveAtomic } from 'SRC/files/write.ts';
     const file = process.argv[2];
     const add = () => saveAtomic(file, String(Number(readFileSync(file, 'utf8')) + 1), 0);
     for (let n = 0; n < 30; n++) await withLock(file, add, undefined, 60_000);`,
  );
  const ended = Array.from({ length: 3 }, () => new Promise((done) => spawn(process.execPath, [adder, file]).once('exit', done)));
  expect(await Promise.all(ended)).toEqual([0, 0, 0]);
  expect(readFileSync(file, 'utf8')).toBe('90');
  expect(readdirSync(folder).sort()).toEqual(['count.json', 'entry.ts', 'program.mjs']);
});

test('withLock gives a file one lock, whatever link it is named by', async () => {
  const folder = workplace();
  writeFileSync(join(folder, 'p.json'), '');
  symlinkSync('p.json', join(folder, 'link.json'));
  await withLock(join(folder, 'link.json'), async () => {
    await expect(tryLock(join(folder, 'p.json'))).rejects.toThrow(`Process ${process.pid} on`);
  });
});

test('withLock lets go when the work fails', async () => {
  const file = join(workplace(), 'p.json');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('withLock leaves a lock that another process took over meanwhile', async () => {
  const file = join(workplace(), 'p.json');
  await withLock(file, () => writeFileSync(`${file}.lock`, lockText({ pid: '1' })));
  expect(readFileSync(`${file}.lock`, 'utf8')).toMatch(/^1 /);
});

test('withLock says whom it waits for once, after a second', async () => {
  const file = join(workplace(), 'p.json');
  writeFileSync(`${file}.lock`, lockText({}));
  const told: string[] = [];
  paused = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => paused);
  await expect(
    withLock(
      file,
      () => 'in',
      (sentence) => told.push(`${Math.floor(paused / 1000)} s: ${sentence}`),
    ),
  ).rejects.toThrow();
  now.mockRestore();
  expect(told).toEqual([`1 s: Waiting for process ${process.pid} on ${own.host}, which is writing to ${file}.`]);
  expect(Math.floor(paused / 1000)).toBe(10);
});

test('withLock gives the result of the work when the lock cannot be removed, and tells it', async () => {
  const file = join(workplace(), 'p.json');
  const told: string[] = [];
  const result = await whileFailing({ removal: 'EIO' }, () =>
    withLock(
      file,
      () => 'saved',
      (sentence) => told.push(sentence),
    ),
  );
  expect(result).toBe('saved');
  expect(told).toEqual([`The lock ${file}.lock cannot be removed (EIO). The next command takes it over.`]);
});

test.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('withLock works where links answer %s', async (link) => {
  const file = join(workplace(), 'p.json');
  await whileFailing({ link }, async () => {
    await withLock(file, async () => {
      await expect(tryLock(file)).rejects.toThrow(`Process ${process.pid} on`);
    });
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });
});

/** Makes something in the place of the lock. */
type Make = (lock: string) => void;

const write =
  (text: string | Uint8Array, at?: Date): Make =>
  (lock) => {
    writeFileSync(lock, text);
    if (at !== undefined) utimesSync(lock, at, at);
  };

const huge =
  (at: Date): Make =>
  (lock) => {
    writeFileSync(lock, '');
    truncateSync(lock, 3 * 1024 ** 3);
    utimesSync(lock, at, at);
  };

describe('a lock that is dead', () => {
  test.each<[string, Make]>([
    ['of a process that ended', write(lockText({ pid: deadPid() }))],
    ['from before the machine was started', write(lockText({ boot: 'another-start' }))],
    ['of a living process, two minutes old', write(lockText({ since: String(Date.now() - 120_000) }))],
    ['of this very process, 30 days old', write(lockText({ since: String(monthAgo.getTime()) }))],
    ['from 30 days ahead', write(lockText({ since: String(Date.now() + MONTH) }))],
    ['of another machine, two minutes old', write(lockText({ host: 'elsewhere', since: String(Date.now() - 120_000) }))],
    ['old and empty', write('', monthAgo)],
    ['old and of process 0', write(lockText({ pid: '0' }), monthAgo)],
    ['old and "0 host"', write('0 host\n', monthAgo)],
    [
      'old and binary',
      write(
        Uint8Array.from({ length: 100 }, (_, n) => 255 - n),
        monthAgo,
      ),
    ],
    ['old and three gigabytes long', huge(monthAgo)],
  ])('%s is taken over', async (_, make) => {
    const file = join(workplace(), 'p.json');
    make(`${file}.lock`);
    expect(await tryLock(file)).toBe('in');
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });
});

describe('a lock that may be alive', () => {
  test.each<[string, Make, RegExp]>([
    ['of this process', write(lockText({})), new RegExp(`^Process ${process.pid} on `)],
    ['of a process that ended on another machine', write(lockText({ pid: deadPid(), host: 'elsewhere' })), /^Process \d+ on elsewhere/],
    ['of a number that another container gave', write(lockText({ pid: deadPid(), space: 'pid:[1]' })), /^Process \d+ on /],
    ['new and empty', write(''), /^Another process /],
    ['new and of process 0', write(lockText({ pid: '0' })), /^Another process /],
    ['new and binary', write(new Uint8Array(100)), /^Another process /],
    ['new and three gigabytes long', huge(new Date()), /^Another process /],
  ])('%s is waited for, then named, and stays', async (_, make, message) => {
    const file = join(workplace(), 'p.json');
    make(`${file}.lock`);
    await expect(tryLock(file)).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(message),
      hint: `Try again when it has finished. If nothing is running, remove ${file}.lock`,
    });
    expect(existsSync(`${file}.lock`)).toBe(true);
  });
});

/** Killed, so that its socket stays. */
const LISTEN = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';

describe('something else in the place of a lock', () => {
  const things: [string, Make][] = [
    ['a folder', (lock) => mkdirSync(lock)],
    ['a named pipe', (lock) => spawnSync('mkfifo', [lock])],
    ['a socket', (lock) => spawnSync(process.execPath, ['-e', LISTEN, lock])],
    ['a link to an endless device', (lock) => symlinkSync('/dev/zero', lock)],
    ['a link that leads nowhere', (lock) => symlinkSync('nowhere', lock)],
    ['a link to itself', (lock) => symlinkSync(lock, lock)],
  ];
  const inTheWay = (lock: string) => ({
    code: 'data',
    message: `${lock} is in the way of saving. Nothing was changed.`,
    hint: 'Remove it and run the command again.',
  });

  test.each(things)('%s is named at once with what to do', async (_, make) => {
    const file = join(workplace(), 'p.json');
    make(`${file}.lock`);
    await expect(tryLock(file, 600_000)).rejects.toMatchObject(inTheWay(`${file}.lock`));
  });

  test.each(things)('%s in the place of the lock for clearing is named too', async (_, make) => {
    const file = join(workplace(), 'p.json');
    writeFileSync(`${file}.lock`, lockText({ pid: deadPid() }));
    make(`${file}.lock.clearing`);
    await expect(tryLock(file, 600_000)).rejects.toMatchObject(inTheWay(`${file}.lock.clearing`));
  });

  test('a dead lock that cannot be removed is named', async () => {
    const file = join(workplace(), 'p.json');
    writeFileSync(`${file}.lock`, lockText({ pid: deadPid() }));
    await whileFailing({ removal: 'EPERM' }, () => expect(tryLock(file)).rejects.toMatchObject(inTheWay(`${file}.lock`)));
  });
});
