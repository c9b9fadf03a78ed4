import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readTextFile, readTextStream } from '../../src/home/bounded-file.ts';
import { workplace } from './workplace.ts';

const written = (bytes: Uint8Array | string): string => {
  const file = join(workplace(), 'file');
  writeFileSync(file, bytes);
  return file;
};

test('reads text, drops a byte-order mark, and knows a missing file', async () => {
  expect(await readTextFile(written('\ufeffcafé'), 100)).toBe('café');
  expect(await readTextFile(join(workplace(), 'nothing'), 100)).toBeUndefined();
});

test.each([
  ['Latin-1', Buffer.from('caf\u00e9', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le')],
])('%s is not UTF-8, and nothing is guessed', async (_, bytes) => {
  await expect(readTextFile(written(bytes), 100)).rejects.toThrow(/is not UTF-8 text/);
});

test('a file of three gigabytes is refused without being read', async () => {
  const file = written('');
  truncateSync(file, 3 * 1024 ** 3);
  await expect(readTextFile(file, 1024)).rejects.toThrow(/longer than 1 kB/);
});

test('a folder, a pipe that nobody fills and an endless device are refused at once', async () => {
  const folder = workplace();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [folder, pipe, '/dev/zero']) await expect(readTextFile(path, 1024)).rejects.toThrow(/not a regular file/);
});

test('a stream has the same limits', async () => {
  expect(await readTextStream(Readable.from([Buffer.from('caf'), Buffer.from('é')]), 'stdin', 100)).toBe('café');
  await expect(readTextStream(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 'stdin', 100)).rejects.toThrow(/stdin is longer/);
  await expect(readTextStream(Readable.from([Buffer.from([0xe9])]), 'stdin', 100)).rejects.toThrow(/stdin is not UTF-8/);
});
