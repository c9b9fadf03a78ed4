import { Parser } from 'csv-parse';
import { LineProblem } from './line-problem.ts';
import { type SalaryRow, salaryRows } from './salary-row.ts';
import { MOST_BYTES_A_LINE } from './utf8-lines.ts';

/**
 * A CSV parser that hands each row over as soon as it is parsed, while it still knows the line.
 * `push` is the place: the option `on_record` builds three objects a record only to say the line, which costs a third of
 * the parsing, and behind the stream's queue the line is no longer known.
 */
export class RowParser extends Parser {
  rows = 0;
  private readonly onRow: (row: SalaryRow) => void;
  private readonly toRow = salaryRows();

  constructor(onRow: (row: SalaryRow) => void) {
    super({
      bom: true,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      // The reader of rows says better than the parser what is missing.
      relax_column_count: true,
      max_record_size: MOST_BYTES_A_LINE,
    });
    this.onRow = onRow;
  }

  override push(record: readonly string[] | null): boolean {
    if (record === null) return super.push(null);
    if (this.destroyed) return false;
    try {
      const row = this.toRow(record, this.info.lines);
      if (row === undefined) return true;
      this.rows += 1;
      this.onRow(row);
    } catch (error) {
      this.destroy(error instanceof LineProblem ? error : new Error('a row could not be taken', { cause: error }));
    }
    return true;
  }
}
