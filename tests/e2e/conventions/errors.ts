import { expect } from 'vitest';
import { bash, gc } from '../built.ts';
import type { Row } from './row.ts';

const NUMBERS = ['-5', '', '0', '5.5', '1e3', '0x10', '12abc', 'Infinity', 'NaN', '99999999999999999999', '١٢'];

function refused(line: readonly string[], code: number, stderr: RegExp, env: Record<string, string> = {}): void {
  const answer = gc(line, { env });
  expect(answer.code, line.join(' ')).toBe(code);
  expect(answer.stdout, line.join(' ')).toBe('');
  expect(answer.stderr).toMatch(stderr);
  expect(answer.stderr).not.toMatch(/^\s+at /m);
}

export const errors: readonly Row[] = [
  {
    subject: 'a wrong line exits 2 with one sentence and where help is, on stderr only',
    check: () => {
      refused(['nosuch'], 2, /^error: unknown command 'nosuch'\n.*See genai-careers --help\.\n$/s);
      refused(['list', '--bogus'], 2, /^error: unknown option '--bogus'\n.*See genai-careers list --help\.\n$/s);
      refused(['list', 'extra'], 2, /^error: too many arguments.*\n.*See genai-careers list --help\.\n$/s);
      refused(['show'], 2, /^error: missing required argument 'role'\n/);
    },
  },
  {
    subject: 'a name that is not there exits 3 with at most three suggestions',
    check: () => {
      refused(
        ['show', 'mlop-enginer'],
        3,
        /^error: There is no role called "mlop-enginer"\.\nDid you mean mlops-engineer(, [a-z-]+)?( or [a-z-]+)?\?\n$/,
      );
      const { stderr } = gc(['show', 'ai', '-f', 'json']);
      expect((JSON.parse(stderr) as { error: { suggestions: string[] } }).error.suggestions.length).toBeLessThanOrEqual(3);
    },
  },
  {
    subject: 'names of JavaScript itself are no roles',
    check: () => {
      for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) refused(['show', name], 3, /There is no role/);
    },
  },
  {
    subject: 'nothing found is an answer: an empty list, exit 0, and a sentence on stderr',
    check: () => {
      const { code, stdout, stderr } = gc(['list', '--min-pay', '900k', '-f', 'json']);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { roles: unknown[] }).roles).toEqual([]);
      expect(stderr).toMatch(/^No role fits\./);
    },
  },
  {
    subject: 'a mistyped command or option is met with a suggestion',
    check: () => {
      refused(['lst'], 2, /Did you mean list\?/);
      refused(['list', '--limt', '3'], 2, /Did you mean --limit\?/);
    },
  },
  {
    subject: 'commands and options are neither abbreviated nor folded in case',
    check: () => {
      refused(['li'], 2, /unknown command/);
      refused(['LIST'], 2, /unknown command/);
      refused(['--asc', 'list'], 2, /unknown option/);
    },
  },
  { subject: 'after -- a word is an operand, whatever it begins with', check: () => refused(['show', '--', '-x'], 3, /There is no role/) },
  {
    subject: 'a number is plain digits in a range, and the message names option and range',
    check: () => {
      for (const value of NUMBERS) refused(['list', '--limit', value], 2, /--limit.*from 1 to 1000/s);
    },
  },
  {
    subject: 'a wrong environment variable is named; an empty one is none',
    check: () => {
      refused(['list'], 2, /GENAI_CAREERS_FORMAT/, { GENAI_CAREERS_FORMAT: 'bogus' });
      expect(gc(['list'], { env: { GENAI_CAREERS_FORMAT: '' } }).code).toBe(0);
    },
  },
  {
    subject: 'the flag wins over the environment',
    check: () => {
      expect(gc(['list', '-f', 'csv'], { env: { GENAI_CAREERS_FORMAT: 'json' } }).stdout).toBe(gc(['list', '-f', 'csv']).stdout);
    },
  },
  {
    subject: 'options that repeat do not swallow the words after them',
    check: () => {
      const { code, stdout } = gc(['match', '--skill', 'python=3', '--skill', 'sql=2', '-f', 'json']);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { kind: string }).kind).toBe('match');
    },
  },
  {
    subject: 'the order of --output is checked before anything is overwritten, and links are not followed',
    check: () => {
      const { stdout } = bash(`
        gc list -f md -o out.md 2>/dev/null; echo $?
        gc list -f md -o out.md 2>message; echo $?; cat message
        echo kept > kept; ln -s "$T/kept" link.md; gc list -o link.md 2>/dev/null; echo $?; cat kept
        gc list -f md -o out.md --force 2>/dev/null; echo $?
        gc list -o nosuch/out.md 2>/dev/null; echo $?`);
      expect(stdout).toBe('0\n4\nerror: out.md exists already.\nChoose another name, or add --force.\n4\nkept\n0\n4\n');
    },
  },
];
