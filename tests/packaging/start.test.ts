import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';

/** Parts of `npm start` in order. The build itself is not run: other tests are using what it writes. */
const [first = '', ...rest] = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start as string).split(' && ');

test('npm start says on stderr that the build takes long, before it builds', () => {
  const { status, stdout, stderr } = spawnSync(first, { shell: true, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr.trim()).toBe('Building genai-careers first, which can take half a minute.');
  expect(rest).toEqual(['npm run build --silent', 'node bin/genai-careers.cjs list']);
});
