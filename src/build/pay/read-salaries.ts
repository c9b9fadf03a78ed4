import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError } from 'csv-parse';
import { CareersError } from '../../core/errors.ts';
import { LineProblem } from './line-problem.ts';
import { RowParser } from './row-parser.ts';
import type { SalaryRow } from './salary-row.ts';
import { utf8Lines } from './utf8-lines.ts';

/** Large chunks: the stream machinery costs more than the bytes. */
const CHUNK_BYTES = 256 * 1024;
const HINT = 'Give the salaries.csv of the aijobs.net salary index; docs/pay-evidence.md says where it comes from.';

export interface ReadSalaries {
  rows: number;
  /** sha-256 of the bytes with LF line ends, so that a CRLF copy of the same file has the same one. */
  sha256: string;
}

/**
 * Streams a salary file and hands over each row; memory does not grow with the file.
 * @throws CareersError `data` naming the line of the first problem: wrong columns, a malformed or truncated line,
 *   a value outside its list, bytes that are not UTF-8, no CSV at all
 */
export async function readSalaries(file: string, onRow: (row: SalaryRow) => void): Promise<ReadSalaries> {
  const hash = createHash('sha256');
  const parser = new RowParser(onRow);
  try {
    const bytes = createReadStream(file, { highWaterMark: CHUNK_BYTES });
    await pipeline(bytes, (chunks: AsyncIterable<Buffer>) => utf8Lines(chunks, hash), parser.resume());
  } catch (error) {
    throw explained(error, file);
  }
  if (parser.rows === 0) throw new CareersError('data', `${file}: there is no row in it.`, { hint: HINT });
  return { rows: parser.rows, sha256: hash.digest('hex') };
}

/** The parser's findings in the words of somebody who has the file open. */
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
