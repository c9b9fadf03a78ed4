import { parse } from 'csv-parse/sync';
import { unreadable } from '../limits.ts';

export interface Table {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** Of the header, from 1. */
  line: number;
}

/**
 * The header may stand below a note, as in exports of LinkedIn.
 * @throws CareersError `data` for a malformed table and for two columns of one name
 */
export function tableOf(text: string, name: string, isHeader: (cells: readonly string[]) => boolean): Table {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const at = lines.findIndex((line, index) => index < MOST_NOTES && isHeader(cellsOf(line, separatorOf(line))));
  const from = Math.max(at, 0);
  const [header = [], ...rows] = parseRows(lines.slice(from).join('\n'), separatorOf(lines[from] ?? ''), name);
  const twice = header.find((cell, index) => cell !== '' && header.indexOf(cell) !== index);
  if (twice !== undefined) throw unreadable(name, `has the column "${twice}" twice`, 'Rename one of them.');
  return { header, rows, line: from + 1 };
}

const MOST_NOTES = 8;

const separatorOf = (line: string): string => [';', '\t'].find((mark) => line.split(mark).length > line.split(',').length) ?? ',';

const cellsOf = (line: string, separator: string): string[] => line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));

function parseRows(text: string, delimiter: string, name: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      trim: true,
      max_record_size: 100_000,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return rows;
  } catch (error) {
    const { lines } = error as { lines?: number };
    const where = lines === undefined ? '' : ` near line ${lines}`;
    throw unreadable(
      name,
      `is not well-formed CSV${where}`,
      'A quotation mark may be open. Export it again, or save it as comma-separated CSV.',
    );
  }
}
