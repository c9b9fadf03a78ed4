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
      refused(['list', 'extra'], 2, /^error: list takes no word after it; 1 was given\.\n.*See genai-careers list --help\.\n$/s);
      refused(['show'], 2, /^error: The <role> is missing\.\n/);
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
    subject: 'names of JavaScript itself are no roles, courses or skills',
    check: () => {
      for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
        refused(['show', name], 3, /There is no role/);
        refused(['plan', name], 3, /There is no role/);
        refused(['profile', 'set', `goal=${name}`], 3, /There is no role/);
        refused(['done', name], 3, /There is no course/);
      }
      refused(['list', '--skill', 'constructor'], 3, /There is no skill/);
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
      refused(['help', 'lst'], 2, /^error: unknown command 'lst'\n.*Did you mean list\?/s);
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
    subject: 'so is every other number: hours, weeks, dollars, seconds, cells, levels',
    check: () => {
      const options: readonly (readonly [string, readonly string[]])[] = [
        ['--hours-per-week', ['0.4', '113']],
        ['--weeks', ['1001']],
        ['--budget', ['12.345']],
        ['--time-limit', ['601']],
        ['--width', ['19', '1001']],
      ];
      const nonsense = ['-5', '', '1e3', '0x10', '12abc', 'Infinity', 'NaN', '99999999999999999999', '١٢'];
      for (const [option, outside] of options)
        for (const value of [...nonsense, ...outside]) refused(['plan', 'mlops', option, value], 2, new RegExp(`${option}.*takes `, 's'));
      for (const value of nonsense) {
        refused(['salary', '--offer', value], 2, /--offer/);
        refused(['list', '--min-pay', value], 2, /--min-pay/);
      }
      for (const value of ['', '5', '-1', '1.5', 'x']) refused(['match', '--skill', `python=${value}`], 2, /--skill.*0 to 4/s);
    },
  },
  {
    subject: 'a date is a day that there is, between 2000 and 2099',
    check: () => {
      const none = ['2026-02-30', '2027-02-29', '2026-13-01', '2026-00-10', '1999-12-31', '2100-01-01', '9999-12-31', '275761-01-01'];
      const other = ['-0001-01-01', '2026-1-1', '20260101', '2026-01-01T00:00', 'today', '', '２０２６-01-01', 'NaN'];
      for (const day of [...none, ...other]) refused(['plan', 'mlops', '--start', day], 2, /--start takes a date between 2000 and 2099/);
      for (const line of [
        ['plan', 'mlops', '--by', '2026-02-30'],
        ['done', 'cs50p', '--on', '2026-02-30'],
      ])
        refused(line, 2, /takes a date/);
      expect(gc(['plan', 'mlops', '--start', '2028-02-29', '-f', 'json']).code).toBe(0);
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
