import { expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import type { Globals } from '../../../src/cli/globals.ts';
import { inParts } from '../../../src/cli/prompt/long-page.ts';
import { type Move, scriptedPrompter } from '../../helpers/scripted-prompter.ts';

const globals: Globals = { overlays: false };

async function shown(lines: number, moves: readonly Move[], { rows, env = {} }: { rows: number; env?: Context['env'] }) {
  let written = '';
  const prompter = scriptedPrompter(moves);
  const output = { isTTY: true, columns: 80, rows, write: (text: string) => (written += text) };
  const context = { stdout: output, stderr: output, env, prompter } as Partial<Context> as Context;
  const result = await inParts(context, globals, prompter, async () => {
    context.stderr.write('Saved.\n');
    for (let line = 1; line <= lines; line++) context.stdout.write(`${line}\n`);
    return 'result';
  });
  expect([context.stdout, context.stderr, context.prompter]).toEqual([output, output, prompter]);
  return { result, written: written.split('\n').slice(0, -1), heard: prompter.heard, left: prompter.left };
}

const upTo = (last: number) => Array.from({ length: last }, (_, at) => `${at + 1}`);

test.each([
  ['a page that fits is shown at once', 17, [], 24, [...upTo(17), 'Saved.'], []],
  [
    'a long page stops at what fits, and its end stays above',
    40,
    ['go on', 'go on', 'to the menu'],
    24,
    [...upTo(40), 'Saved.'],
    ['23 more lines of this page.', '6 more lines of this page.', 'The end of this page.'],
  ],
  ['the rest comes at once', 40, ['show the rest'], 24, [...upTo(40), 'Saved.'], ['23 more lines of this page.']],
  ['what was saved is told to whoever leaves early', 40, ['to the menu'], 24, [...upTo(17), 'Saved.'], ['23 more lines of this page.']],
  ['a terminal too low for parts gets the page in one piece', 40, [], 10, ['Saved.', ...upTo(40)], []],
] as const)('%s', async (_title, lines, moves, rows, written, heard) => {
  expect(await shown(lines, moves, { rows })).toEqual({ result: 'result', written, heard, left: [] });
});

test('a page that is read aloud comes in one piece', async () => {
  expect((await shown(40, [], { rows: 24, env: { GENAI_CAREERS_ACCESSIBLE: '1' } })).written).toEqual(['Saved.', ...upTo(40)]);
});
