import { constants, fstatSync, writeSync } from 'node:fs';

/** A place to write to. `write` is never called with anything but finished text. */
export interface Output {
  write(text: string): void;
  isTTY: boolean;
  /** Width in cells, or undefined where it is not a terminal. */
  columns: number | undefined;
  /** Whether a stream may still hold some of what was written; otherwise all of it is out. */
  readonly isStreaming?: boolean;
}

/** Told of output that cannot be written; ends the process. */
export type OutputFailed = (error: NodeJS.ErrnoException, fd: 1 | 2) => void;

/**
 * Standard output (1) or error (2) of the process. It writes at once, without Node's stream, which takes as long to load as a short
 * answer to compute; a terminal is given the stream where its width is asked for, and on Windows, where it takes no UTF-8.
 */
export function processOutput(fd: 1 | 2, failed: OutputFailed): Output {
  let direct: boolean | undefined;
  let stream: NodeJS.WriteStream | undefined;
  const isDirect = (): boolean => {
    direct ??= isFileOrPipe(fd);
    return direct;
  };
  const open = (): NodeJS.WriteStream => {
    if (stream === undefined) {
      stream = fd === 1 ? process.stdout : process.stderr;
      // For the life of the process: the event of a failed write comes after its callback.
      stream.on('error', (error) => failed(error, fd));
    }
    return stream;
  };
  return {
    write(text) {
      const rest = stream === undefined && (process.platform !== 'win32' || isDirect()) ? writeNow(fd, text, failed) : text;
      if (rest.length > 0) open().write(rest);
    },
    get isTTY() {
      return !isDirect() && open().isTTY === true;
    },
    get columns() {
      return isDirect() ? undefined : open().columns;
    },
    get isStreaming() {
      return stream !== undefined && (stream.writableLength > 0 || stream.errored !== null);
    },
  };
}

function isFileOrPipe(fd: number): boolean {
  // Whatever is no terminal is no character device; of those, the stream tells which is one.
  return (fstatSync(fd).mode & constants.S_IFMT) !== constants.S_IFCHR;
}

/** Writes what the other end takes, and returns the rest where that end was set to refuse instead of to wait. */
function writeNow(fd: 1 | 2, text: string, failed: OutputFailed): string | Uint8Array {
  const length = Buffer.byteLength(text);
  let bytes: Buffer | undefined;
  let written = 0;
  try {
    written = writeSync(fd, text);
    while (written < length) {
      bytes ??= Buffer.from(text);
      written += writeSync(fd, bytes, written);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') failed(error as NodeJS.ErrnoException, fd);
    return written === 0 ? text : (bytes ?? Buffer.from(text)).subarray(written);
  }
  return '';
}
