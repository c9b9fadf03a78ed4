import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../e2e/built.ts';
import { runInPty, type Step } from '../helpers/pty.ts';

const DOWN = '\x1b[B';
const QUESTION = 'Is this right?';
const NAVIGATION = 'Enter chooses';

async function imported(steps: readonly Step[]) {
  const home = emptyFolder();
  const file = join(home, 'cv.txt');
  writeFileSync(file, 'Python, SQL, Docker');
  const { code, output } = await runInPty(['profile', 'import', file], { env: { HOME: home }, steps });
  const profile = join(home, '.config', 'genai-careers', 'profile.json');
  return { code, output, skills: existsSync(profile) ? JSON.parse(readFileSync(profile, 'utf8')).skills : null };
}

test('profile import in a terminal shows what was found and saves it with Enter', async () => {
  const { code, skills } = await imported([{ waitFor: QUESTION }, { waitFor: NAVIGATION, send: '\r' }]);
  expect({ code, skills }).toEqual({ code: 0, skills: { docker: 2, python: 2, sql: 2 } });
});

test('profile import lets arrow keys correct a level before it saves', async () => {
  const { code, skills } = await imported([
    { waitFor: QUESTION },
    { waitFor: NAVIGATION, send: DOWN },
    { waitFor: NAVIGATION, send: '\r' },
    { waitFor: 'how well?' },
    { waitFor: NAVIGATION, send: '\r' },
    { waitFor: QUESTION },
    { waitFor: NAVIGATION, send: '\r' },
  ]);
  expect({ code, skills }).toEqual({ code: 0, skills: { docker: 1, python: 2, sql: 2 } });
});

test('profile import saves nothing after Ctrl-C', async () => {
  const { code, skills } = await imported([{ waitFor: QUESTION }, { waitFor: NAVIGATION, send: '\x03' }]);
  expect({ code, skills }).toEqual({ code: 130, skills: null });
});
