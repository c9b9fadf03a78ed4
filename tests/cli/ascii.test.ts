import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { expect, test } from 'vitest';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { cli, root } from '../helpers/cli.ts';
import { keepingLines, readingLines } from '../helpers/command-lines.ts';
import { atHome } from '../helpers/own-home.ts';

const namesOf = (command: CommandUnknownOpts): string[][] =>
  [[], ...command.commands.flatMap(namesOf)].map((names) => [command.name(), ...names]);
const commands = (await buildWholeProgram(processContext(root))).commands.flatMap(namesOf);
const helpLines = [['--help'], ['help'], ...commands.map((names) => [...names, '--help'])];

const WRONG = [['match'], ['show', 'rôle'], ['list', '--trâck', 'x'], ['nôsuch'], ['show'], ['match', '--resume', 'no résumé']];
const PLAIN = /^[\x20-\x7e\n]*$/;

test.each([['--ascii'], ['LC_ALL=C']])('the answer of every command and every help is ASCII with %s', async (how) => {
  expect(commands.length).toBeGreaterThan(25);
  const around = how === '--ascii' ? {} : { env: { LC_ALL: 'C' } };
  for (const line of [...helpLines, ...readingLines]) {
    const { code, stdout, stderr } = await cli(how === '--ascii' ? [...line, how] : line, around);
    expect(code, line.join(' ')).toBe(0);
    expect(stdout + stderr, line.join(' ')).toMatch(PLAIN);
  }
  for (const line of [...keepingLines, ...WRONG]) {
    const { stdout, stderr } = await atHome(how === '--ascii' ? [...line, how] : line, around);
    expect(stdout + stderr, line.join(' ')).toMatch(PLAIN);
  }
});
