import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../../src/cli/command-list.ts';
import { foldLines } from '../../../src/cli/line/messages.ts';
import { cli } from '../../helpers/cli.ts';

describe('messages and help in a terminal', () => {
  test.each([
    ['one two three four five', 'one two three four\nfive'],
    ['short\n', 'short\n'],
    ['    genai-careers plan mlops --free', '    genai-careers\n        plan mlops\n        --free'],
    ['averyveryveryverylongword', 'averyveryveryverylongword'],
    ['a    b', 'a    b'],
  ])('%j is folded at words for 20 cells', (text, folded) => {
    expect(foldLines(text, 20)).toBe(folded);
  });

  test('a message loses no word however narrow the terminal is, and into a pipe it is not folded', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 20 }), fc.integer({ min: 20, max: 120 }), (words, cells) => {
        const folded = foldLines(words.join(' '), cells);
        expect(folded.split(/\s+/).filter((word) => word !== '')).toEqual(words);
        for (const line of folded.split('\n')) expect(line.length).toBeLessThanOrEqual(cells);
      }),
    );
    expect(foldLines('x '.repeat(100), undefined)).toBe('x '.repeat(100));
  });

  test.each([60, 80, 120])('no line of a help or an error is wider than %i cells', async (columns) => {
    const lines = [...commandList.map(({ name }) => `${name} --help`), '--help', 'match', 'show', 'nosuch', 'list --skill pythom --bogus'];
    for (const line of lines) {
      const { stdout, stderr } = await cli(line, { columns });
      for (const text of (stdout + stderr).split('\n')) if (!/\S{50}/.test(text)) expect(text.length, text).toBeLessThanOrEqual(columns);
    }
  });
});

test.each(['--width 60', '--width=60'])('errors keep to %s in a pipe too', async (width) => {
  const { stderr } = await cli(`pause 1w --from soon ${width}`);
  expect(stderr.split('\n').length).toBeGreaterThan(3);
  for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  expect((await cli(`pause 1w --from soon --width 400`)).stderr.split('\n')).toHaveLength(3);
});
