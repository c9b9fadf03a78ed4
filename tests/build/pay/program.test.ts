import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { observePayProgram } from '../../../src/build/pay/program.ts';
import { csv, type Line, workbench } from './workbench.ts';

let bench: ReturnType<typeof workbench>;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.remove());

const steps = (n: number, from: number, by: number, fields: Partial<Line> = {}): Line[] =>
  Array.from({ length: n }, (_, index) => ({ usd: from + index * by, ...fields }));

describe('cells', () => {
  test('cells have quantiles computed by hand, and thin cells have none', async () => {
    await bench.run(
      csv([
        ...steps(10, 100_000, 10_000),
        ...steps(9, 50_000, 1_000, { level: 'EN' }),
        { usd: 900_000, type: 'CT' },
        { usd: 900_000, title: 'baker' },
        { usd: 900_000, title: 'Head Baker' },
        { usd: 1_000, country: 'FR' },
      ]),
    );
    const [baker] = bench.pay('baker').groups;
    const cell = (level: string, year: number | 'all' = 'all') =>
      baker?.cells.find((found) => found.level === level && found.year === year && found.country === 'US' && found.rows === 'all');
    expect(cell('senior')).toEqual({
      country: 'US',
      level: 'senior',
      year: 'all',
      rows: 'all',
      n: 10,
      distinct: 10,
      state: 'indicative',
      quantiles: { p25: 122_500, p50: 145_000, p75: 167_500 },
    });
    expect(cell('entry')).toMatchObject({ n: 9, distinct: 9, state: 'thin', quantiles: null });
    expect(cell('lead')).toMatchObject({ n: 0, distinct: 0, state: 'thin', quantiles: null });
    expect(cell('all')).toMatchObject({ n: 19, state: 'indicative' });
    expect(cell('entry', 2025)).toBeUndefined();
  });

  test('a cell of ten rows of which nine are distinct is thin', async () => {
    await bench.run(csv([...steps(9, 100_000, 10_000), { usd: 100_000 }]));
    expect(bench.pay('baker').groups[0]?.cells[0]).toMatchObject({ n: 10, distinct: 9, state: 'thin', quantiles: null });
  });

  test('repeated rows all count, and once in cells of distinct rows', async () => {
    const repeated = steps(12, 100_000, 10_000, { title: 'Miller' });
    await bench.run(csv([...repeated, ...repeated.slice(0, 1), ...repeated.slice(0, 1)]));
    const cells = bench.pay('future-baker').groups[0]?.cells ?? [];
    const whole = (rows: string) => cells.find((cell) => cell.rows === rows && cell.level === 'all' && cell.year === 'all');
    expect(whole('all')).toMatchObject({ n: 14, distinct: 12, quantiles: { p50: 145_000 } });
    expect(whole('distinct')).toMatchObject({ n: 12, distinct: 12, quantiles: { p50: 155_000 } });
    expect(cells.some((cell) => cell.rows === 'distinct' && cell.level === 'senior')).toBe(true);
  });

  test('a year in which a title vanished has a cell with no rows', async () => {
    await bench.run(csv([...steps(10, 100_000, 10_000, { year: 2023 }), { usd: 1_000, title: 'Smith', year: 2025 }]));
    const years = bench.pay('baker').groups[0]?.cells.filter((cell) => cell.level === 'all' && cell.rows === 'all' && cell.year !== 'all');
    expect(years?.filter((cell) => cell.country === 'US').map(({ year, n }) => [year, n])).toEqual([
      [2023, 10],
      [2024, 0],
      [2025, 0],
    ]);
  });

  test('a headline cell has twentieths from 100 rows and percents from 1,000, and a comparator five quantiles', async () => {
    await bench.run(
      csv([...steps(100, 50_000, 1_000), ...steps(1000, 50_000, 100, { level: 'MI' }), ...steps(200, 50_000, 500, { title: 'Cook' })]),
    );
    const [baker, , cook] = bench.pay('baker').groups;
    const names = (level: string) => Object.keys(baker?.cells.find((cell) => cell.level === level)?.quantiles ?? {});
    expect(names('senior')).toHaveLength(19);
    expect(names('mid')).toHaveLength(99);
    expect(cook).toMatchObject({ id: 'cook', kind: 'comparator' });
    expect(Object.keys(cook?.cells[0]?.quantiles ?? {})).toEqual(['p10', 'p25', 'p50', 'p75', 'p90']);
  });

  test('other countries of the title map have cells of their own', async () => {
    await bench.run(csv([...steps(12, 60_000, 1_000, { country: 'DE' }), ...steps(3, 60_000, 1_000, { country: 'DE', level: 'MI' })]));
    const cells = bench.pay('baker').groups[0]?.cells.filter((cell) => cell.country === 'DE');
    expect(cells?.map(({ level, n }) => [level, n])).toEqual([
      ['all', 15],
      ['senior', 12],
    ]);
  });
});

describe('headlines and checks', () => {
  test('claim checks count floor and top as inside, all levels first, then each, and parts only as a whole', async () => {
    await bench.run(
      csv([
        { usd: 99_999 },
        { usd: 100_000 },
        { usd: 200_000, level: 'MI' },
        { usd: 200_001, level: 'MI' },
        { usd: 10_000, level: 'EN' },
        { usd: 150_000, title: 'Lead Baker' },
      ]),
    );
    const counted = bench
      .pay('baker')
      .checks.map(({ group, levels, n, below, inside, above }) => [group, levels.join(), n, below, inside, above]);
    expect(counted).toEqual([
      ['baker', 'mid,senior', 5, 1, 3, 1],
      ['baker', 'mid', 2, 0, 1, 1],
      ['baker', 'senior', 3, 1, 2, 0],
      ['pastry', 'mid,senior', 1, 0, 1, 0],
    ]);
  });

  test('a headline marks a proxy, and a role without titles has none', async () => {
    await bench.run(csv(steps(12, 100_000, 10_000, { title: 'Miller' })));
    expect(bench.pay('future-baker').headline).toEqual({ group: 'miller', rows: 'distinct', proxy: true, note: 'A proxy.' });
    expect(bench.pay('poet')).toMatchObject({ headline: null, groups: [], checks: [] });
  });

  test('pay files state rows, period, source and date of their input', async () => {
    await bench.run(csv([{ usd: 100_000, year: 2023 }, { usd: 100_000 }]));
    expect(bench.pay('baker').generated).toMatchObject({
      inputRows: 2,
      period: '2023 to 2025-08-03',
      source: 'test-index',
      asOf: '2025-08-03',
    });
  });
});

describe('the same input gives the same bytes', () => {
  const lines = [...steps(40, 90_000, 1_500), ...steps(20, 80_000, 900, { level: 'MI' })];

  test('pay files have the same bytes whatever the line ends of the input', async () => {
    await bench.run(csv(lines));
    const lf = bench.bytes();
    await bench.run(csv(lines, '\r\n'));
    expect(bench.bytes()).toEqual(lf);
    await bench.run(csv(lines).replace(/\n$/, ''));
    expect(bench.pay('baker').groups[0]?.cells[0]?.n).toBe(60);
  });

  test('pay files have the same bytes whatever the order of the rows, except for the checksum', async () => {
    const withoutChecksum = () => JSON.stringify(bench.bytes()).replace(/[0-9a-f]{64}/g, '');
    await bench.run(csv(lines));
    const sorted = withoutChecksum();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        await bench.run(csv(shuffled));
        expect(withoutChecksum()).toBe(sorted);
      }),
      { numRuns: 10 },
    );
  });

  test('observePayProgram deletes generated files of former roles, and no others', async () => {
    await bench.run(csv(lines));
    const ours = bench.bytes()['baker.yaml'] ?? '';
    writeFileSync(join(bench.data, 'pay', 'gone.yaml'), ours);
    writeFileSync(join(bench.data, 'pay', 'by-hand.yaml'), 'a: 1\n');
    await bench.run(csv(lines));
    expect(Object.keys(bench.bytes())).toEqual(['baker.yaml', 'by-hand.yaml', 'future-baker.yaml', 'poet.yaml']);
  });
});

describe('messages', () => {
  test('observePayProgram prints its usage for a missing file and for an unknown option', async () => {
    for (const args of [[], ['--nonsense'], ['a', 'b']]) {
      let messages = '';
      expect(await observePayProgram(args, bench.data, { write: (text) => (messages += text) })).toBe(2);
      expect(messages).toBe('Usage: npm run observe-pay -- <salaries.csv> [--data <directory>]\n');
    }
  });

  test('observePayProgram shows progress on a terminal only', async () => {
    const lines = steps(20_000, 50_000, 1);
    expect((await bench.run(csv(lines), { isTTY: true })).messages).toMatch(/20000 rows.*4 files from 20000 rows/s);
    expect((await bench.run(csv(lines))).messages).toMatch(/^4 files from 20000 rows \(sha256 [0-9a-f]{64}\)\.\n$/);
  });

  test('observePayProgram names data that it cannot use', async () => {
    writeFileSync(join(bench.data, 'pay-titles.yaml'), 'source: test-index\n');
    expect(await bench.run(csv([]))).toMatchObject({ code: 4, messages: expect.stringMatching(/^pay-titles\.yaml: groups /) });
    mkdirSync(join(bench.root, 'empty'));
    let messages = '';
    expect(
      await observePayProgram(['x.csv', '--data', join(bench.root, 'empty')], bench.data, { write: (text) => (messages += text) }),
    ).toBe(4);
    expect(messages).toBe('pay-titles.yaml cannot be read in the data directory.\n');
  });
});

describe('titles', () => {
  test('each title has cells of its own rows, level variants included, and a thin one has none', async () => {
    const baker = Array.from({ length: 12 }, (_, number) => ({ usd: 50_000 + 1000 * number, remote: number }));
    const german = baker.map((row) => ({ ...row, country: 'DE' }));
    await bench.run(csv([...baker, ...german, { title: 'Lead Baker', level: 'EX', usd: 90_000 }, { title: 'Miller', usd: 60_000 }]));
    const { titles } = bench.titlePay();
    expect(titles.map(({ title }) => title)).toEqual(['Baker']);
    expect(titles[0]?.cells.map(({ country, level, n }) => [country, level, n])).toEqual([
      ['US', 'all', 13],
      ['US', 'senior', 12],
      ['DE', 'all', 12],
      ['DE', 'senior', 12],
    ]);
  });

  test('a rate is the median of the last year that has ten rows', async () => {
    const euros = (year: number, count: number, usd: number) =>
      Array.from({ length: count }, () => ({ year, usd, salary: 100_000, currency: 'EUR' }));
    await bench.run(csv([...euros(2023, 10, 108_000), ...euros(2024, 11, 111_110), ...euros(2025, 9, 105_260), { usd: 50_000 }]));
    expect(bench.titlePay().rates).toEqual([{ currency: 'EUR', year: 2024, usd: 1.1111, n: 11 }]);
  });
});
