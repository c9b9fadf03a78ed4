import { inflateSync } from 'node:zlib';
import { MOST_INFLATED, tooMuchInflated } from '../limits.ts';

const ZLIB = 0x78;

/**
 * pdf.js unpacks each stream whole, so the unpacked sizes are counted first. Pictures are never unpacked.
 * @throws CareersError `data` for more than 20 MB in all
 */
export function requireSmallStreams(bytes: Uint8Array, name: string, checkTime: () => void): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_INFLATED;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    checkTime();
    const start = afterLineEnd(file, at + 6);
    if (file[start] === ZLIB && !isPicture(file, at)) left -= inflatedSize(file.subarray(start), left, name);
  }
}

/** A stream may be packed twice. */
function inflatedSize(packed: Uint8Array, left: number, name: string): number {
  let size = 0;
  for (let data = packed; data[0] === ZLIB; ) {
    const inflated = inflate(data, left - size, name);
    if (inflated === undefined) return size;
    size += inflated.length;
    data = inflated;
  }
  return size;
}

function inflate(data: Uint8Array, left: number, name: string): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(left, 1), finishFlush: 2 });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuchInflated(name);
    return undefined;
  }
}

function afterLineEnd(file: Buffer, at: number): number {
  return at + (file[at] === 0x0d ? (file[at + 1] === 0x0a ? 2 : 1) : file[at] === 0x0a ? 1 : 0);
}

function isPicture(file: Buffer, at: number): boolean {
  const dictionary = file.subarray(Math.max(0, at - 1024), at).toString('latin1');
  return /\/Subtype\s*\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf('endobj') + 1));
}
