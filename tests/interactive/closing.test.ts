import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../e2e/built.ts';
import { codeAfterClosing } from '../helpers/pty.ts';

const HUNG_UP = 129;
const look = ['with arrow keys', 'with typed answers'] as const;
const asks = { 'with arrow keys': 'Enter chooses', 'with typed answers': 'Your choice, 1 to' };
const mode = { 'with arrow keys': {}, 'with typed answers': { GENAI_CAREERS_ACCESSIBLE: '1' } };

describe.each(look)('a closed window %s', (how) => {
  const close = { waitFor: asks[how], close: true } as const;

  test.each([1, 2, 3, 4, 5])('ends quiz by SIGHUP without a crash and keeps the answers, time %i', async () => {
    const env = { HOME: emptyFolder(), ...mode[how] };
    const code = await codeAfterClosing(['quiz'], {
      env,
      steps: [
        { waitFor: 'Question 1 of' },
        { waitFor: asks[how], send: how === 'with arrow keys' ? '\r' : '1\r' },
        { waitFor: 'Question 2 of' },
        close,
      ],
    });
    expect(code).toBe(HUNG_UP);
    expect(JSON.parse(readFileSync(join(env.HOME, '.config', 'genai-careers', 'profile.quiz.json'), 'utf8')).steps).toHaveLength(1);
  });

  test('ends explore by SIGHUP, also while a page is on its way', async () => {
    const env = { HOME: emptyFolder(), ...mode[how] };
    expect(await codeAfterClosing([], { env, steps: [close] })).toBe(HUNG_UP);
    const page = [
      { waitFor: asks[how], send: how === 'with arrow keys' ? `${'\x1b[B'.repeat(3)}\r` : '4\r' },
      { waitFor: '$ genai-careers salary', close: true },
    ] as const;
    expect(await codeAfterClosing([], { env, steps: page })).toBe(HUNG_UP);
  });

  test('ends the question of profile reset by SIGHUP and deletes nothing', async () => {
    const env = { HOME: emptyFolder(), ...mode[how] };
    const profile = join(env.HOME, 'me.json');
    writeFileSync(profile, '{"schemaVersion":1,"skills":{"python":2}}');
    expect(await codeAfterClosing(['profile', 'reset', '--profile', profile], { env, steps: [{ waitFor: '?', close: true }] })).toBe(
      HUNG_UP,
    );
    expect(JSON.parse(readFileSync(profile, 'utf8')).skills).toEqual({ python: 2 });
  });
});
