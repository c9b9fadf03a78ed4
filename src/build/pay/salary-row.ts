import type { RoleLevel } from '../../model/vocabulary.ts';

export class LineProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

export interface SalaryRow {
  year: number;
  level: RoleLevel;
  isFullTime: boolean;
  title: string;
  /** A year, in `currency`. */
  salary: number;
  /** ISO 4217. */
  currency: string;
  /** US dollars a year, converted by the publisher. */
  usd: number;
  /** Of the employer, ISO 3166. */
  country: string;
  fields: readonly string[];
}

const COLUMNS = [
  'work_year',
  'experience_level',
  'employment_type',
  'job_title',
  'salary',
  'salary_currency',
  'salary_in_usd',
  'employee_residence',
  'remote_ratio',
  'company_location',
  'company_size',
] as const;
type Column = (typeof COLUMNS)[number];

const LEVELS = new Map<string, RoleLevel>([
  ['EN', 'entry'],
  ['MI', 'mid'],
  ['SE', 'senior'],
  ['EX', 'lead'],
]);

/** The columns used, and the last one, which shows a line cut short. */
const SHAPES: readonly [Column, RegExp, string][] = [
  ['work_year', /^20\d\d$/, 'a year'],
  ['experience_level', /^(EN|MI|SE|EX)$/, 'one of EN, MI, SE, EX'],
  ['employment_type', /^(FT|PT|CT|FL)$/, 'one of FT, PT, CT, FL'],
  ['job_title', /\S/, 'a job title'],
  ['salary_in_usd', /^[1-9]\d{2,7}$/, 'a whole number of US dollars'],
  ['salary', /^\d+(\.\d+)?$/, 'a number'],
  ['salary_currency', /^[A-Z]{3}$/, 'a currency in three capital letters'],
  ['company_location', /^[A-Z]{2}$/, 'a country in two capital letters'],
  ['company_size', /^[SML]$/, 'one of S, M, L'],
];

/** The function takes records in order: undefined for the header, then rows. It throws a LineProblem. */
export function salaryRows(): (record: readonly string[], line: number) => SalaryRow | undefined {
  let at: Record<Column, number> | undefined;
  let width = 0;
  return (record, line) => {
    if (at === undefined) {
      at = columnPlaces(record, line);
      width = record.length;
      return undefined;
    }
    if (record.length !== width) throw new LineProblem(line, `this line has ${record.length} fields instead of ${width}`);
    return toRow(record, line, at);
  };
}

function columnPlaces(header: readonly string[], line: number): Record<Column, number> {
  const names = header.map((name) => name.trim());
  const wrong = (message: string) => new LineProblem(line, message);
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) throw wrong('the columns must be separated by commas, not by semicolons or tabs');
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length === COLUMNS.length) throw wrong('this is not the header of a salary file');
  if (missing.length > 0) throw wrong(`the header lacks ${missing.map((column) => `"${column}"`).join(', ')}`);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw wrong(`the header names "${repeated}" twice`);
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
}

function toRow(record: readonly string[], line: number, at: Record<Column, number>): SalaryRow {
  const value = (column: Column) => record[at[column]] ?? '';
  for (const [column, shape, wanted] of SHAPES) {
    if (!shape.test(value(column)))
      throw new LineProblem(line, `${column} is ${JSON.stringify(value(column).slice(0, 40))} and not ${wanted}`);
  }
  return {
    year: Number(value('work_year')),
    level: LEVELS.get(value('experience_level')) ?? 'entry',
    isFullTime: value('employment_type') === 'FT',
    title: value('job_title'),
    salary: Number(value('salary')),
    currency: value('salary_currency'),
    usd: Number(value('salary_in_usd')),
    country: value('company_location'),
    fields: record,
  };
}
