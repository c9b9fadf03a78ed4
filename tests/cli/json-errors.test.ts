import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { describe, expect, test } from 'vitest';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { root } from '../helpers/cli.ts';
import { askingLines, keepingLines, readingLines } from '../helpers/command-lines.ts';
import { atHome, home } from '../helpers/own-home.ts';

const namesOf = (command: CommandUnknownOpts): string[][] =>
  [[], ...command.commands.flatMap(namesOf)].map((names) => [command.name(), ...names]);
const commands = (await buildWholeProgram(processContext(root))).commands.flatMap(namesOf);

const errorOf = (stderr: string) => JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '').error;

describe('with -f json no line leaves both streams empty', () => {
  test('the right lines of every command answer in JSON, or with one JSON error', async () => {
    for (const line of [...readingLines, ...keepingLines, ...askingLines.map((asking) => asking.line)]) {
      const { code, stdout, stderr } = await atHome([...line, '-f', 'json']);
      if (line[1] === 'new')
        expect(stdout).toMatch(/my-course\.yaml\n$/); // a bare path, whatever the format
      else if (code === 0) expect(JSON.parse(stdout), line.join(' ')).toHaveProperty('kind');
      else expect(errorOf(stderr), line.join(' ')).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/./) });
    }
  });

  test.each([
    [['--bogus']],
    [['--width', 'x']],
    [['one', 'two', 'three', 'four', 'five', 'six']],
    [['--format']],
    [['-o']],
    [['--skill', 'x']],
    [['--data', '/nonexistent']],
    [['-o', 'x.pdf']],
  ])('every command with %j is refused with one JSON error', async (words) => {
    for (const names of [[], ...commands]) {
      const { code, stdout, stderr } = await atHome([
        '-f',
        'json',
        ...names,
        ...words.map((word) => (word === 'x.pdf' ? `${home}/x.pdf` : word)),
      ]);
      if (code === 0) expect(stdout + stderr, names.join(' ')).not.toBe('');
      else expect(errorOf(stderr), names.join(' ')).toMatchObject({ message: expect.stringMatching(/./) });
    }
  });

  test('every command alone, every help and the version say something', async () => {
    for (const line of [[], ['help'], ['--help'], ['--version'], ['nosuch'], ['help', 'nosuch'], ...commands]) {
      const { code, stdout, stderr } = await atHome(['-f', 'json', ...line]);
      if (code === 0) expect(stdout, line.join(' ')).not.toBe('');
      else expect(errorOf(stderr), line.join(' ')).toMatchObject({ message: expect.stringMatching(/./) });
      expect((await atHome(['-f', 'json', ...line, '--help'])).stdout, line.join(' ')).not.toBe('');
    }
  });
});
