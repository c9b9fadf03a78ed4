import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { layOver } from '../../src/catalog/overlay.ts';
import { readBounded, readTextFile, readTextStream } from '../../src/files/read.ts';
import { readDraft } from '../../src/home/quiz-draft.ts';
import { cli, shippedCatalog } from '../helpers/cli.ts';
import { workplace } from '../helpers/workplace.ts';

/** Code of the error with which every read of an open file fails, if any. */
let diskError: string | undefined;

const failed = (code: string): Error => Object.assign(new Error(`${code}: read`), { code, syscall: 'read' });

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readSync = (...args: Parameters<typeof fs.readSync>): number => {
    if (diskError !== undefined) throw failed(diskError);
    return fs.readSync(...args);
  };
  return { ...fs, readSync };
});

async function whileReadsFail<T>(code: string, act: () => T | Promise<T>): Promise<T> {
  diskError = code;
  try {
    return await act();
  } finally {
    diskError = undefined;
  }
}

const written = (bytes: Uint8Array | string): string => {
  const file = join(workplace(), 'file');
  writeFileSync(file, bytes);
  return file;
};

test('readTextFile reads text, drops a byte-order mark, and knows a missing file', () => {
  expect(readTextFile(written('\ufeffcafé'), 100)).toBe('café');
  expect(readTextFile(written(''), 100)).toBe('');
  expect(readTextFile(join(workplace(), 'nothing'), 100)).toBeUndefined();
  expect(readTextFile(join(written(''), 'below-a-file'), 100)).toBeUndefined();
});

test('readTextFile reads exactly as many bytes as its limit', () => {
  const text = 'x'.repeat(200_000);
  expect(readTextFile(written(text), text.length)).toBe(text);
  expect(() => readTextFile(written(`${text}x`), text.length)).toThrow(/is longer than 195 kB\.$/);
});

test.each([
  ['Latin-1', Buffer.from('caf\u00e9', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le')],
])('readTextFile refuses %s and guesses no encoding', (_, bytes) => {
  expect(() => readTextFile(written(bytes), 100)).toThrow(/is not UTF-8 text/);
});

test('readTextFile refuses a file of three gigabytes without reading it', () => {
  const file = written('');
  truncateSync(file, 3 * 1024 ** 3);
  expect(() => readTextFile(file, 1024)).toThrow(/longer than 1 kB/);
});

test('readTextFile refuses a folder, a pipe that nobody fills and an endless device at once', () => {
  const folder = workplace();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, '/dev/zero']) expect(() => readTextFile(path, 1024)).toThrow(/not a regular file/);
  expect(() => readTextFile(folder, 1024)).toThrow(`${folder} is a folder.`);
});

test('readTextFile names a link that leads to itself with the code of the system', () => {
  const link = join(workplace(), 'link');
  symlinkSync('link', link);
  expect(() => readTextFile(link, 1024)).toThrow(`${link} cannot be read (ELOOP).`);
});

test('readBounded tells when a file holds more than its size says', () => {
  // Where there is no /proc, an ordinary file shows the other answer.
  const file = process.platform === 'linux' ? '/proc/self/status' : written('text');
  expect(readBounded(file, 100_000)).toMatchObject({ exceedsSize: process.platform === 'linux' });
  expect(readBounded(written('text'), 100)).toEqual({ text: 'text', exceedsSize: false });
});

test('readTextStream has the same limits as readTextFile', async () => {
  expect(await readTextStream(Readable.from([Buffer.from('caf'), Buffer.from('é')]), 'stdin', 100)).toBe('café');
  await expect(readTextStream(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 'stdin', 100)).rejects.toThrow(/stdin is longer/);
  await expect(readTextStream(Readable.from([Buffer.from([0xe9])]), 'stdin', 100)).rejects.toThrow(/stdin is not UTF-8/);
});

describe('a disk that fails after a file was opened', () => {
  test.each([
    ['EIO', 'Reading broke off: the disk reported an error.'],
    ['EISDIR', 'Reading broke off: it is a folder.'],
    ['EBADMSG', 'Reading broke off: the system gave no reason.'],
  ])('makes readTextFile name the file and %s', async (code, hint) => {
    const file = written('text');
    await whileReadsFail(code, () => {
      expect(() => readTextFile(file, 100)).toThrow(
        expect.objectContaining({ code: 'data', message: `${file} cannot be read (${code}).`, hint }),
      );
    });
  });

  test('makes readTextStream name the stream', async () => {
    const stream = new Readable({ read: () => stream.destroy(failed('EIO')) });
    await expect(readTextStream(stream, 'standard input', 100)).rejects.toMatchObject({
      code: 'data',
      message: 'standard input cannot be read (EIO).',
    });
  });

  test.each([
    ['a profile', ['profile', 'show', '--profile', '{file}']],
    ['a profile that is to be changed', ['profile', 'set', 'sql=2', '--profile', '{file}']],
    ['a résumé', ['match', '--resume', '{file}']],
    ['a file of answers', ['quiz', '--answers', '{file}']],
  ])('ends a command that reads %s with exit 4 and one sentence', async (_, words) => {
    shippedCatalog();
    const file = written('{}');
    const { code, stdout, stderr } = await whileReadsFail('EIO', () => cli(words.map((word) => word.replace('{file}', file))));
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toBe(`error: ${file} cannot be read (EIO).\nReading broke off: the disk reported an error.\n`);
  });

  test('makes readDraft name the draft', async () => {
    const file = written('{}');
    await whileReadsFail('EIO', async () => {
      await expect(readDraft(file)).rejects.toMatchObject({ code: 'data', message: `${file} cannot be read (EIO).` });
    });
  });

  test('makes an overlay name its file', async () => {
    const directory = workplace();
    mkdirSync(join(directory, 'skills'));
    writeFileSync(join(directory, 'skills', 'python.patch.yaml'), 'title: Snake\n');
    const shipped = shippedCatalog();
    await whileReadsFail('EIO', () => {
      expect(() => layOver(shipped, [directory])).toThrow(
        expect.objectContaining({ code: 'data', message: `${directory}/skills/python.patch.yaml: cannot be read (read: EIO)` }),
      );
    });
  });
});
