import { expect } from 'vitest';
import { isOfTheDay, readingLines } from '../../helpers/command-lines.ts';
import { bash, gc, typed } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Row } from './row.ts';

const hash = (line: readonly string[], env: Record<string, string>): string => gc(line, { env }).stdout;

export const places: readonly Row[] = [
  {
    subject: 'the same bytes in every locale',
    check: () => {
      // Arabic has digits of its own, so it shows wherever a number is written by the locale.
      for (const line of answeringLines) expect(hash(line, { LC_ALL: 'ar_EG.UTF-8' }), line.join(' ')).toBe(hash(line, {}));
      // Turkish folds I without a dot.
      for (const line of [
        ['search', 'INVALID TITLE'],
        ['show', 'MLOPS'],
      ])
        expect(hash(line, { LC_ALL: 'tr_TR.UTF-8' })).toBe(hash(line, {}));
      const json = hash(['list', '-f', 'json'], { LC_ALL: 'C' });
      for (const locale of ['de_DE.UTF-8', 'xx_BOGUS']) expect(hash(['list', '-f', 'json'], { LC_ALL: locale })).toBe(json);
    },
  },
  {
    subject: 'the same bytes in every time zone, real or not',
    check: () => {
      for (const line of answeringLines.filter((line) => !isOfTheDay(line))) {
        expect(hash([...line, '-f', 'json'], { TZ: 'Pacific/Kiritimati' })).toBe(hash([...line, '-f', 'json'], { TZ: 'America/New_York' }));
      }
      expect(hash(['list'], { TZ: 'Bogus/Zone' })).toBe(hash(['list'], { TZ: 'UTC' }));
    },
  },
  {
    subject: 'today is the day where the person is, for every command alike',
    check: () => {
      // These two are never on the same day.
      const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
        const { stdout } = bash(`
          export TZ=${zone} HOME=$T; date +%F
          gc plan mlops --save -f json > plan; gc done cs50p -f json > done; gc plan mlops -f ics > ics
          node -e '
            const read = (file) => require("fs").readFileSync(file, "utf8"), [plan, done] = ["plan", "done"].map((file) => JSON.parse(read(file)));
            const said = [plan.start, done.plan.savedOn, done.plan.start, done.today, done.finished[0].on];
            said.push(read("ics").match(/DTSTAMP:(....)(..)(..)T/).slice(1).join("-"));
            console.log(said.join("\\n"))'
          date +%F`);
        const said = stdout.trimEnd().split('\n');
        // The first and the last were said by the system: the same day, unless midnight went by.
        expect(said).toHaveLength(8);
        for (const day of said) expect([said[0], said[7]]).toContain(day);
        return said[0];
      });
      expect(days[0]).not.toBe(days[1]);
    },
  },
  {
    subject: 'no home, an empty home or a relative one: reading works and nothing is written',
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
    subject: 'reading commands create nothing in the home they are given',
    check: () => {
      const lines = readingLines.map((line) => `gc ${typed(line)} >/dev/null`).join('\n');
      expect(bash(`mkdir home; export HOME=$T/home; cd /; ${lines}\nfind "$HOME" -mindepth 1`).stdout).toBe('');
    },
  },
  {
    subject: 'a spreadsheet gets numbers as numbers, and CRLF',
    check: () => {
      const { stdout } = gc(['list', '-f', 'csv']);
      expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(stdout.endsWith('\r\n')).toBe(true);
      // The four characters that begin a formula never begin a cell of text.
      for (const cell of stdout.split(/\r\n|,/)) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^"?[=+@-]/);
    },
  },
];
