import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, cli, shippedCatalog } from '../helpers/cli.ts';
import { bareEnv, emptyFolder, program } from './built.ts';

let home = '/';

/** The call of node:fs that fails next, counted from 1; 0 for none. */
const failing = { at: 0, code: '', calls: 0 };

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const watch =
    (name: string, call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      // The files of the program are met by the tests of a damaged installation.
      const isOfPerson = typeof args[0] === 'number' || String(args[0]).startsWith(home);
      if (isOfPerson) failing.calls++;
      if (!isOfPerson || failing.calls !== failing.at) return call(...args);
      throw Object.assign(new Error(`${failing.code}: ${name}`), { code: failing.code, syscall: name.replace('Sync', '') });
    };
  // existsSync tells no error from a missing file.
  const watched = Object.entries(fs).filter(([name]) => name.endsWith('Sync') && name !== 'existsSync');
  return { ...fs, ...Object.fromEntries(watched.map(([name, call]) => [name, watch(name, call as (...args: unknown[]) => unknown)])) };
});

let profile: string;

beforeEach(() => {
  home = emptyFolder();
  mkdirSync(join(home, 'genai-careers'));
  profile = join(home, 'genai-careers', 'profile.json');
});

const BEFORE = '{"schemaVersion":2,"name":"Ada","skills":{"python":2}}';
const begin = (text: string | undefined): void => {
  rmSync(join(home, 'genai-careers'), { recursive: true, force: true });
  if (text === undefined) return;
  mkdirSync(join(home, 'genai-careers'));
  writeFileSync(profile, text);
};
const profileNow = (): string | undefined => (existsSync(profile) ? readFileSync(profile, 'utf8') : undefined);

/** One sentence and at most one with what to do. */
const ERROR = /^error: [^\n]+\n([^\n]+\n)?$/;

function checkOutcome({ code, stderr }: Answer, before: string | undefined): void {
  expect([0, 4]).toContain(code);
  if (code === 4) expect(stderr).toMatch(ERROR);
  expect(stderr).not.toContain('bug');
  const now = profileNow();
  if (code === 4) expect(now).toBe(before);
  else expect(now).not.toBe(before);
}

async function runFailing(words: readonly string[], at: number, code: string): Promise<{ answer: Answer; hasFailed: boolean }> {
  Object.assign(failing, { at, code, calls: 0 });
  const answer = await cli(words, { env: { XDG_CONFIG_HOME: home } });
  const hasFailed = failing.calls >= at;
  failing.at = 0;
  return { answer, hasFailed };
}

describe.each(['EIO', 'EPERM', 'ENOSPC'])('any one call of the file system that fails with %s', (code) => {
  test.each([
    ['changing a profile', 'profile set sql=2', BEFORE],
    ['making a profile', 'profile set sql=2', undefined],
    ['noting a finished course', 'done cs50p', BEFORE],
    ['taking a profile away', 'profile reset --yes', BEFORE],
  ])('while %s: it is saved with exit 0, or not at all with exit 4 and one sentence', async (_, line, before) => {
    shippedCatalog();
    for (let at = 1; ; at++) {
      begin(before);
      const { answer, hasFailed } = await runFailing(line.split(' '), at, code);
      checkOutcome(answer, before);
      if (!hasFailed) {
        expect(at).toBeGreaterThan(10);
        break;
      }
      // Only a removal that fails leaves something behind, and the lock is then told.
      const left = existsSync(join(profile, '..')) ? readdirSync(join(profile, '..')).filter((name) => /\.(tmp|lock)$/.test(name)) : [];
      expect(left.length).toBeLessThanOrEqual(1);
      if (left.some((name) => name.endsWith('.lock'))) expect(answer.stderr).toContain(`cannot be removed (${code})`);
    }
  });

  test.each([
    ['a profile', ['profile', 'show']],
    ['a résumé', ['match', '--resume', '{file}']],
    ['a file of answers', ['quiz', '--answers', '{file}']],
  ])('while reading %s: it is answered, or refused with exit 4 and one sentence', async (_, line) => {
    shippedCatalog();
    const file = join(home, 'file');
    writeFileSync(file, '{"skills":{"python":3}}');
    if (line.includes('--resume')) writeFileSync(file, '["Python"]');
    begin(BEFORE);
    for (let at = 1, hasFailed = true; hasFailed; at++) {
      const run = await runFailing(
        line.map((word) => word.replace('{file}', file)),
        at,
        code,
      );
      hasFailed = run.hasFailed;
      expect([0, 4]).toContain(run.answer.code);
      if (run.answer.code === 4) expect(run.answer).toEqual({ code: 4, stdout: '', stderr: expect.stringMatching(ERROR) });
      expect(profileNow()).toBe(BEFORE);
    }
  });
});

/** Where strace is installed and may watch, the kernel's own calls fail too. */
const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

interface Injected {
  answer: Answer;
  hasFailed: boolean;
}

function inject(
  words: readonly string[],
  call: string,
  at: number,
  paths: readonly string[],
  env: Record<string, string>,
): Promise<Injected> {
  const log = join(emptyFolder(), 'log');
  const only = paths.flatMap((path) => ['-P', path]);
  const options = ['-f', '-qq', '-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:error=EIO:when=${at}`, ...only];
  const child = spawn('strace', [...options, process.execPath, program, ...words], {
    env: bareEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const answer = { code: -1, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    answer.stdout += text;
  });
  child.stderr.on('data', (text) => {
    answer.stderr += text;
  });
  return new Promise((done) =>
    child.once('close', (code) =>
      done({ answer: { ...answer, code: code ?? -1 }, hasFailed: readFileSync(log, 'utf8').includes('(INJECTED)') }),
    ),
  );
}

const env = () => ({ XDG_CONFIG_HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' });

describe('a system call that fails', () => {
  test.each(hasStrace ? ['fsync', 'rename', 'link', 'unlink', 'mkdir', 'read', 'openat', 'getdents64'] : [])(
    '%s: the profile is saved with exit 0, or stays as it was with exit 4 and one sentence',
    async (call) => {
      const folder = join(profile, '..');
      const paths = ['read', 'openat', 'getdents64'].includes(call) ? [folder, profile, `${profile}.lock`, `${profile}.bak`] : [];
      for (let at = 1, hasFailed = true; hasFailed; at++) {
        begin(BEFORE);
        const run = await inject(['profile', 'set', 'sql=2'], call, at, paths, env());
        hasFailed = run.hasFailed;
        if (at === 1) expect(hasFailed).toBe(true);
        checkOutcome(run.answer, BEFORE);
      }
    },
    60_000,
  );

  test.each(
    hasStrace
      ? [
          ['a profile', ['profile', 'show']],
          ['a résumé', ['match', '--resume', '{file}']],
          ['a file of answers', ['quiz', '--answers', '{file}']],
          ['an overlay', ['list', '--data', '{overlay}']],
        ]
      : [],
  )(
    'while reading %s is exit 4 and one sentence',
    async (_, line) => {
      const [file, overlay] = [join(home, 'file'), join(home, 'overlay')];
      const patch = join(overlay, 'skills', 'python.patch.yaml');
      begin(BEFORE);
      writeFileSync(file, line.includes('--resume') ? '["Python"]' : '{"skills":{"python":3}}');
      mkdirSync(join(overlay, 'skills'), { recursive: true });
      writeFileSync(patch, 'title: Snake\n');
      const words = line.map((word) => word.replace('{file}', file).replace('{overlay}', overlay));
      const refused = { code: 4, stdout: '', stderr: expect.stringMatching(ERROR) };
      for (const call of ['openat', 'read']) {
        const injected = (at: number) => inject(words, call, at, [profile, file, patch], env());
        let run = await injected(1);
        expect(run.hasFailed).toBe(true);
        for (let at = 2; run.hasFailed; at++) {
          expect(run.answer).toEqual(refused);
          run = await injected(at);
        }
        expect(run.answer.code).toBe(0);
      }
      expect(profileNow()).toBe(BEFORE);
    },
    60_000,
  );
});
