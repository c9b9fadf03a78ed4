import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../../src/cli/command-list.ts';
import { processContext } from '../../../src/cli/context.ts';
import { globalOptions } from '../../../src/cli/globals.ts';
import type { Declaration } from '../../../src/cli/line/declare.ts';
import { type Line, readLine } from '../../../src/cli/line/read-line.ts';
import { tell, toCommander } from '../../../src/cli/line/to-commander.ts';
import { wantedCommand } from '../../../src/cli/line/wanted-command.ts';
import { root } from '../../helpers/cli.ts';

const context = processContext(root);
const everywhere = globalOptions();
const declarations: Declaration[] = await Promise.all(commandList.map(async ({ load }) => (await load())(context)));
const command = (name: string) => declarations.find((one) => one.name === name) as Declaration;
const read = (line: string) => readLine(everywhere, command(line.split(' ').find((word) => /^[a-z]/.test(word)) ?? ''), line.split(' '));

/** What commander makes of a line: undefined where it refuses it. */
function byCommander(declaration: Declaration, words: readonly string[]): Line | undefined {
  let line: Line | undefined;
  const program = new Command('genai-careers').exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  tell(program, everywhere);
  const own = toCommander(declaration).copyInheritedSettings(program);
  own.action((...values: unknown[]) => {
    const operands = values.slice(0, -2);
    line = { operands, options: { ...own.opts() }, globals: { ...program.opts() } };
  });
  program.addCommand(own);
  try {
    program.parse([...words], { from: 'user' });
  } catch {
    return undefined;
  }
  return line;
}

const plain = declarations.filter(({ children }) => children.length === 0);
const flagsOf = ({ options }: Declaration) => options.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((flag) => flag.startsWith('-')));
const value = fc.constantFrom(
  ...[
    'mlops',
    'python=3',
    'sql=9',
    'json',
    'csv',
    '5',
    '8.5',
    '0',
    '-1',
    '-',
    '',
    'a b',
    '2027-03-31',
    '2026-02-30',
    '150k',
    'pay',
    'title',
  ],
  ...['hours', 'cost', 'useful', 'senior', 'level', 'bash', 'mon 19:00-21:00', 'help', '--', '=', 'advanced', 'engineering', '80'],
);
const lineOf = (declaration: Declaration) => {
  const flag = fc.constantFrom(...flagsOf(declaration), ...flagsOf(everywhere), '--nope', '-x', '-h', '-fjson');
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(flag, value).map((both) => [...both]) },
    flag.map((one) => [one]),
    fc.tuple(flag, value).map(([one, given]) => [`${one}=${given}`]),
    value.map((one) => [one]),
  );
  return fc
    .array(piece, { maxLength: 4 })
    .chain((pieces) =>
      fc.nat({ max: pieces.length }).map((at) => [...pieces.slice(0, at).flat(), declaration.name, ...pieces.slice(at).flat()]),
    );
};

describe('a line', () => {
  test('is read as commander reads it, or left to commander', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...plain).chain((declaration) => lineOf(declaration).map((words) => ({ declaration, words }))),
        ({ declaration, words }) => {
          const line = readLine(everywhere, declaration, words);
          if (line === undefined) return;
          taken += 1;
          expect(line).toEqual(byCommander(declaration, words));
        },
      ),
      { numRuns: 10_000, seed: 20261122 },
    );
    // A reader that left everything to commander would be right as well.
    expect(taken).toBeGreaterThan(1500);
  });

  test('of the examples is never left to commander', () => {
    const examples = plain.flatMap(({ calls }) =>
      calls.flatMap(([method, [, text]]) => (method === 'addHelpText' ? [...String(text).matchAll(/^ {2}genai-careers ([^|\n]+)/gm)] : [])),
    );
    const lines = examples.map(([, line = '']) => line.trim()).filter((line) => line !== '' && !line.startsWith('('));
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
      const declaration = command(wantedCommand(words) ?? '');
      if (declaration.children.length > 0) continue;
      expect([line, readLine(everywhere, declaration, words)]).toEqual([line, expect.anything()]);
    }
  });

  test('gives an action its words, its options and those of every command', () => {
    expect(read('--ascii plan mlops --hours-per-week 7.5 --exclude a --exclude b --no-projects -f json')).toEqual({
      operands: ['mlops'],
      options: {
        hoursPerWeek: 7.5,
        exclude: ['a', 'b'],
        projects: false,
        estimates: true,
        optimise: 'hours',
        include: 'core',
        timeLimit: 2,
      },
      globals: { ascii: true, format: 'json', overlays: true },
    });
    expect(read('next --skill --limit 3')).toEqual({
      operands: [],
      options: { skill: { alone: true, named: undefined }, limit: 3 },
      globals: { overlays: true },
    });
    expect(read('salary')?.operands).toEqual([[]]);
    expect(read('compare a b --no-color')).toEqual({ operands: [['a', 'b']], options: {}, globals: { overlays: true, color: false } });
  });

  test.each([
    'plan',
    'plan mlops extra',
    'plan mlops --hours-per-week 0',
    'plan mlops --hours-per-week',
    'plan mlops --hours-per-week --free',
    'plan mlops --free=yes',
    'plan mlops --optimise speed',
    'plan mlops --nope',
    'plan mlops -- x',
    'plan mlops --help',
    '--free plan mlops',
    'plan mlops -fjson',
    'completion tcsh',
    'profile show',
  ])('%s is left to commander', (line) => expect(read(line)).toBeUndefined());
});
