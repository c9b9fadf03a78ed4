import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, HEADER, type Line, line, workbench } from './workbench.ts';

let bench: ReturnType<typeof workbench>;
let before: Record<string, string>;
beforeAll(async () => {
  bench = workbench();
  await bench.run(csv([{ usd: 100_000 }]));
  before = bench.bytes();
});
afterAll(() => bench.remove());

const good = [{ usd: 100_000 }, { usd: 110_000 }];
const text = (...lines: string[]) => [HEADER, ...good.map(line), ...lines, ''].join('\n');
const bad = (fields: Partial<Line>) => text(line({ usd: 120_000, ...fields }));

describe('a bad file gets one clear error with its line and changes nothing', () => {
  test.each([
    ['a column missing', csv(good).replace('job_title', 'title'), 1, 'the header lacks "job_title"'],
    ['a column twice', csv(good).replace('company_size', 'company_size,job_title'), 1, 'the header names "job_title" twice'],
    ['semicolons', csv(good).replaceAll(',', ';'), 1, 'the columns must be separated by commas, not by semicolons or tabs'],
    ['another file', 'hello\nworld\n', 1, 'this is not the header of a salary file'],
    ['a line too short', text('2025,SE,FT,Baker,1'), 4, 'this line has 5 fields instead of 11'],
    ['a line too long', text(`${line(good[0] as Line)},x`), 4, 'this line has 12 fields instead of 11'],
    ['a line cut short at the end', csv(good).slice(0, -2), 3, 'company_size is "" and not one of S, M, L'],
    ['a level unknown', bad({ level: 'XX' }), 4, 'experience_level is "XX" and not one of EN, MI, SE, EX'],
    ['a year out of range', bad({ year: 1999 }), 4, 'work_year is "1999" and not a year'],
    ['no title', bad({ title: ' ' }), 4, 'job_title is " " and not a job title'],
    ['an amount with a comma', bad({ usd: '"120,000"' }), 4, 'salary_in_usd is "120,000" and not a whole number of US dollars'],
    ['an amount in words', bad({ usd: '1e5' }), 4, 'salary_in_usd is "1e5" and not a whole number of US dollars'],
    ['a country spelt out', bad({ country: 'Germany' }), 4, 'company_location is "Germany" and not a country in two capital letters'],
    ['a quotation mark inside', text('2025,S"E,FT'), 4, 'a quotation mark stands inside a value'],
    [
      'a quotation mark never closed',
      text('"2025,SE,FT,Baker', line(good[0] as Line)),
      5,
      'a quotation mark opened up to here is never closed',
    ],
    ['Latin-1', Buffer.from(bad({ title: 'Bäcker' }), 'latin1'), 4, 'this line is not UTF-8 text'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(good), 'utf16le')]), 1, 'the file is UTF-16'],
    ['gzip', gzipSync(csv(good)), 1, 'the file is compressed (gzip): unpack it first'],
    ['bytes without lines', Buffer.alloc(400_000, 'a'), 1, 'this line is longer than 100000 bytes, so the file is no CSV'],
    ['a zero byte', text('\0'), 4, 'this line is not UTF-8 text'],
  ])('%s', async (_, content, at, message) => {
    const { code, said } = await bench.run(content);
    expect(code).toBe(4);
    expect(said).toContain(`salaries.csv:${at}: `);
    expect(said).toContain(message);
    expect(said.split('\n')).toHaveLength(3);
    expect(bench.bytes()).toEqual(before);
  });

  test.each([
    ['nothing at all', ''],
    ['a header alone', `${HEADER}\n`],
  ])('%s', async (_, content) => {
    expect(await bench.run(content)).toMatchObject({ code: 4, said: expect.stringContaining('there is no row in it') });
    expect(bench.bytes()).toEqual(before);
  });

  test('lines are counted as an editor counts them: blank ones too, and those within quotes', async () => {
    const { said } = await bench.run(text('', '"2025",SE,FT,"Ba', `ker",1,USD,120000,US,0,US,M`, 'oops'));
    expect(said).toContain('salaries.csv:7: this line has 1 fields instead of 11');
  });

  test('a byte-order mark and quoted fields are no problem', async () => {
    const { code } = await bench.run(`\ufeff${csv([{ usd: 100_000, title: '"Baker, ""chief"""' }])}`);
    expect(code).toBe(0);
  });
});
