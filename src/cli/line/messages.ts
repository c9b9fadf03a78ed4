import { toAscii } from '../../render/ascii.ts';
import type { Context } from '../context.ts';
import { isUtf8 } from '../globals.ts';
import type { Output } from '../output.ts';

/** Breaks lines between words. */
export function foldLines(text: string, cells: number | undefined): string {
  return cells === undefined || cells < 20
    ? text
    : text
        .split('\n')
        .flatMap((line) => foldLine(line, cells))
        .join('\n');
}

function foldLine(line: string, cells: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  for (const word of line.length > cells ? line.split(/(?<=[^ ] )(?! )/) : [line]) {
    const last = lines.at(-1);
    if (last !== undefined && (last + word).trimEnd().length <= cells) lines[lines.length - 1] = last + word;
    else lines.push(last === undefined || indent === '' ? word : `${indent}    ${word}`);
  }
  return lines.map((one, at) => (at < lines.length - 1 ? one.trimEnd() : one));
}

/** Folded for `--width` and for a terminal; in ASCII where the line or the locale asks for it. */
export function messageOutput({ stderr, env }: Pick<Context, 'stderr' | 'env'>, args: readonly string[]): Output {
  const [, width] = /(?:^| )--width[= ](\d{2,4})(?: |$)/.exec(args.join(' ')) ?? [];
  const cells = width === undefined ? undefined : Number(width);
  const isPlain = args.includes('--ascii') || !isUtf8({ env });
  return {
    write(text) {
      const shown = isPlain ? text.split('\n').map(toAscii).join('\n') : text;
      stderr.write(foldLines(shown, cells ?? (stderr.isTTY ? stderr.columns : undefined)));
    },
    isTTY: stderr.isTTY,
    get columns() {
      return stderr.columns;
    },
  };
}
