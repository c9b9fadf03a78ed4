import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminalPicture } from '../../../src/build/docs/terminal-picture.ts';
import { cli, root } from '../../helpers/cli.ts';

const texts = (picture: string): string[] => [...picture.matchAll(/<tspan[^>]*>.*?<\/tspan>/g)].map(([part]) => part);

test('a picture of a terminal places every word at its column, in its colour', () => {
  expect(texts(terminalPicture('x', '  a  \u001b[1mb c\u001b[22m\n\n\u001b[36m├\u001b[39m\n', 20))).toEqual([
    '<tspan x="34.8" textLength="8.4">a</tspan>',
    '<tspan x="60" textLength="25.2" class="strong">b c</tspan>',
    '<tspan x="18" textLength="8.4" class="accent">├</tspan>',
  ]);
});

test('a picture of a terminal escapes what it shows', () => {
  expect(terminalPicture('<x>', '<b> & "c"', 20)).toContain('&lt;b&gt; &amp; &quot;c&quot;');
});

test('the picture in the README shows what the program prints; renew it with: npm run docs', async () => {
  const { stdout } = await cli('salary mlops data-scientist --color --width 84');
  const picture = readFileSync(join(root, 'docs/pictures/salary.svg'), 'utf8');
  expect(picture).toBe(terminalPicture('genai-careers salary mlops data-scientist', stdout, 84));
});
