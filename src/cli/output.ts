import { fstatSync, writeFileSync } from 'node:fs';

/** Widths are in cells. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Undefined where nobody sees it. */
  readonly rows?: number | undefined;
}

/** @param failed called for every write that fails; the process goes on */
export function processOutput(fd: 1 | 2, failed: (error: NodeJS.ErrnoException) => void): Output {
  const stream = fd === 1 ? process.stdout : process.stderr;
  stream.on('error', failed);
  // Node's stream for a file reports no error when a full disk takes only part of the text.
  const isFile = fstatSync(fd).isFile();
  return {
    write(text) {
      try {
        if (isFile) writeFileSync(fd, text);
        else stream.write(text);
      } catch (error) {
        failed(error as NodeJS.ErrnoException);
      }
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
  };
}
