import { open, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readTextFile } from '../files/read.ts';
import { codeOf } from '../files/reasons.ts';

const WAIT_MS = 2_000;
const PAUSE_MS = 25;
/** An older lock without a name was left by a process that died before naming it. */
const NAMELESS_AFTER_MS = 10_000;
const MOST_BYTES = 1024;

/**
 * Runs one read-modify-write while no other process of this program does. The lock file names its holder, and is
 * taken over only from a process that no longer exists.
 * @param wait milliseconds
 * @throws CareersError `data` naming a holder that does not let go in time
 */
export async function withLock<T>(file: string, work: () => T | Promise<T>, wait = WAIT_MS): Promise<T> {
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

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE_MS));

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
 * Of two processes that find a dead lock, the slower could remove the new lock of the faster.
 * So whoever clears holds a second lock meanwhile and looks again.
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
  return age > NAMELESS_AFTER_MS;
}

function holderOf(lock: string): { pid: number; host: string } | undefined {
  const match = /^(\d+) (\S+)\n$/.exec(textOf(lock));
  return match === null ? undefined : { pid: Number(match[1]), host: match[2] as string };
}

function textOf(lock: string): string {
  try {
    return readTextFile(lock, MOST_BYTES) ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
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
