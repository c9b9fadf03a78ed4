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

describe('observePayProgram on a bad file', () => {
  test.each([
    ['a missing column', csv(good).replace('job_title', 'title'), 1, 'the header lacks "job_title"'],
    ['a doubled column', csv(good).replace('company_size', 'company_size,job_title'), 1, 'the header names "job_title" twice'],
    ['semicolons for commas', csv(good).replaceAll(',', ';'), 1, 'the columns must be separated by commas, not by semicolons or tabs'],
    ['unrelated words', 'hello\nworld\n', 1, 'this is not the header of a salary file'],
    ['a short line', text('2025,SE,FT,Baker,1'), 4, 'this line has 5 fields instead of 11'],
    ['a long line', text(`${line(good[0] as Line)},x`), 4, 'this line has 12 fields instead of 11'],
    ['a line cut off at the end', csv(good).slice(0, -2), 3, 'company_size is "" and not one of S, M, L'],
    ['an unknown level', bad({ level: 'XX' }), 4, 'experience_level is "XX" and not one of EN, MI, SE, EX'],
    ['a year out of range', bad({ year: 1999 }), 4, 'work_year is "1999" and not a year'],
    ['a blank title', bad({ title: ' ' }), 4, 'job_title is " " and not a job title'],
    ['an amount with a comma', bad({ usd: '"120,000"' }), 4, 'salary_in_usd is "120,000" and not a whole number of US dollars'],
    ['an amount with an exponent', bad({ usd: '1e5' }), 4, 'salary_in_usd is "1e5" and not a whole number of US dollars'],
    ['a country spelt out', bad({ country: 'Germany' }), 4, 'company_location is "Germany" and not a country in two capital letters'],
    ['a quotation mark inside a value', text('2025,S"E,FT'), 4, 'a quotation mark stands inside a value'],
    ['an open quotation mark', text('"2025,SE,FT,Baker', line(good[0] as Line)), 5, 'a quotation mark opened up to here is never closed'],
    ['Latin-1 bytes', Buffer.from(bad({ title: 'Bäcker' }), 'latin1'), 4, 'this line is not UTF-8 text'],
    ['UTF-16 text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(good), 'utf16le')]), 1, 'the file is UTF-16'],
    ['gzip data', gzipSync(csv(good)), 1, 'the file is compressed (gzip): unpack it first'],
    ['no line ends', Buffer.alloc(400_000, 'a'), 1, 'this line is longer than 100000 bytes, so the file is no CSV'],
    ['a zero byte', text('\0'), 4, 'this line is not UTF-8 text'],
  ])('a salary file with %s gets one error with its line and changes nothing', async (_, content, at, message) => {
    const { code, messages } = await bench.run(content);
    expect(code).toBe(4);
    expect(messages).toContain(`salaries.csv:${at}: `);
    expect(messages).toContain(message);
    expect(messages.split('\n')).toHaveLength(3);
    expect(bench.bytes()).toEqual(before);
  });

  test.each([
    ['nothing in it', ''],
    ['only a header', `${HEADER}\n`],
  ])('a salary file with %s gets an error and changes nothing', async (_, content) => {
    expect(await bench.run(content)).toMatchObject({ code: 4, messages: expect.stringContaining('there is no row in it') });
    expect(bench.bytes()).toEqual(before);
  });

  test('errors count lines as an editor does, with blank lines and those inside quotes', async () => {
    const { messages } = await bench.run(text('', '"2025",SE,FT,"Ba', `ker",1,USD,120000,US,0,US,M`, 'oops'));
    expect(messages).toContain('salaries.csv:7: this line has 1 fields instead of 11');
  });

  test('a salary file may have a byte-order mark and quoted fields', async () => {
    const { code } = await bench.run(`\ufeff${csv([{ usd: 100_000, title: '"Baker, ""chief"""' }])}`);
    expect(code).toBe(0);
  });
});
