import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { emptyDraft, withAnswer } from '../../src/core/quiz/sitting.ts';
import type { QuizDraft } from '../../src/model/quiz/draft.ts';
import { emptyFolder, gc, program } from '../e2e/built.ts';
import { shippedCatalog } from '../helpers/cli.ts';
import { runInPty, runProgramInPty, type Step } from '../helpers/pty.ts';
import { DOWN, ENTER, NAVIGATION, THE_REST, toTheEnd, UP } from './keys.ts';

const afterThePast = (): QuizDraft => withAnswer(emptyDraft(), { kind: 'past' }, 'rules');

/** Chooses the marked answer a number of times. */
const enters = (times: number): Step[] =>
  Array.from({ length: times }, (_, at) => [{ waitFor: `Question ${at + 1} of` }, { waitFor: NAVIGATION, send: ENTER }]).flat();

const draftOf = (home: string) => join(home, '.config', 'genai-careers', 'profile.quiz.json');
const stepsOf = (home: string): unknown[] => JSON.parse(readFileSync(draftOf(home), 'utf8')).steps;

const seen = (output: string): string => stripVTControlCharacters(output);

test('quiz in a narrow window wraps the text around questions between words', async () => {
  const { output } = await runInPty(['quiz'], {
    cols: 60,
    env: { HOME: emptyFolder() },
    steps: [{ waitFor: 'Question 1 of' }, { waitFor: NAVIGATION, send: '\x03' }],
  });
  const lines = seen(output).split(/\r?\n/);
  const beforeTheQuestion = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('There is not one') || line === ''),
  );
  for (const line of beforeTheQuestion) expect(line.length, line).toBeLessThanOrEqual(60);
  expect(beforeTheQuestion.join(' ')).toContain('choose those you would enjoy. There is no right answer, and every answer is kept.');
});

describe.each([
  { cols: 40, rows: 8 },
  { cols: 60, rows: 30 },
  { cols: 80, rows: 24 },
])('lists in a terminal of $cols by $rows', ({ cols, rows }) => {
  test.each([
    ['quiz', 'Question 1 of'],
    ['explore', 'Where to?'],
  ])('%s draws no more rows than there are, so that no key leaves a copy of the question', async (command, question) => {
    const moves = [DOWN, DOWN, UP, UP, UP, UP].map((send) => ({ waitFor: NAVIGATION, send }));
    const { output } = await runInPty([command], {
      cols,
      rows,
      env: { HOME: emptyFolder() },
      steps: [{ waitFor: question }, ...moves, { waitFor: NAVIGATION, send: '\x03' }],
    });
    // Before each frame every line of the one before is erased, from the last up.
    const drawn = seen(output.replaceAll('\x1b[2K\x1b[1A', '▲').replaceAll('\x1b[2K', '▲'));
    const heights = (drawn.match(/▲+/g) ?? []).map((run) => run.length);
    expect(heights.length).toBeGreaterThanOrEqual(moves.length);
    expect(Math.max(...heights)).toBeLessThanOrEqual(rows);
    for (const line of drawn.split(/[▲\r\n]+/)) expect(line.length, line).toBeLessThanOrEqual(cols);
  });

  test('typed answers wrap between words', async () => {
    const { output } = await runInPty(['explore', '--accessible'], {
      cols,
      rows,
      env: { HOME: emptyFolder() },
      steps: [
        { waitFor: 'Your choice, 1 to 11: ', send: '1\r' },
        { waitFor: /Your choice, 1 to \d+: /, send: '\x03' },
      ],
    });
    for (const line of output.split(/\r?\n/)) expect(line.length, line).toBeLessThanOrEqual(cols);
    expect(output).not.toContain('\x1b');
  });
});

describe('quiz with arrow keys at 80 by 24', () => {
  test('the menus lead to a saved plan with arrow keys and Enter alone, and let a person change an answer', async () => {
    const home = emptyFolder();
    const { code, output } = await runInPty([], {
      env: { HOME: home },
      steps: [
        { waitFor: 'Where to?', send: DOWN.repeat(4) + ENTER },
        { waitFor: 'Question 1 of at most 14' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: 'Question 2 of at most 14' },
        // "back" follows "none of these", which is marked.
        { waitFor: NAVIGATION, send: DOWN + ENTER },
        { waitFor: 'Question 1 of at most 14' },
        { waitFor: NAVIGATION, send: UP + ENTER },
        ...toTheEnd(afterThePast()),
        ...THE_REST,
        { waitFor: 'save the answers to my profile' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: 'Saved to ' },
        { waitFor: 'and save the plan' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: '$ genai-careers plan' },
        ...THE_REST,
        { waitFor: 'see how the plan is going' },
        { waitFor: 'finish' },
        { waitFor: NAVIGATION, send: UP + ENTER },
        { waitFor: 'browse the roles' },
        { waitFor: NAVIGATION, send: UP + ENTER },
      ],
    });
    expect(code, output).toBe(0);
    const profile = JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    expect(profile.hoursPerWeek).toBe(3);
    expect(profile.plan?.steps.length).toBeGreaterThan(0);
    expect(Object.keys(profile.interests).length).toBeGreaterThanOrEqual(4);
  });

  test('quiz restores the cursor on Ctrl-C, and --resume continues later', async () => {
    const home = emptyFolder();
    const { code, output } = await runInPty(['quiz'], {
      env: { HOME: home },
      steps: [...enters(3), { waitFor: 'Question 4 of' }, { waitFor: NAVIGATION, send: '\x03' }],
    });
    expect(code).toBe(130);
    expect(output).toContain('Cancelled; the answers so far are kept.');
    expect(output.lastIndexOf('\x1b[?25h')).toBeGreaterThan(output.lastIndexOf('\x1b[?25l'));
    expect(stepsOf(home)).toHaveLength(3);
    const next = await runInPty(['quiz', '--resume'], {
      env: { HOME: home },
      steps: [{ waitFor: 'Question 4 of' }, { waitFor: NAVIGATION, send: '\x04' }],
    });
    expect(next.code).toBe(130);
    expect(stepsOf(home)).toHaveLength(3);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s ends quiz with exit code %d, restores the cursor and keeps the answers', async (signal, expected) => {
    const home = emptyFolder();
    const { code, output } = await runInPty(['quiz'], {
      env: { HOME: home },
      steps: [...enters(2), { waitFor: 'Question 3 of' }, { waitFor: NAVIGATION, signal }],
    });
    expect(code).toBe(expected);
    expect(output.lastIndexOf('\x1b[?25h')).toBeGreaterThan(output.lastIndexOf('\x1b[?25l'));
    expect(stepsOf(home)).toHaveLength(2);
  });

  test('quiz loses no answer when its process is killed, and --resume continues there', async () => {
    const home = emptyFolder();
    const killed = await runInPty(['quiz'], {
      env: { HOME: home },
      steps: [...enters(3), { waitFor: 'Question 4 of' }, { waitFor: NAVIGATION, signal: 'SIGKILL' }],
    });
    expect(killed.code).toBe(137);
    expect(stepsOf(home)).toHaveLength(3);
    const { output } = await runInPty(['quiz', '--resume'], {
      env: { HOME: home },
      steps: [{ waitFor: 'Question 4 of' }, { waitFor: NAVIGATION, send: '\x03' }],
    });
    expect(seen(output)).not.toContain('Question 1 of');
  });

  test('quiz prints the same JSON for typed answers as for --answers', async () => {
    const home = emptyFolder();
    const json = join(home, 'o.json');
    const { code } = await runProgramInPty('sh', ['-c', `"${process.execPath}" "${program}" quiz --format json > "${json}"`], {
      env: { HOME: home },
      steps: [...toTheEnd(emptyDraft()), { waitFor: 'Save the answers', send: ENTER }],
    });
    expect(code).toBe(0);
    const text = readFileSync(json, 'utf8');
    const answers = join(home, 'answers.json');
    writeFileSync(answers, JSON.stringify(JSON.parse(text).answers));
    const again = await runProgramInPty(
      'sh',
      ['-c', `"${process.execPath}" "${program}" quiz -f json --answers "${answers}" > "${json}"`],
      {
        env: { HOME: home },
      },
    );
    expect(again.code).toBe(0);
    expect(readFileSync(json, 'utf8')).toBe(text);
    expect(existsSync(join(home, '.config', 'genai-careers', 'profile.json'))).toBe(false);
  });

  test('quiz draws ASCII without colour with --ascii --no-color in a narrow window', async () => {
    const { output } = await runInPty(['quiz', '--ascii', '--no-color'], {
      cols: 32,
      env: { HOME: emptyFolder() },
      steps: [{ waitFor: 'Enter chooses', send: '\x03' }],
    });
    expect(output.split('\x1b').some((part) => /^\[[0-9;]*m/.test(part))).toBe(false);
    expect(seen(output)).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(seen(output)).toMatch(/> something else/);
  });
});

describe('quiz with typed answers', () => {
  test.each([
    ['GENAI_CAREERS_ACCESSIBLE', { GENAI_CAREERS_ACCESSIBLE: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('%s makes quiz take numbers and letters and print no escape sequence', async (_name, env) => {
    const home = emptyFolder();
    const { code, output } = await runInPty(['quiz'], {
      env: { HOME: home, ...env },
      steps: [
        { waitFor: 'Your choice, 1 to 13: ', send: '1\r' },
        { waitFor: 'Question 2 of at most 14.' },
        { waitFor: 'Your choice, 1 to 10: ', send: 'twelve\r' },
        { waitFor: '"twelve" is none of them.' },
        { waitFor: 'Your choice, 1 to 10: ', send: '2\r' },
        { waitFor: '2. [x] ' },
        { waitFor: '6. go on with 1 chosen' },
        { waitFor: 'Your choice, 1 to 10: ', send: 'w\r' },
        { waitFor: /Your answer helps|your answer says/ },
        { waitFor: 'Your choice, 1 to 10: ', send: '6\r' },
        { waitFor: 'You would enjoy ' },
        { waitFor: 'Question 3 of at most 14.' },
        { waitFor: 'Your choice, 1 to 10: ', send: 'q\r' },
        { waitFor: 'quiz --resume' },
      ],
    });
    expect(code).toBe(0);
    expect(output).not.toContain('\x1b');
    expect(stepsOf(home)).toHaveLength(2);
  });

  test('quiz --accessible keeps the answers on Ctrl-C and Ctrl-D', async () => {
    for (const key of ['\x03', '\x04']) {
      const home = emptyFolder();
      const { code, output } = await runInPty(['quiz', '--accessible'], {
        env: { HOME: home },
        steps: [
          { waitFor: 'Your choice, 1 to 13: ', send: '2\r' },
          { waitFor: 'Your choice, 1 to 10: ', send: key },
        ],
      });
      expect(code).toBe(130);
      expect(output).toContain('Cancelled; the answers so far are kept.');
      expect(stepsOf(home)).toHaveLength(1);
    }
  });
});

test('going back from a screen of scenes keeps its ticks', async () => {
  const home = emptyFolder();
  const { code, output } = await runInPty(['quiz'], {
    env: { HOME: home },
    steps: [
      { waitFor: 'Question 1 of' },
      { waitFor: NAVIGATION, send: ENTER },
      { waitFor: 'Question 2 of' },
      // Five scenes lie above the way on.
      { waitFor: NAVIGATION, send: UP.repeat(5) + ENTER },
      { waitFor: 'go on with 1 chosen' },
      { waitFor: NAVIGATION, send: `b${ENTER}` },
      { waitFor: 'Question 1 of' },
      { waitFor: NAVIGATION, send: ENTER },
      { waitFor: 'Question 2 of' },
      { waitFor: 'go on with 1 chosen' },
      { waitFor: NAVIGATION, send: ENTER },
      { waitFor: 'Question 3 of' },
      { waitFor: NAVIGATION, send: '\x03' },
    ],
  });
  expect(code, output).toBe(130);
  expect(Object.values(JSON.parse(readFileSync(draftOf(home), 'utf8')).picks)).toEqual([true, false, false, false, false]);
});

test('Enter takes pace and budget of the profile in the menus, and no limit is handed on', async () => {
  const home = emptyFolder();
  gc(['profile', 'set', 'python=3', 'hours-per-week=7', 'budget=60'], { env: { HOME: home } });
  const above = shippedCatalog().quiz.budgets.filter((budget) => budget === null || budget > 60).length;
  const choose = (question: string, keys = ''): Step[] => [{ waitFor: question }, { waitFor: NAVIGATION, send: keys + ENTER }];
  const plan = ['$ genai-careers plan', '--hours-per-week 7 --budget 60', '$ genai-careers plan', '--hours-per-week 7 --budget none'];
  const { code, output } = await runInPty(['explore'], {
    cols: 120,
    env: { HOME: home },
    steps: [
      ...choose('Where to?', DOWN.repeat(7)),
      ...choose('Plan the way to which role?'),
      ...choose('How much time'),
      ...choose('What may the courses cost'),
      ...choose('The best plan within'),
      ...plan.slice(0, 2).map((waitFor) => ({ waitFor })),
      ...THE_REST,
      { waitFor: 'The best plan within' },
      { waitFor: NAVIGATION, send: `b${ENTER}` },
      ...choose('What may the courses cost', DOWN.repeat(above)),
      ...choose('The best plan within'),
      ...plan.slice(2).map((waitFor) => ({ waitFor })),
      ...THE_REST,
      { waitFor: 'The best plan within' },
      { waitFor: NAVIGATION, send: `q${ENTER}` },
    ],
  });
  expect(code, output).toBe(0);
  expect(JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'))).toMatchObject({
    budget: 60,
    plan: null,
  });
});
