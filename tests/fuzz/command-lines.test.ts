import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../src/cli/command-list.ts';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { cli, root, shippedCatalog } from '../helpers/cli.ts';
import { EXTREMES } from '../helpers/extremes.ts';
import { expectOrderly, nasty, RUNS, SEED, scratchFolder, text } from './hostile.ts';

const whole = await buildWholeProgram(processContext(root));
const commands = whole.commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((child) => [command.name(), child.name()]),
]);
// Forced colour puts escape bytes into an answer; other tests cover it.
const options = [whole, ...whole.commands, ...whole.commands.flatMap((command) => command.commands)]
  .flatMap((command) => command.options.flatMap(({ long, short }) => [long, short]))
  .filter((flag): flag is string => typeof flag === 'string' && flag !== '--color');
const { roles, skills, courses } = shippedCatalog();
const ids = [...roles, ...skills, ...courses].map(({ id }) => id);

const value = fc.oneof(
  fc.constantFrom(
    ...ids,
    'json',
    'csv',
    'md',
    'ics',
    'table',
    'python=3',
    'sql=9',
    '=',
    '5',
    '0',
    '2026-02-30',
    '2027-03-31',
    '150k',
    'pay',
    'title',
    '-',
    '--',
    '.',
    'out.md',
    '',
  ),
  text,
  fc.constantFrom(...EXTREMES.filter((extreme) => ['string', 'number'].includes(typeof extreme)).map(String)),
);
const word = fc.oneof(
  { weight: 3, arbitrary: value },
  fc.constantFrom(...options),
  fc.tuple(fc.constantFrom(...options), value).map(([flag, given]) => `${flag}=${given}`),
  nasty,
);
const line = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...commands) }, fc.constant([] as string[])), fc.array(word, { maxLength: 5 }))
  .map(([command, words]) => [...command, ...words]);

describe('command lines', () => {
  const home = scratchFolder();
  const around = { cwd: home, env: { HOME: home }, input: 'Python\nSQL\n' };

  test('any command line is answered or refused, without a stack or an escape byte', { timeout: 240_000 }, async () => {
    expect(commandList.length).toBeGreaterThan(8);
    await fc.assert(
      fc.asyncProperty(line, async (words) => {
        const answer = await cli(words, around);
        expectOrderly(answer);
        expect(answer.code === 0 || answer.stderr.length > 0).toBe(true);
        // The longest is the help, of some 3,900 characters, where no command is named.
        expect(answer.stderr.length).toBeLessThan(4000);
        const json = words.indexOf('-f') !== -1 && words[words.indexOf('-f') + 1] === 'json';
        if (json && answer.code !== 0)
          for (const line of answer.stderr.trimEnd().split('\n')) expect(line).toMatch(/^\{"error":|^[A-Z0-9]/);
      }),
      { numRuns: RUNS.commandLines, seed: SEED },
    );
  });

  test('any command line can be completed without failure', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(line, async (words) => {
        const answer = await cli(['__complete', '--', ...words], around);
        expectOrderly({ ...answer, stdout: answer.stdout.replaceAll('\t', ' ') });
        expect(answer.code).toBe(0);
        expect(answer.stderr).toBe('');
      }),
      { numRuns: RUNS.halfTypedLines, seed: SEED },
    );
  });
});

test('the fuzz tests try ten thousand cases or more', () => {
  expect(Object.values(RUNS).reduce<number>((sum, runs) => sum + runs, 0)).toBeGreaterThanOrEqual(10_000);
});
