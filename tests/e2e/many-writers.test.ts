import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareEnv, emptyFolder, gc, program } from './built.ts';

/** Exit code and standard error of a process that runs beside others. */
const writer = (home: string, line: readonly string[]): Promise<{ code: number | null; stderr: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...line], { env: bareEnv({ HOME: home }), stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ code, stderr }));
  });

const lines = (n: number): string[][] => [
  ['done', 'cs50p', '--hours', '1', '--on', `2026-01-0${n}`],
  ['done', 'missing-semester', '--hours', '2', '--on', '2026-01-01'],
  ['done', 'ml-zoomcamp', '--hours', '0.5', '--on', '2026-01-01'],
  ['pause', '--from', `2026-02-1${n}`, '--to', `2026-02-1${n}`],
  ['done', '--own', `Course ${n}`, '--skill', 'sql=1', '--on', '2026-01-01'],
  ['profile', 'set', `budget=${n}`],
];

test('sixty programs that write at once lose no hour, no pause and no course of their own', async () => {
  const home = emptyFolder();
  gc(['profile', 'set', 'python=1'], { env: { HOME: home } });
  const all = Array.from({ length: 10 }, (_, at) => at).flatMap((at) => lines(Math.min(at + 1, 9)).map((line) => writer(home, line)));
  const ended = await Promise.all(all);
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  const profile = JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
  const hours = (id: string) =>
    profile.log.reduce((sum: number, entry: { id: string; hours: number }) => sum + (entry.id === id ? entry.hours : 0), 0);
  expect([hours('cs50p'), hours('missing-semester'), hours('ml-zoomcamp')]).toEqual([10, 20, 5]);
  expect(profile.log).toHaveLength(30);
  expect(profile.pauses).toEqual([{ from: '2026-02-11', to: '2026-02-19' }]);
  expect(profile.own).toHaveLength(10);
  expect(profile.journal).toHaveLength(10);
}, 240_000);
