import { FORMATS, unreadable } from '../limits.ts';

const SAVE_AS_UTF8 = 'Open it in an editor and save it as UTF-8.';

/**
 * UTF-8, or UTF-16 with a byte-order mark.
 * @throws CareersError `data` for another encoding, which is named, and for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes, name);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes, name);
  if (bytes.includes(0)) throw withNulls(bytes, name);
  return decodeAs('utf-8', bytes, name);
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw encoding === 'utf-8' ? oneByteText(bytes, name) : unreadable(name, 'is damaged UTF-16 text', SAVE_AS_UTF8);
  }
}

/** Windows-1252 puts letters and marks where Latin-1 has control characters. */
function oneByteText(bytes: Uint8Array, name: string) {
  const controls = bytes.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  if (controls > bytes.length / 100) return unreadable(name, 'is no document that is read here', FORMATS);
  const encoding = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'Windows-1252' : 'Latin-1';
  return unreadable(name, `is not UTF-8 text; it looks like ${encoding}`, SAVE_AS_UTF8);
}

/** Every second byte of Western UTF-16 is zero. */
function withNulls(bytes: Uint8Array, name: string) {
  const nulls = bytes.filter((byte) => byte === 0).length;
  if (nulls < bytes.length / 3) return unreadable(name, 'is not a text file', FORMATS);
  return unreadable(name, 'looks like UTF-16 text without a byte-order mark', SAVE_AS_UTF8);
}
