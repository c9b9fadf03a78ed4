import { open, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readTextFile } from '../files/read.ts';
import { codeOf } from '../files/reasons.ts';

/** Milliseconds. */
const WAIT = 2_000;
const PAUSE = 25;
/** A lock that is nameless for longer was left by a process that died between making and naming it. */
const NAMELESS_AFTER = 10_000;
/** Bytes: a process id and a host name. */
const LIMIT = 1024;

/**
 * Runs one read-modify-write while no other process of this program does. The lock is a file beside the guarded one
 * that names its holder. It is taken over only from a process that no longer exists.
 * @param wait milliseconds
 * @throws CareersError `data` naming a holder that does not let go in time
 */
export async function withLock<T>(file: string, work: () => T | Promise<T>, wait = WAIT): Promise<T> {
  const lock = `${file}.lock`;
  makeFolder(dirname(lock), 0o700);
  const deadline = performance.now() + wait;
  while (!(await tryTake(lock))) {
    if (await isAbandoned(lock)) await clearAbandoned(lock);
    else if (performance.now() >= deadline) throw heldError(file, lock);
    else await pause();
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));

async function tryTake(lock: string): Promise<boolean> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(`${process.pid} ${hostname()}\n`);
    return true;
  } catch (error) {
    await rm(lock, { force: true }).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Of two processes that find the same dead lock, the slower one could remove the lock that the faster one has just
 * taken. So whoever clears holds a second lock meanwhile and looks again.
 */
async function clearAbandoned(lock: string): Promise<void> {
  const clearing = `${lock}.clearing`;
  if (!(await tryTake(clearing))) {
    await pause();
    if (await isAbandoned(clearing)) await rm(clearing, { force: true });
    return;
  }
  try {
    if (await isAbandoned(lock)) await rm(lock, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const holder = holderOf(lock);
  if (holder !== undefined) return holder.host === hostname() && !isAlive(holder.pid);
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > NAMELESS_AFTER;
}

function holderOf(lock: string): { pid: number; host: string } | undefined {
  const match = /^(\d+) (\S+)\n$/.exec(textOf(lock));
  return match === null ? undefined : { pid: Number(match[1]), host: match[2] as string };
}

function textOf(lock: string): string {
  try {
    return readTextFile(lock, LIMIT) ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process lives and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

function heldError(file: string, lock: string): CareersError {
  const holder = holderOf(lock);
  const who = holder === undefined ? 'Another process' : `Process ${holder.pid} on ${holder.host}`;
  return new CareersError('data', `${who} is writing to ${file}. Nothing was changed.`, {
    hint: `Try again when it has finished. If nothing is running, remove ${lock}`,
  });
}
