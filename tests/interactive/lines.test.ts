import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { emptyFolder } from '../e2e/built.ts';
import { runInPty } from '../helpers/pty.ts';

const env = () => ({ HOME: emptyFolder() });
const seen = (output: string): string => stripVTControlCharacters(output);

test('show without a role asks for one with arrow keys', async () => {
  const { code, output } = await runInPty(['show', '--width', '60'], {
    env: env(),
    steps: [{ waitFor: 'Enter chooses', send: '\x1b[B\r' }],
  });
  expect(code).toBe(0);
  expect(seen(output)).toContain('Which role?');
  expect(seen(output)).toContain('What you would do');
});

test('--accessible alone opens the menus as numbered lines', async () => {
  const { code, output } = await runInPty(['--accessible'], { env: env(), steps: [{ waitFor: 'Your choice', send: 'q\r' }] });
  expect(code).toBe(0);
  expect(output).toContain('1. browse the roles');
  expect(output).not.toContain('\x1b');
});

test('Ctrl-C in the menus says that what was saved stays', async () => {
  const { code, output } = await runInPty([], { env: env(), steps: [{ waitFor: 'Enter chooses', send: '\x03' }] });
  expect(code).toBe(130);
  expect(seen(output)).toContain('Left the menus; whatever was saved stays.');
  expect(output).not.toContain('Cancelled');
});

test.each([60, 80])('an error and a help break between words in a terminal of %i columns', async (cols) => {
  for (const line of [['match'], ['match', '--help'], ['quiz', '--help']]) {
    const { output } = await runInPty(line, { cols, env: env() });
    for (const text of seen(output).split(/\r?\n/)) expect(text.length, text).toBeLessThanOrEqual(cols);
  }
});
