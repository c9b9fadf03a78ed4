import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError } from 'csv-parse';
import { CareersError } from '../../core/errors.ts';
import { LineProblem } from './line-problem.ts';
import { RowParser } from './row-parser.ts';
import type { SalaryRow } from './salary-row.ts';
import { utf8Lines } from './utf8-lines.ts';

const HINT = 'Give the salaries.csv of the aijobs.net salary index; docs/pay-evidence.md says where it comes from.';

export interface ReadSalaries {
  rows: number;
  /** Of the bytes with LF line ends. */
  sha256: string;
}

/**
 * Streams a salary file and passes each row on; memory does not grow with the file.
 * @throws CareersError `data` with the line of the first problem
 */
export async function readSalaries(file: string, onRow: (row: SalaryRow) => void): Promise<ReadSalaries> {
  const hash = createHash('sha256');
  const parser = new RowParser(onRow);
  try {
    await pipeline(createReadStream(file), (chunks: AsyncIterable<Buffer>) => utf8Lines(chunks, hash), parser.resume());
  } catch (error) {
    throw explained(error, file);
  }
  if (parser.rows === 0) throw new CareersError('data', `${file}: there is no row in it.`, { hint: HINT });
  return { rows: parser.rows, sha256: hash.digest('hex') };
}

const MALFORMED: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a value',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands inside a quoted value',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opened up to here is never closed',
  CSV_MAX_RECORD_SIZE: 'a quotation mark opened up to here is never closed',
};

function explained(error: unknown, file: string): unknown {
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
