import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { observePayProgram } from '../../../src/build/pay/program.ts';
import { Pay } from '../../../src/model/pay.ts';
import { TitlePay } from '../../../src/model/title.ts';

export const HEADER =
  'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';

export interface Line {
  year?: number;
  level?: string;
  type?: string;
  title?: string;
  salary?: number;
  currency?: string;
  usd: number | string;
  country?: string;
  size?: string;
  /** Makes otherwise equal rows distinct. */
  remote?: number;
}

export const line = ({
  year = 2025,
  level = 'SE',
  type = 'FT',
  title = 'Baker',
  usd,
  salary,
  currency = 'USD',
  country = 'US',
  size = 'M',
  remote = 0,
}: Line): string => [year, level, type, title, salary ?? usd, currency, usd, country, remote, country, size].join(',');

export const csv = (lines: readonly Line[], end = '\n'): string => [HEADER, ...lines.map(line), ''].join(end);

const TITLES = `
source: test-index
groups:
  - { id: baker, label: Baker, titles: [Baker, Lead Baker] }
  - { id: pastry, label: Pastry baker, titles: [Lead Baker] }
  - { id: miller, label: "Miller, a proxy for bakers of the future", titles: [Miller] }
  - { id: cook, label: "Cook, for comparison", titles: [Cook] }
roles:
  baker:
    headline: { group: baker, rows: all }
    groups: [{ id: baker, kind: core }, { id: pastry, kind: part }]
    comparators: [cook]
  future-baker:
    headline: { group: miller, rows: distinct, note: A proxy. }
    groups: [{ id: miller, kind: proxy }]
  poet:
    headline: null
    groups: []
countries: [US, DE]
`;

const JOB_TITLES = `
levelWords: { entry: [junior], mid: [], senior: [senior], lead: [lead] }
titles:
  - { title: Baker, is: [baker], pay: [Baker, Lead Baker] }
  - { title: Miller, closeTo: [baker], pay: [Miller] }
  - { title: Poet, notCovered: true }
`;

const CLAIMS = `
payClaims:
  - id: article
    statement: Bakers are said to earn well.
    levels: [mid, senior]
    low: 100000
    high: 200000
    openEnded: false
    currency: USD
    component: unstated
    country: US
    source: test-article
    asOf: "2026"
    basis: reported
`;

/** A data directory with three invented roles and room for salary files. */
export function workbench() {
  const root = mkdtempSync(join(tmpdir(), 'observe-pay-'));
  const data = join(root, 'data');
  mkdirSync(join(data, 'roles'), { recursive: true });
  mkdirSync(join(data, 'sources'));
  writeFileSync(join(data, 'pay-titles.yaml'), TITLES);
  writeFileSync(join(data, 'titles.yaml'), JOB_TITLES);
  writeFileSync(join(data, 'sources', 'test-index.yaml'), 'published: "2025-08-03"\n');
  for (const role of ['baker', 'future-baker', 'poet']) writeFileSync(join(data, 'roles', `${role}.yaml`), CLAIMS);
  const bytes = () => {
    const names = readdirSync(join(data, 'pay')).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(data, 'pay', name), 'utf8')]));
  };
  return {
    root,
    data,
    /** Writes a salary file and runs the program on it. */
    async run(content: string | Buffer, { isTTY = false } = {}) {
      const file = join(root, 'salaries.csv');
      writeFileSync(file, content);
      let messages = '';
      const code = await observePayProgram([file], data, { isTTY, write: (text) => (messages += text) });
      return { code, messages: messages.replaceAll(`${root}/`, '') };
    },
    bytes,
    titlePay: () => TitlePay.parse(parse(readFileSync(join(data, 'title-pay.yaml'), 'utf8'))),
    pay: (role: string) => Pay.parse(parse(bytes()[`${role}.yaml`] ?? '')),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
