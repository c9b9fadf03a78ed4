import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { makeFolder } from './make-folder.ts';
import { codeOf } from './save-atomic.ts';

const WAIT = 2_000;
const PAUSE = 25;
/** A lock without a name in it for so long was left by a process that died between making and filling it. */
const NAMELESS_AFTER = 10_000;

/**
 * Runs one read-modify-write while no other process of this program does. The lock is a file beside the guarded one that names its holder;
 * it is taken over only when that process no longer exists.
 * @throws CareersError `data` naming the holder, where it does not let go within two seconds
 */
export async function withLock<T>(file: string, work: () => Promise<T>, wait = WAIT): Promise<T> {
  const lock = `${file}.lock`;
  makeFolder(dirname(lock), 0o700);
  const deadline = performance.now() + wait;
  while (!(await tryTake(lock))) {
    if (await isAbandoned(lock)) await clearAbandoned(lock);
    else if (performance.now() >= deadline) throw await heldError(file, lock);
    else await new Promise((done) => setTimeout(done, PAUSE));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

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
 * Two processes may find the same dead lock. If both simply removed it, the slower one would remove the lock the faster one has just taken;
 * so whoever clears holds a second lock meanwhile and looks again.
 */
async function clearAbandoned(lock: string): Promise<void> {
  const clearing = `${lock}.clearing`;
  if (!(await tryTake(clearing))) {
    await new Promise((done) => setTimeout(done, PAUSE));
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
  const holder = await holderOf(lock);
  if (holder === undefined) {
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    return age > NAMELESS_AFTER;
  }
  return holder.host === hostname() && !isAlive(holder.pid);
}

async function holderOf(lock: string): Promise<{ pid: number; host: string } | undefined> {
  const match = /^(\d+) (\S+)\n$/.exec(await readFile(lock, 'utf8').catch(() => ''));
  return match === null ? undefined : { pid: Number(match[1]), host: match[2] as string };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

async function heldError(file: string, lock: string): Promise<CareersError> {
  const holder = await holderOf(lock);
  const who = holder === undefined ? 'Another process' : `Process ${holder.pid} on ${holder.host}`;
  return new CareersError('data', `${who} is writing to ${file}. Nothing was changed.`, {
    hint: `Try again when it has finished. If nothing is running, remove ${lock}`,
  });
}
