import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../src/home/read-import.ts';
import { workplace } from '../helpers/workplace.ts';

const nothing = () => Readable.from([]);

async function read(content: string | Uint8Array, name = 'file') {
  const file = join(workplace(), name);
  writeFileSync(file, content);
  const { format, phrases } = await readImport(file, nothing);
  return { format, texts: phrases.map(({ text }) => text) };
}

describe('readImport', () => {
  test.each([
    ['{"skills":[{"name":"SQL"}]}', 'JSON Resume', ['SQL']],
    ['["Python", "SQL"]', 'JSON Resume', ['Python', 'SQL']],
    ['\ufeffName\r\nPython\r\n"Python, advanced"\r\n', 'LinkedIn export', ['Python', 'Python, advanced']],
    ['Company Name,Title,Description\nAcme,Lead,"Two\nlines"\n', 'LinkedIn export', ['Lead', 'Two lines']],
    ['Python\nSQL, Docker\n', 'plain list', ['Python', 'SQL', 'Docker']],
  ])('readImport sees from the first bytes what %j is', async (content, format, texts) => {
    expect(await read(content)).toEqual({ format, texts });
  });

  test('readImport reads standard input for -', async () => {
    const { phrases } = await readImport('-', () => Readable.from([Buffer.from('Pyth'), Buffer.from('on')]));
    expect(phrases.map(({ text }) => text)).toEqual(['Python']);
  });
});

describe('a hostile or broken file', () => {
  test.each([
    ['', /is empty/],
    ['{"skills": [', /is not valid JSON/],
    [`${'['.repeat(100_000)}`, /nested more than 64 levels/],
    ['{"skills": [], "__proto__": {"isAdmin": true}}', /has the key "__proto__"/],
    ['{"name": "left-pad", "version": "1.0.0"}', /none of the sections of a JSON Resume/],
    ['Name\n"Python\n', /not well-formed CSV/],
    ['Name;Level\nPython;3\n', /not separated by commas/],
    ['Name,Name\nPython,SQL\n', /"Name" is there twice/],
    ['%PDF-1.7\n', /is no format we read/],
    ['<Candidate xmlns="x"/>', /is no format we read/],
    ['abc\0def', /is not a text file/],
    [Buffer.from('Pr\u00fcfung', 'latin1'), /is not UTF-8/],
    [Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), /longer than 5120 kB/],
  ])('readImport refuses a hostile or broken file in one clear sentence: %.20s', async (content, words) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'data', message: expect.stringMatching(words) });
  });

  test('readImport names a missing file', async () => {
    await expect(readImport('/no/such.json', nothing)).rejects.toThrow('There is no file /no/such.json.');
  });

  test('nothing in a file reaches the prototype of other objects', async () => {
    await read('__proto__\nconstructor\nName\n').catch(() => {});
    await read('Name,__proto__\nPython,x\n');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
