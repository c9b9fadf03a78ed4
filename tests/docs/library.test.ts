import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended } from '../e2e/built.ts';
import { root } from '../helpers/cli.ts';

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const text = `${read('docs', 'library.md')}\n${read('README.md')}`;
/** Each example with what the text below says that it prints. */
const examples = [...text.matchAll(/```js\n(.*?)```\n\nprints `(.*?)`( twice)?/gs)].map(([, code = '', line = '', twice]) => ({
  code,
  line,
  printed: twice === undefined ? `${line}\n` : `${line}\n${line}\n`,
}));

test('every example of docs/library.md and the README says what it prints', () => {
  expect(examples).toHaveLength(text.match(/```js/g)?.length ?? 0);
});

test.each(examples)('the example of docs/library.md or the README prints $line', ({ code, printed }) => {
  // Inside the project, so that its own name leads to it.
  const folder = mkdtempSync(join(root, 'dist', 'example-'));
  try {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, code);
    expect(ended(process.execPath, [file], {})).toEqual({ code: 0, stdout: printed, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('docs/library.md names every function of the library', () => {
  const index = read('src', 'index.ts');
  const functions = [...index.matchAll(/^export \{([^}]*)\} from '\.\/library/gm)].flatMap(([, names = '']) => names.split(','));
  const missing = functions
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type ') && !read('docs', 'library.md').includes(name));
  expect(missing).toEqual([]);
});
