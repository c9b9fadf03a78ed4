import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { CareersError } from '../../core/errors.ts';
import { LineProblem, type SalaryRow, salaryRows } from './salary-row.ts';
import { checkText, MOST_BYTES_A_LINE } from './sound-text.ts';

const HINT = 'Give the salaries.csv of the aijobs.net salary index; docs/pay-evidence.md says where it comes from.';

export interface ReadSalaries {
  rows: number;
  /** Of the bytes with LF line ends. */
  sha256: string;
}

/** @throws CareersError `data` with the line of the first problem */
export function readSalaries(file: string, onRow: (row: SalaryRow) => void): ReadSalaries {
  try {
    const bytes = readFileSync(file);
    checkText(bytes);
    const rows = parseRows(bytes, onRow);
    if (rows === 0) throw new CareersError('data', `${file}: there is no row in it.`, { hint: HINT });
    const withLf = bytes.toString('latin1').replaceAll('\r\n', '\n');
    return { rows, sha256: createHash('sha256').update(withLf, 'latin1').digest('hex') };
  } catch (error) {
    throw explained(error, file);
  }
}

function parseRows(bytes: Buffer, onRow: (row: SalaryRow) => void): number {
  const toRow = salaryRows();
  let rows = 0;
  parse(bytes, {
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
    // salaryRows explains a wrong number of columns better than the parser.
    relax_column_count: true,
    max_record_size: MOST_BYTES_A_LINE,
    on_record: (record: string[], { lines }) => {
      const row = toRow(record, lines);
      if (row === undefined) return;
      rows += 1;
      onRow(row);
    },
  });
  return rows;
}

const MALFORMED: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a value',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands inside a quoted value',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opened up to here is never closed',
  CSV_MAX_RECORD_SIZE: 'a quotation mark opened up to here is never closed',
};

function explained(error: unknown, file: string): unknown {
  if (error instanceof CareersError) return error;
  if (error instanceof LineProblem) return new CareersError('data', `${file}:${error.line}: ${error.message}.`, { hint: HINT });
  if (error instanceof CsvError) {
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return new CareersError('data', `${file}:${line}: ${MALFORMED[error.code] ?? `this line is malformed (${error.code})`}.`, {
      hint: HINT,
    });
  }
  const code = (error as NodeJS.ErrnoException).code;
  return code === undefined ? error : new CareersError('data', `${file} cannot be read (${code}).`, { hint: HINT });
}
