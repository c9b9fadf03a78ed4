import { expect } from 'vitest';
import { bash, gc, typed } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Convention } from './convention.ts';

const joined = (line: readonly string[]): string => line.join(' ');

export const streams: readonly Convention[] = [
  {
    subject: 'a reader that closes the pipe after one byte causes no error',
    check: () => {
      const { stdout, stderr } = bash(
        'set -o pipefail; for i in 1 2 3 4 5 6 7 8 9 10; do gc list -f json | head -c1 >/dev/null; echo $?; done | sort -u',
      );
      expect(stdout).toBe('0\n');
      expect(stderr).toBe('');
    },
  },
  {
    subject: 'a reader that closes the pipe before the first byte causes no error',
    check: () => {
      const { stderr } = bash('mkfifo gone; { read -r < gone; gc list; echo $? >&2; } | { exec <&-; echo > gone; }');
      expect(stderr).toBe('0\n');
    },
  },
  {
    subject: 'a command that writes to a full disk exits 74 with one line',
    check: () => {
      const { stdout, stderr } = bash('gc list -f json >/dev/full; echo $?; gc --help >/dev/full; echo $?');
      expect(stdout).toBe('74\n74\n');
      expect(stderr).toBe('error: cannot write to standard output: ENOSPC\n'.repeat(2));
    },
  },
  {
    subject: 'a slow reader of a long answer gets every byte',
    check: () => {
      const { stdout } = bash(`
        gc courses -f json > whole; wc -c < whole
        gc courses -f json | while IFS= read -r line; do printf '%s\\n' "$line"; done | cmp - whole && echo same`);
      expect(Number(stdout.split('\n')[0])).toBeGreaterThan(65_536);
      expect(stdout).toMatch(/\nsame\n$/);
    },
  },
  {
    subject: 'a command that needs no input answers alike with stdin empty, closed or open forever',
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = bash(`
          mkfifo never; exec 3<>never
          gc ${typed(line)} </dev/null >a; gc ${typed(line)} <&- >b; gc ${typed(line)} <&3 >c; cmp a b && cmp a c && echo same`);
        expect(stdout, joined(line)).toBe('same\n');
      }
    },
  },
  {
    subject: 'a closed standard output or error does not crash a command',
    check: () => {
      expect(bash('gc list >&-; echo $? >&2; gc show nope 2>&-; echo $? >&2').stderr).toBe('0\n3\n');
    },
  },
  {
    subject: '--output - writes to standard output',
    check: () => {
      expect(gc(['list', '-f', 'md', '-o', '-']).stdout).toBe(gc(['list', '-f', 'md']).stdout);
    },
  },
  {
    subject: '--resume - reads standard input',
    check: () => {
      expect(gc(['match', '--resume', '-', '--level', '3'], { input: 'Python\nSQL\nDocker\nGit\n' }).code).toBe(0);
      const { code, stdout } = gc(['match', '--resume', '-'], { input: '' });
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    },
  },
  {
    subject: 'every command prints its answer on stdout and messages on stderr, so that JSON can be piped',
    check: () => {
      for (const line of answeringLines) {
        const { stdout, stderr, code } = gc([...line, '-f', 'json']);
        // A completion script has no other format.
        const isScript = line[0] === 'completion';
        expect(code, joined(line)).toBe(isScript ? 2 : 0);
        if (!isScript) expect(JSON.parse(stdout), joined(line)).toHaveProperty('kind');
        expect(stderr, joined(line)).not.toContain('(node:');
      }
    },
  },
  {
    subject: 'a reading command works in a deleted working directory',
    check: () => {
      expect(
        bash('mkdir gone; cd gone; rmdir ../gone; gc list >/dev/null; echo $?; gc show mlops -f json >/dev/null; echo $?').stdout,
      ).toBe('0\n0\n');
    },
  },
];
