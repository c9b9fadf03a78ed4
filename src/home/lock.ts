import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CareersError } from '../core/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readBounded } from '../files/read.ts';
import { codeOf } from '../files/reasons.ts';
import { createWhole, followLink } from '../files/write.ts';

const WAIT_MS = 10_000;
const TELL_AFTER_MS = 1_000;
/** A lock is held for milliseconds, and its process number may be in use again. */
const DEAD_AFTER_MS = 60_000;
const MOST_BYTES = 200;

export type Tell = (sentence: string) => void;

/**
 * Runs one read-modify-write at a time among all processes. A lock is taken over from a dead process,
 * or after a minute.
 * @param tell called for a wait over a second, and for a lock that stays
 * @param wait milliseconds for each holder
 * @throws CareersError `data` naming a holder that keeps the lock too long, or what is in its place
 */
export async function withLock<T>(file: string, work: () => T | Promise<T>, tell: Tell = () => {}, wait = WAIT_MS): Promise<T> {
  const lock = `${withoutLink(file)}.lock`;
  makeFolder(dirname(lock), 0o700);
  const own = await take(file, lock, tell, wait);
  try {
    return await work();
  } finally {
    try {
      release(lock, own);
    } catch (error) {
      tell(`The lock ${lock} cannot be removed (${codeOf(error)}). The next command takes it over.`);
    }
  }
}

function withoutLink(file: string): string {
  try {
    return followLink(file);
  } catch {
    return file;
  }
}

async function take(file: string, lock: string, tell: Tell, wait: number): Promise<string> {
  const begun = performance.now();
  let isTold = false;
  let holder = { since: 0, seen: begun };
  for (let longest = 20; ; longest = Math.min(longest * 1.5, 250)) {
    const found = takeOrFind(lock);
    if (typeof found === 'string') return found;
    const now = performance.now();
    if (found?.since !== holder.since) holder = { since: found?.since ?? 0, seen: now };
    if (now - holder.seen >= wait) throw heldError(file, lock, found);
    if (!isTold && now - begun >= TELL_AFTER_MS) {
      isTold = true;
      tell(`Waiting for ${nameOf(found)}, which is writing to ${file}.`);
    }
    await pause(longest * (0.5 + Math.random() / 2));
  }
}

function takeOrFind(lock: string): string | Lock | undefined {
  const found = lockAt(lock);
  const isFree = found === undefined || (isDead(found) && clearDead(lock));
  return isFree ? tryTake(lock) : found;
}

/** Undefined if another process was faster. */
function tryTake(lock: string): string | undefined {
  const { pid, host, boot, space } = thisProcess();
  const text = `${pid} ${host} ${boot} ${space} ${Date.now()}\n`;
  try {
    createWhole(lock, text);
    return text;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  }
}

/** Leaves a lock that another process took over meanwhile. */
function release(lock: string, own: string): void {
  if ((textAt(lock) ?? own) === own) rmSync(lock, { force: true });
}

/**
 * Of two processes that find a dead lock, the slower could remove the faster's new lock: whoever clears holds
 * a second lock and looks again.
 * @returns false if another process is clearing it
 */
function clearDead(lock: string): boolean {
  const clearing = `${lock}.clearing`;
  const other = lockAt(clearing);
  if (other !== undefined) return isDead(other) && clearDead(clearing);
  const own = tryTake(clearing);
  if (own === undefined) return false;
  try {
    const found = lockAt(lock);
    if (found !== undefined && isDead(found)) rmSync(lock, { force: true });
    return true;
  } catch {
    throw inTheWay(lock);
  } finally {
    release(clearing, own);
  }
}

interface Holder {
  pid: number;
  host: string;
  /** Start of the machine; `-` if unknown. */
  boot: string;
  /** Namespace of the process number; `-` if unknown. */
  space: string;
}

interface Lock {
  holder: Holder | undefined;
  /** Milliseconds since 1970. */
  since: number;
}

const HOLDER = /^([1-9]\d{0,9}) (\S+) (\S+) (\S+) (\d{1,15})\n$/;

function lockAt(lock: string): Lock | undefined {
  const status = lstatSync(lock, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (!status.isFile()) throw inTheWay(lock);
  const [, pid, host = '', boot = '', space = '', since] = HOLDER.exec(textAt(lock) ?? '') ?? [];
  if (pid === undefined) return { holder: undefined, since: status.mtimeMs };
  return { holder: { pid: Number(pid), host, boot, space }, since: Number(since) };
}

function textAt(lock: string): string | undefined {
  const read = readBounded(lock, MOST_BYTES);
  return 'fault' in read ? undefined : read.text;
}

function thisProcess(): Holder {
  const boot = textAt('/proc/sys/kernel/random/boot_id')?.trim() ?? '-';
  return {
    pid: process.pid,
    host:
      hostname()
        .replaceAll(/[^\w.-]/g, '_')
        .slice(0, 64) || '-',
    boot,
    space: processSpace(),
  };
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '-';
  }
}

/** Elsewhere, or in another container, only the age tells. */
function isDead({ holder, since }: Lock): boolean {
  if (Math.abs(Date.now() - since) > DEAD_AFTER_MS) return true;
  const here = thisProcess();
  if (holder?.host !== here.host) return false;
  return holder.boot !== here.boot || (holder.space === here.space && !isAlive(holder.pid));
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

const nameOf = (lock: Lock | undefined): string =>
  lock?.holder === undefined ? 'another process' : `process ${lock.holder.pid} on ${lock.holder.host}`;

function heldError(file: string, lock: string, found: Lock | undefined): CareersError {
  const name = nameOf(found);
  return new CareersError('data', `${name[0]?.toUpperCase()}${name.slice(1)} is writing to ${file}. Nothing was changed.`, {
    hint: `Try again when it has finished. If nothing is running, remove ${lock}`,
  });
}

const inTheWay = (lock: string): CareersError =>
  new CareersError('data', `${lock} is in the way of saving. Nothing was changed.`, {
    hint: 'Remove it and run the command again.',
  });
