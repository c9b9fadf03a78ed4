import { expect } from 'vitest';
import { bash, gc } from '../built.ts';
import type { Convention } from './convention.ts';

const NUMBERS = ['-5', '', '0', '5.5', '1e3', '0x10', '12abc', 'Infinity', 'NaN', '99999999999999999999', '١٢'];

function expectRefused(line: readonly string[], code: number, stderr: RegExp, env: Record<string, string> = {}): void {
  const answer = gc(line, { env });
  expect(answer.code, line.join(' ')).toBe(code);
  expect(answer.stdout, line.join(' ')).toBe('');
  expect(answer.stderr).toMatch(stderr);
  expect(answer.stderr).not.toMatch(/^\s+at /m);
}

export const errors: readonly Convention[] = [
  {
    subject: 'a wrong command line exits 2 with one sentence and a pointer to help, on stderr only',
    check: () => {
      expectRefused(['nosuch'], 2, /^error: unknown command 'nosuch'\n.*See genai-careers --help\.\nCommands: /s);
      expectRefused(['list', '--bogus'], 2, /^error: unknown option '--bogus'\n.*See genai-careers list --help\.\n$/s);
      expectRefused(['list', 'extra'], 2, /^error: list takes no word after it; 1 was given\.\n.*See genai-careers list --help\.\n$/s);
      expectRefused(['show'], 2, /^error: The <role> is missing\.\n/);
    },
  },
  {
    subject: 'an unknown name exits 3 with at most three suggestions',
    check: () => {
      expectRefused(
        ['show', 'mlop-enginexx'],
        3,
        /^error: There is no role called "mlop-enginexx"\.\nDid you mean mlops-engineer(, [a-z-]+)?( or [a-z-]+)?\?\n$/,
      );
      const { stderr } = gc(['show', 'ai', '-f', 'json']);
      expect((JSON.parse(stderr) as { error: { suggestions: string[] } }).error.suggestions.length).toBeLessThanOrEqual(3);
    },
  },
  {
    subject: 'a built-in name of JavaScript is an unknown role, course or skill',
    check: () => {
      for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
        expectRefused(['show', name], 3, /There is no role/);
        expectRefused(['plan', name], 3, /There is no role/);
        expectRefused(['profile', 'set', `goal=${name}`], 3, /There is no role/);
        expectRefused(['done', name], 3, /There is no course/);
      }
      expectRefused(['list', '--skill', 'constructor'], 3, /There is no skill/);
    },
  },
  {
    subject: 'a filter that matches nothing gives an empty list, exit 0, and a sentence on stderr',
    check: () => {
      const { code, stdout, stderr } = gc(['list', '--min-pay', '900k', '-f', 'json']);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { roles: unknown[] }).roles).toEqual([]);
      expect(stderr).toMatch(/^No role fits\./);
    },
  },
  {
    subject: 'a mistyped command or option gets a suggestion',
    check: () => {
      expectRefused(['lst'], 2, /Did you mean list\?/);
      expectRefused(['help', 'lst'], 2, /^error: unknown command 'lst'\n.*Did you mean list\?/s);
      expectRefused(['list', '--limt', '3'], 2, /Did you mean --limit\?/);
    },
  },
  {
    subject: 'commands and options cannot be abbreviated, nor options written in another case',
    check: () => {
      expectRefused(['li'], 2, /unknown command/);
      expectRefused(['list', '--ASCII'], 2, /unknown option/);
      expectRefused(['--asc', 'list'], 2, /unknown option/);
    },
  },
  {
    subject: 'a word after -- is an operand, whatever it begins with',
    check: () => expectRefused(['show', '--', '-x'], 3, /There is no role/),
  },
  {
    subject: '--limit takes plain digits in a range, and the error names option and range',
    check: () => {
      for (const value of NUMBERS) expectRefused(['list', '--limit', value], 2, /--limit.*from 1 to 1000/s);
    },
  },
  {
    subject: 'options for hours, weeks, dollars, seconds, columns and levels refuse bad numbers',
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
        for (const value of [...nonsense, ...outside])
          expectRefused(['plan', 'mlops', option, value], 2, new RegExp(`${option}.*takes `, 's'));
      for (const value of nonsense) {
        expectRefused(['salary', '--offer', value], 2, /--offer/);
        expectRefused(['list', '--min-pay', value], 2, /--min-pay/);
      }
      for (const value of ['', '5', '-1', '1.5', 'x']) expectRefused(['match', '--skill', `python=${value}`], 2, /--skill.*0 to 4/s);
    },
  },
  {
    subject: 'a date option takes a day that exists, from 2000 to 2099',
    check: () => {
      const refused: Record<string, RegExp> = {
        '2026-02-30': /--start: February 2026 has no day 30: it has 28\./,
        '2027-02-29': /--start: February 2027 has no day 29: it has 28\./,
        '2026-13-01': /--start: There is no month 13\./,
        '2026-00-10': /--start: There is no month 0\./,
        ...Object.fromEntries(
          ['1999-12-31', '2100-01-01', '9999-12-31'].map((day) => [day, /--start: Days lie in the years 2000 to 2099\./]),
        ),
        ...Object.fromEntries(
          ['275761-01-01', '-0001-01-01', '20260101', '2026-01-01T00:00', '', '２０２６-01-01', 'NaN'].map((day) => [
            day,
            /--start: A day is written as 2027-06-30, "30 June 2027"/,
          ]),
        ),
      };
      for (const [day, sentence] of Object.entries(refused)) expectRefused(['plan', 'mlops', '--start', day], 2, sentence);
      for (const line of [
        ['plan', 'mlops', '--by', '2026-02-30'],
        ['done', 'cs50p', '--on', '2026-02-30'],
      ])
        expectRefused(line, 2, /February 2026 has no day 30/);
      expect(gc(['plan', 'mlops', '--start', '2028-02-29', '-f', 'json']).code).toBe(0);
    },
  },
  {
    subject: 'an error names a bad environment variable, and an empty one is ignored',
    check: () => {
      expectRefused(['list'], 2, /GENAI_CAREERS_FORMAT/, { GENAI_CAREERS_FORMAT: 'bogus' });
      expect(gc(['list'], { env: { GENAI_CAREERS_FORMAT: '' } }).code).toBe(0);
    },
  },
  {
    subject: 'a flag wins over the environment variable for the same setting',
    check: () => {
      expect(gc(['list', '-f', 'csv'], { env: { GENAI_CAREERS_FORMAT: 'json' } }).stdout).toBe(gc(['list', '-f', 'csv']).stdout);
    },
  },
  {
    subject: 'a repeated option does not swallow the words after it',
    check: () => {
      const { code, stdout } = gc(['match', '--skill', 'python=3', '--skill', 'sql=2', '-f', 'json']);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { kind: string }).kind).toBe('match');
    },
  },
  {
    subject: '--output overwrites a file only with --force and does not follow links',
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
