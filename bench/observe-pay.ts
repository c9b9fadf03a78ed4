/**
 * Rows a processor second of the pay pipeline beside the CSV parser alone, in pairs in one run. Goal: within 2 of the parser.
 * OBSERVE_PAY_CSV names a salary file; without one, rows of the same shape are made up.
 */
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { readInputs } from '../src/build/pay/inputs.ts';
import { observePay } from '../src/build/pay/observe.ts';
import type { Goal } from './goal.ts';

const PAIRS = 7;
const inputs = readInputs(join(process.cwd(), 'data'));

export const goals: Goal[] = [];
await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-observe-pay-'));
  try {
    const lines = rows();
    const file = join(folder, 'salaries.csv');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const ratios: number[] = [];
    const rates = { parser: 0, pipeline: 0 };
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const parser = await seconds(() => parserAlone(file));
      const pipeline = await seconds(async () => observePay(file, inputs));
      ratios.push(pipeline / parser);
      rates.parser = Math.max(rates.parser, (lines.length - 1) / parser);
      rates.pipeline = Math.max(rates.pipeline, (lines.length - 1) / pipeline);
    }
    const median = ratios.sort((a, b) => a - b)[Math.floor(PAIRS / 2)] ?? 0;
    console.log(
      `${lines.length - 1} rows; best rows a processor second: parser ${Math.round(rates.parser)}, pipeline ${Math.round(rates.pipeline)}`,
    );
    console.log(`pipeline beside parser, median of ${PAIRS} pairs: ${median.toFixed(2)}`);
    goals.push({ what: 'time of the CSV parser', figure: median, unit: 'x', goal: { atMost: 2 } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function parserAlone(file: string): Promise<void> {
  const parser = createReadStream(file, { highWaterMark: 256 * 1024 }).pipe(parse());
  let records = 0;
  parser.on('data', () => {
    records += 1;
  });
  await finished(parser);
  if (records === 0) throw new Error('nothing was parsed');
}

/** Processor seconds: on a machine that others use too, the clock on the wall measures them as well. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** Header and rows: of the file that was named, or 150,000 made-up ones, half of them repeats as in the real file. */
function rows(): string[] {
  const file = process.env['OBSERVE_PAY_CSV'];
  if (file !== undefined) return readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const header =
    'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';
  const titles = [
    ...new Set(inputs.titles.groups.flatMap((group) => group.titles)),
    ...Array.from({ length: 300 }, (_, at) => `Title ${at}`),
  ];
  let state = 1;
  const draw = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const made = Array.from({ length: 70_000 }, () => {
    const usd = 60_000 + draw(2_000) * 100;
    const level = ['EN', 'MI', 'SE', 'EX'][draw(4)];
    const title = draw(3) === 0 ? 'Data Scientist' : titles[draw(titles.length)];
    return `${2023 + draw(3)},${level},FT,${title},${usd},USD,${usd},US,${draw(2) * 100},US,M`;
  });
  return [header, ...made, ...made, ...made.slice(0, 10_000)];
}
