import { expect } from 'vitest';
import { isOfTheDay, readingLines } from '../../helpers/command-lines.ts';
import { bash, gc, typed } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Convention } from './convention.ts';

const outputOf = (line: readonly string[], env: Record<string, string>): string => gc(line, { env }).stdout;

export const places: readonly Convention[] = [
  {
    subject: 'the output has the same bytes in every locale',
    check: () => {
      // Arabic has its own digits, so numbers formatted by the locale would show.
      for (const line of answeringLines) expect(outputOf(line, { LC_ALL: 'ar_EG.UTF-8' }), line.join(' ')).toBe(outputOf(line, {}));
      // Turkish lower-cases I to a letter without a dot.
      for (const line of [
        ['search', 'INVALID TITLE'],
        ['show', 'MLOPS'],
      ])
        expect(outputOf(line, { LC_ALL: 'tr_TR.UTF-8' })).toBe(outputOf(line, {}));
      const json = outputOf(['list', '-f', 'json'], { LC_ALL: 'C' });
      for (const locale of ['de_DE.UTF-8', 'xx_BOGUS']) expect(outputOf(['list', '-f', 'json'], { LC_ALL: locale })).toBe(json);
    },
  },
  {
    subject: 'the output has the same bytes in every time zone, real or not',
    check: () => {
      for (const line of answeringLines.filter((line) => !isOfTheDay(line))) {
        expect(outputOf([...line, '-f', 'json'], { TZ: 'Pacific/Kiritimati' })).toBe(
          outputOf([...line, '-f', 'json'], { TZ: 'America/New_York' }),
        );
      }
      expect(outputOf(['list'], { TZ: 'Bogus/Zone' })).toBe(outputOf(['list'], { TZ: 'UTC' }));
    },
  },
  {
    subject: 'every command takes today from the local time zone',
    check: () => {
      // These two zones never share a date.
      const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
        const { stdout } = bash(`
          export TZ=${zone} HOME=$T; date +%F
          gc plan mlops --save -f json > plan; gc done cs50p -f json > done; gc plan mlops -f ics > ics
          node -e '
            const read = (file) => require("fs").readFileSync(file, "utf8"), [plan, done] = ["plan", "done"].map((file) => JSON.parse(read(file)));
            const days = [plan.start, done.plan.savedOn, done.plan.start, done.today, done.finished[0].on];
            days.push(read("ics").match(/DTSTART;VALUE=DATE:(....)(..)(..)/).slice(1).join("-"));
            console.log(days.join("\\n"))'
          date +%F`);
        const printed = stdout.trimEnd().split('\n');
        // The first and last day are from the system: the same, unless midnight passed.
        expect(printed).toHaveLength(8);
        for (const day of printed) expect([printed[0], printed[7]]).toContain(day);
        return printed[0];
      });
      expect(days[0]).not.toBe(days[1]);
    },
  },
  {
    subject: 'reading commands work and write nothing when HOME is unset, empty or relative',
    check: () => {
      const { stdout } = bash(`
        for line in 'list' 'show mlops' 'match --skill python=3'; do
          (unset HOME; gc $line >/dev/null); echo $?
          HOME= gc $line >/dev/null; echo $?
          HOME=rel XDG_CONFIG_HOME=rel/x gc $line >/dev/null; echo $?
        done
        ls -A`);
      expect(stdout).toBe('0\n'.repeat(9));
    },
  },
  {
    subject: 'reading commands create nothing in the home directory',
    check: () => {
      const lines = readingLines.map((line) => `gc ${typed(line)} >/dev/null`).join('\n');
      expect(bash(`mkdir home; export HOME=$T/home; cd /; ${lines}\nfind "$HOME" -mindepth 1`).stdout).toBe('');
    },
  },
  {
    subject: 'CSV has CRLF line ends, plain numbers and no text that begins like a formula',
    check: () => {
      const { stdout } = gc(['list', '-f', 'csv']);
      expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(stdout.endsWith('\r\n')).toBe(true);
      for (const cell of stdout.split(/\r\n|,/)) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^"?[=+@-]/);
    },
  },
];
