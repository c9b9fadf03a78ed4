import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import '../e2e/built.ts';
import { root } from '../helpers/cli.ts';

const program = join(root, 'dist', 'program');
const files = readdirSync(program).filter((name) => name.endsWith('.cjs'));
const cacheOf = (name: string) => join(program, `${name}.${process.versions.v8}.cache`);

test('program files are ASCII, so that no encoding can change a regular expression', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((name) => !/^[\0-\x7f]*$/.test(readFileSync(join(program, name), 'latin1')))).toEqual([]);
});

test('the compiled code of program files is accepted by the V8 that made it', () => {
  expect(readdirSync(program).filter((name) => name.endsWith('.cache')).length).toBeGreaterThan(20);
  const refused = files.filter((name) => {
    if (!existsSync(cacheOf(name))) return false;
    const script = new Script(readFileSync(join(program, name), 'utf8'), {
      filename: join(program, name),
      cachedData: readFileSync(cacheOf(name)),
    });
    return script.cachedDataRejected === true;
  });
  expect(refused).toEqual([]);
});
