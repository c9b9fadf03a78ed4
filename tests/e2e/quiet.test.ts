import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readingLines } from '../helpers/command-lines.ts';
import { bareEnv, gc, program } from './built.ts';
import { watched } from './watched.ts';

/** A network namespace with nothing in it; where that is not allowed, the guard in the process is the proof alone. */
const unplugged = spawnSync('unshare', ['-rn', 'true']).status === 0;

function withoutNetwork(line: readonly string[]): string {
  const [file, ...args] = unplugged ? ['unshare', '-rn', process.execPath] : [process.execPath];
  return spawnSync(String(file), [...args, program, ...line], { encoding: 'utf8', env: bareEnv() }).stdout;
}

describe('a command that reads', () => {
  test.each(readingLines.map((line) => [line.join(' '), line] as const))(
    '%s reaches no network, writes nothing, and says the same',
    (_name, line) => {
      const plain = gc(line);
      const { network, written, stdout, code } = watched(line);
      expect(network).toEqual([]);
      expect(written).toEqual([]);
      expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
      expect(withoutNetwork(line)).toBe(plain.stdout);
    },
  );

  test('the guard would have seen it', () => {
    // The one command that may write when asked to.
    const { written } = watched(['list', '-o', '/nonexistent/out.md']);
    expect(new Set(written)).toEqual(new Set(['/nonexistent/out.md']));
  });
});
