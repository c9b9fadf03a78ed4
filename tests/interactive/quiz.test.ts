import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { quizModelOf } from '../../src/core/quiz/question.ts';
import { emptyDraft, nextStep, withAnswer } from '../../src/core/quiz/sitting.ts';
import type { QuizDraft } from '../../src/model/quiz-draft.ts';
import { emptyFolder, program } from '../e2e/built.ts';
import { shippedCatalog } from '../helpers/cli.ts';
import { runInPty, runProgramInPty, type Step } from '../helpers/pty.ts';

const DOWN = '\x1b[B';
const ENTER = '\r';
const catalog = shippedCatalog();
/** A draft in which the first scene was enjoyed. */
function afterEnjoyingTheFirst(): QuizDraft {
  const first = nextStep(quizModelOf(catalog), emptyDraft());
  if (first.kind !== 'question') throw new Error('The questionnaire begins without a question.');
  return withAnswer(emptyDraft(), { kind: 'interest', id: first.next.question.id }, 1);
}
const NAVIGATION = 'Enter chooses';

/** Presses Enter on the marked answer, so many times. */
const enters = (times: number): Step[] =>
  Array.from({ length: times }, (_, at) => [{ waitFor: `Question ${at + 1} of` }, { waitFor: NAVIGATION, send: ENTER }]).flat();

const draftOf = (home: string) => join(home, '.config', 'genai-careers', 'profile.quiz.json');
const stepsOf = (home: string): unknown[] => JSON.parse(readFileSync(draftOf(home), 'utf8')).steps;

/** What a terminal shows, without the sequences that steer it. */
const seen = (output: string): string => stripVTControlCharacters(output);

test('in a narrow window what is said around the questions is broken between words', async () => {
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
  for (const line of [...beforeTheQuestion, ...lines.filter((one) => one.startsWith('Asked because'))])
    expect(line.length, line).toBeLessThanOrEqual(60);
  expect(beforeTheQuestion.join(' ')).toContain('say how you would like each. There is no right answer, and every answer is kept.');
});

describe('a person at a terminal of 80 by 24', () => {
  test('comes from no command at all to a saved plan with arrow keys and Enter alone, and changes an answer on the way', async () => {
    const home = emptyFolder();
    const { code, output } = await runInPty([], {
      env: { HOME: home },
      steps: [
        { waitFor: 'Where to?', send: DOWN.repeat(4) + ENTER },
        { waitFor: 'Question 1 of at most 12' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: 'Question 2 of at most 12' },
        // Past the five answers to "back", which is the first of what can be done instead.
        { waitFor: NAVIGATION, send: DOWN.repeat(5) + ENTER },
        { waitFor: 'Question 1 of at most 12' },
        { waitFor: NAVIGATION, send: DOWN + ENTER },
        ...toTheEnd(afterEnjoyingTheFirst()),
        { waitFor: 'save the answers to my profile' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: 'Saved to ' },
        { waitFor: 'and save the plan' },
        { waitFor: NAVIGATION, send: ENTER },
        { waitFor: '$ genai-careers plan' },
        { waitFor: 'finish' },
        { waitFor: NAVIGATION, send: DOWN.repeat(9) + ENTER },
        { waitFor: 'browse the roles' },
        { waitFor: NAVIGATION, send: DOWN.repeat(12) + ENTER },
      ],
    });
    expect(code, output).toBe(0);
    const profile = JSON.parse(readFileSync(join(home, '.config', 'genai-careers', 'profile.json'), 'utf8'));
    expect(profile.hoursPerWeek).toBe(3);
    expect(profile.plan?.steps.length).toBeGreaterThan(0);
    expect(Object.keys(profile.interests).length).toBeGreaterThanOrEqual(5);
  });

  test('leaves with Ctrl-C, finds the cursor back, and goes on the next day', async () => {
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
  ])('%s ends with %d, the cursor back and the answers kept', async (signal, expected) => {
    const home = emptyFolder();
    const { code, output } = await runInPty(['quiz'], {
      env: { HOME: home },
      steps: [...enters(2), { waitFor: 'Question 3 of' }, { waitFor: NAVIGATION, signal }],
    });
    expect(code).toBe(expected);
    expect(output.lastIndexOf('\x1b[?25h')).toBeGreaterThan(output.lastIndexOf('\x1b[?25l'));
    expect(stepsOf(home)).toHaveLength(2);
  });

  test('a process that is killed loses no answer: the next sitting goes on where it was', async () => {
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

  test('gets the same JSON into a file as the answers alone give', async () => {
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

  test('draws without colour and without anything but ASCII when asked, on a narrow window too', async () => {
    const { output } = await runInPty(['quiz', '--ascii', '--no-color'], {
      cols: 32,
      env: { HOME: emptyFolder() },
      steps: [{ waitFor: 'Enter chooses', send: '\x03' }],
    });
    expect(output.split('\x1b').some((part) => /^\[[0-9;]*m/.test(part))).toBe(false);
    expect(seen(output)).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(seen(output)).toMatch(/> I would love it/);
  });
});

describe('a person who types answers', () => {
  test.each([
    ['GENAI_CAREERS_ACCESSIBLE', { GENAI_CAREERS_ACCESSIBLE: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('%s: numbers, letters and words, and not one escape sequence', async (_name, env) => {
    const home = emptyFolder();
    const { code, output } = await runInPty(['quiz'], {
      env: { HOME: home, ...env },
      steps: [
        { waitFor: 'Your choice, 1 to 8: ', send: '1\r' },
        { waitFor: 'Question 2 of at most 12.' },
        { waitFor: 'Your choice, 1 to 9: ', send: 'twelve\r' },
        { waitFor: '"twelve" is none of them.' },
        { waitFor: 'Your choice, 1 to 9: ', send: 'w\r' },
        { waitFor: 'bits of uncertainty' },
        { waitFor: 'Your choice, 1 to 9: ', send: 'q\r' },
        { waitFor: 'quiz --resume' },
      ],
    });
    expect(code).toBe(0);
    expect(output).not.toContain('\x1b');
    expect(stepsOf(home)).toHaveLength(1);
  });

  test('Ctrl-C and Ctrl-D leave it, with the answers kept', async () => {
    for (const key of ['\x03', '\x04']) {
      const home = emptyFolder();
      const { code, output } = await runInPty(['quiz', '--accessible'], {
        env: { HOME: home },
        steps: [
          { waitFor: 'Your choice, 1 to 8: ', send: '2\r' },
          { waitFor: 'Your choice, 1 to 9: ', send: key },
        ],
      });
      expect(code).toBe(130);
      expect(output).toContain('Cancelled; the answers so far are kept.');
      expect(stepsOf(home)).toHaveLength(1);
    }
  });
});

/** Answers to come until the result when each time the first choice is taken, from a draft with some answers in it. */
function toTheEnd(draft: QuizDraft): Step[] {
  const steps: Step[] = [];
  const model = quizModelOf(catalog);
  for (let next = nextStep(model, draft), at = draft; next.kind !== 'done'; next = nextStep(model, at)) {
    steps.push({ waitFor: `Question ${at.steps.length + 1} of` }, { waitFor: NAVIGATION, send: ENTER });
    at =
      next.kind === 'question'
        ? withAnswer(at, next.next.question, next.next.question.kind === 'interest' ? 2 : 0)
        : withAnswer(at, next, 0);
  }
  return steps;
}
