import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { emptyDraft } from '../../src/core/quiz/sitting.ts';
import { emptyFolder, gc } from '../e2e/built.ts';
import { runInPty, type Step } from '../helpers/pty.ts';
import { DOWN, ENTER, NAVIGATION, THE_REST, toTheEnd, UP } from './keys.ts';

const clock = fileURLToPath(new URL('../e2e/guards/clock.cjs', import.meta.url));
const at = (home: string, now: string) => ({ HOME: home, TZ: 'UTC', NODE_OPTIONS: `--require "${clock}"`, GC_NOW: now });
const profileOf = (home: string) => join(home, '.config', 'genai-careers', 'profile.json');
const choose = (question: string, keys: string): Step[] => [{ waitFor: question }, { waitFor: NAVIGATION, send: keys + ENTER }];
/** The commands that the menus ran. */
const linesOf = (output: string): string[] =>
  [...stripVTControlCharacters(output).matchAll(/^\$ genai-careers (.*?)\r?$/gm)].map(([, line = '']) => line.trim());
const page = (command: string): Step[] => [{ waitFor: `$ genai-careers ${command}` }, ...THE_REST];

test('arrow keys and Enter lead from the quiz to a plan and through three weeks of it, and commands write the same file', async () => {
  const home = emptyFolder();
  const begun = await runInPty([], {
    cols: 100,
    env: at(home, '2026-11-02T12:00:00Z'),
    steps: [
      ...choose('Where to?', DOWN.repeat(4)),
      ...toTheEnd(emptyDraft()),
      ...THE_REST,
      ...choose('save the answers to my profile', ''),
      ...choose('and save the plan', ''),
      ...page('plan '),
      { waitFor: 'see how the plan is going' },
      ...choose('finish', UP),
      { waitFor: 'see how my plan is going' },
      ...choose('browse the roles', UP),
    ],
  });
  expect(begun.code, begun.output).toBe(0);
  const other = emptyFolder();
  const answers = join(other, 'answers.json');
  const { interests, skills, hoursPerWeek, budget } = JSON.parse(readFileSync(profileOf(home), 'utf8'));
  writeFileSync(answers, JSON.stringify({ interests, skills, hoursPerWeek, budget }));
  const runWords = (words: readonly string[], now: string) => gc(words, { env: at(other, now) });
  const run = (line: string, now: string) => runWords(line.split(' '), now);
  const isSame = () => expect(readFileSync(profileOf(other), 'utf8')).toBe(readFileSync(profileOf(home), 'utf8'));
  const planned = linesOf(begun.output).find((line) => /^plan .* --save$/.test(line)) ?? '';
  for (const words of [['quiz', '--answers', answers, '--save'], planned.split(' ')])
    expect(runWords(words, '2026-11-02T12:00:00Z')).toMatchObject({ code: 0 });
  isSame();

  const later = at(home, '2026-11-23T12:00:00Z');
  const { code, output } = await runInPty([], {
    env: later,
    patience: 25_000,
    steps: [
      ...choose('Where to?', DOWN),
      ...choose('What happened?', ''),
      ...choose('What did you study?', ''),
      ...choose('How long did you study', DOWN.repeat(5)),
      ...choose('On which day', ''),
      ...page('done '),
      ...choose('Where to?', ''),
      ...choose('What happened?', DOWN.repeat(2)),
      ...choose('When were you away?', ''),
      ...page('pause '),
      ...choose('Where to?', ''),
      ...choose('What happened?', DOWN),
      // Above the first are quit, back and "something else".
      ...choose('What have you finished?', UP.repeat(3)),
      ...choose('What have you finished?', ''),
      ...choose('On which day', ''),
      ...page('done '),
      ...choose('Where to?', DOWN.repeat(2)),
      ...page('status --replan'),
      ...choose('Where to?', UP.repeat(2)),
      ...choose('What happened?', UP.repeat(3)),
      ...page('undo '),
      ...choose('Where to?', UP),
      ...page('status'),
      ...choose('Where to?', UP),
    ],
  });
  expect(code, output).toBe(0);
  const seen = stripVTControlCharacters(output);
  expect(seen).toMatch(/The finish moves from \d+ \w+ \d{4} to/);

  const lines = linesOf(output);
  expect(lines).toEqual([
    expect.stringMatching(/^done \S+ --hours 20$/),
    'pause --from 2026-11-16 --to 2026-11-22',
    expect.stringMatching(/^done \S+$/),
    'status --replan',
    'undo --yes',
    'status',
  ]);
  for (const line of lines) expect(run(line, '2026-11-23T12:00:00Z')).toMatchObject({ code: 0 });
  isSame();
  const profile = JSON.parse(readFileSync(profileOf(home), 'utf8'));
  expect(profile).toMatchObject({ log: [{ hours: 20, on: '2026-11-23' }], pauses: [{ from: '2026-11-16', to: '2026-11-22' }] });
  expect(profile.done).toHaveLength(1);
  expect(profile.plan.savedOn).toBe('2026-11-02');
}, 60_000);
