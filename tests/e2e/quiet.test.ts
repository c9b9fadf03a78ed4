import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../src/cli/command-list.ts';
import { askingLines, halfway, keepingLines, readingLines } from '../helpers/command-lines.ts';
import { runProgramInPty } from '../helpers/pty.ts';
import { bareEnv, emptyFolder, gc, program } from './built.ts';
import { watched } from './watched.ts';

/** A network namespace with nothing in it; where that is not allowed, the guard in the process is the proof alone. */
const unplugged = spawnSync('unshare', ['-rn', 'true']).status === 0;
const offline = (args: readonly string[]): string[] => [...(unplugged ? ['unshare', '-rn'] : []), process.execPath, ...args];

function withoutNetwork(line: readonly string[], env: Record<string, string> = {}): string {
  const [file, ...args] = offline([program, ...line]);
  return spawnSync(String(file), args, { encoding: 'utf8', env: bareEnv(env) }).stdout;
}

const named = (lines: readonly (readonly string[])[]) => lines.map((line) => [line.slice(0, 3).join(' '), line] as const);

test('every command there is takes part', () => {
  const lines = [...readingLines, ...keepingLines, ...askingLines.map(({ line }) => line)];
  expect([...new Set(lines.map(([name]) => name))].sort()).toEqual(commandList.map(({ name }) => name).sort());
});

describe('a command that reads', () => {
  test.each(named(readingLines))('%s reaches no network, writes nothing, and says the same', (_name, line) => {
    const plain = gc(line);
    expect(plain.code, plain.stderr).toBe(0);
    const { network, written, stdout, code } = watched(line);
    expect(network).toEqual([]);
    expect(written).toEqual([]);
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
    expect(withoutNetwork(line)).toBe(plain.stdout);
  });

  test('the guard would have seen it', () => {
    // The one command that may write when asked to.
    const file = join(emptyFolder(), 'missing', 'out.md');
    const { written } = watched(['list', '-o', file]);
    expect(new Set(written)).toEqual(new Set([file]));
  });
});

describe('a command that keeps something', () => {
  const home = emptyFolder();
  const folder = join(home, '.config', 'genai-careers');
  /** The same home for every run, as it was. */
  function fresh(): Record<string, string> {
    rmSync(join(home, '.config'), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(halfway, join(folder, 'profile.json'));
    return { HOME: home };
  }
  const kept = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
      .sort();

  test.each(named(keepingLines))('%s reaches no network, writes in its own folder alone, and says and keeps the same', (_name, line) => {
    const plain = gc(line, { env: fresh() });
    const after = kept();
    expect(plain.code, plain.stderr).toBe(0);
    const { network, written, stdout, code } = watched(line, { env: fresh() });
    expect(network).toEqual([]);
    expect(written.length).toBeGreaterThan(0);
    for (const path of written) expect(path.startsWith(folder), path).toBe(true);
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
    expect(kept()).toEqual(after);
    expect(withoutNetwork(line, fresh())).toBe(plain.stdout);
    expect(kept()).toEqual(after);
  });
});

describe('a command that asks', () => {
  const home = emptyFolder();

  test.each(askingLines.map(({ line, typed }) => [line.join(' '), line, typed] as const))(
    '%s talks without a network as with one',
    async (_name, line, typed) => {
      const talk = async (words: readonly string[]) => {
        rmSync(join(home, '.config'), { recursive: true, force: true });
        const [file, ...args] = words;
        const steps = typed.map((answer) => ({ waitFor: /(Your choice, 1 to \d+|Enter means no): $/, send: `${answer}\r` }));
        const env = { HOME: home };
        const { output, code } = await runProgramInPty(String(file), [...args, '--accessible'], { env, steps });
        return { code, output };
      };
      const plain = await talk([process.execPath, program, ...line]);
      expect([0, 130], plain.output).toContain(plain.code);
      expect(await talk(offline([program, ...line]))).toEqual(plain);
    },
  );
});
