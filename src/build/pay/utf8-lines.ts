import { isUtf8 } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { LineProblem } from './line-problem.ts';

/** Bounds memory for a file without line ends. */
export const MOST_BYTES_A_LINE = 100_000;

/**
 * Passes on whole lines of UTF-8 and hashes them with LF line ends.
 * @throws LineProblem for the first line that is not UTF-8 or too long
 */
export async function* utf8Lines(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    const lines = bytes.subarray(0, end);
    rest = bytes.subarray(end);
    line = checkText(lines, line);
    if (rest.length > MOST_BYTES_A_LINE) {
      checkText(rest, line);
      throw new LineProblem(line, `this line is longer than ${MOST_BYTES_A_LINE} bytes, so the file is no CSV`);
    }
    hash.update(withLf(lines));
    yield lines;
  }
  checkText(rest, line);
  hash.update(withLf(rest));
  yield rest;
}

/** Returns the number of the line after these. */
function checkText(lines: Buffer, first: number): number {
  const sound = isText(lines);
  let line = first;
  for (let start = 0, end = 0; start < lines.length; start = end, line += 1) {
    end = lines.indexOf(10, start) + 1 || lines.length;
    if (!sound && !isText(lines.subarray(start, end))) throw new LineProblem(line, `this line is not UTF-8 text${whatItIs(lines, first)}`);
  }
  return line;
}

const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0);

const OTHER_FILES: Readonly<Record<string, string>> = {
  '1f8b': '; the file is compressed (gzip): unpack it first',
  '504b': '; the file is compressed (zip): unpack it first',
  fffe: '; the file is UTF-16: save it again as UTF-8',
  feff: '; the file is UTF-16: save it again as UTF-8',
};

function whatItIs(bytes: Buffer, firstLine: number): string {
  return firstLine === 1 ? (OTHER_FILES[bytes.subarray(0, 2).toString('hex')] ?? '') : '';
}

function withLf(lines: Buffer): Buffer {
  return lines.includes(13) ? Buffer.from(lines.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : lines;
}
