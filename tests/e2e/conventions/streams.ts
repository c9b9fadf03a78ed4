import { expect } from 'vitest';
import { bash, gc, typed } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Row } from './row.ts';

const words = (line: readonly string[]): string => line.join(' ');

export const streams: readonly Row[] = [
  {
    subject: 'a reader that leaves is no error, however often it leaves',
    check: () => {
      const { stdout, stderr } = bash(
        'set -o pipefail; for i in 1 2 3 4 5 6 7 8 9 10; do gc list -f json | head -c1 >/dev/null; echo $?; done | sort -u',
      );
      expect(stdout).toBe('0\n');
      expect(stderr).toBe('');
    },
  },
  {
    subject: 'a reader that left before the first byte is no error either',
    check: () => {
      const { stderr } = bash('mkfifo gone; { read -r < gone; gc list; echo $? >&2; } | { exec <&-; echo > gone; }');
      expect(stderr).toBe('0\n');
    },
  },
  {
    subject: 'a full disk under standard output exits 74 with one line',
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
    subject: 'commands that need no input never touch standard input: empty, closed or open for ever',
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = bash(`
          mkfifo never; exec 3<>never
          gc ${typed(line)} </dev/null >a; gc ${typed(line)} <&- >b; gc ${typed(line)} <&3 >c; cmp a b && cmp a c && echo same`);
        expect(stdout, words(line)).toBe('same\n');
      }
    },
  },
  {
    subject: 'a closed standard output or error is no crash',
    check: () => {
      expect(bash('gc list >&-; echo $? >&2; gc show nope 2>&-; echo $? >&2').stderr).toBe('0\n3\n');
    },
  },
  {
    subject: 'a dash is standard output',
    check: () => {
      expect(gc(['list', '-f', 'md', '-o', '-']).stdout).toBe(gc(['list', '-f', 'md']).stdout);
    },
  },
  {
    subject: 'a dash is standard input',
    check: () => {
      expect(gc(['match', '--resume', '-', '--level', '3'], { input: 'Python\nSQL\nDocker\nGit\n' }).code).toBe(0);
      const { code, stdout } = gc(['match', '--resume', '-'], { input: '' });
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    },
  },
  {
    subject: 'answers stay on stdout and everything else on stderr, so that JSON can be piped on',
    check: () => {
      for (const line of answeringLines) {
        const { stdout, stderr, code } = gc([...line, '-f', 'json']);
        expect(code, words(line)).toBe(0);
        if (line[0] !== 'completion') expect(JSON.parse(stdout), words(line)).toHaveProperty('kind');
        expect(stderr, words(line)).not.toContain('(node:');
      }
    },
  },
  {
    subject: 'a working directory that was deleted matters to no reading command',
    check: () => {
      expect(
        bash('mkdir gone; cd gone; rmdir ../gone; gc list >/dev/null; echo $?; gc show mlops -f json >/dev/null; echo $?').stdout,
      ).toBe('0\n0\n');
    },
  },
];
