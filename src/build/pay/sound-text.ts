import { isUtf8 } from 'node:buffer';
import { LineProblem } from './salary-row.ts';

/** A longer line is no line of a CSV. */
export const MOST_BYTES_A_LINE = 100_000;

/** @throws LineProblem for the first line that is not UTF-8 or too long */
export function checkText(bytes: Buffer): void {
  let line = 1;
  for (let start = 0, end = 0; start < bytes.length; start = end, line += 1) {
    end = bytes.indexOf(10, start) + 1 || bytes.length;
    const text = bytes.subarray(start, end);
    if (!isUtf8(text) || text.includes(0)) throw new LineProblem(line, `this line is not UTF-8 text${whatItIs(bytes)}`);
    if (text.length > MOST_BYTES_A_LINE) {
      throw new LineProblem(line, `this line is longer than ${MOST_BYTES_A_LINE} bytes, so the file is no CSV`);
    }
  }
}

const OTHER_FILES: Readonly<Record<string, string>> = {
  '1f8b': '; the file is compressed (gzip): unpack it first',
  '504b': '; the file is compressed (zip): unpack it first',
  fffe: '; the file is UTF-16: save it again as UTF-8',
  feff: '; the file is UTF-16: save it again as UTF-8',
};

const whatItIs = (bytes: Buffer): string => OTHER_FILES[bytes.subarray(0, 2).toString('hex')] ?? '';
