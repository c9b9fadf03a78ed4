import { expect } from 'vitest';
import { runInPty } from '../../helpers/pty.ts';
import { gc } from '../built.ts';
import { answeringLines } from '../lines.ts';
import { ESC, type Row } from './row.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
const COLOURS = /\x1b\[[0-9;]*m/g;

/** The text without colours and blanks at the ends of lines. */
const words = (text: string): string => text.replace(COLOURS, '').replace(/ +$/gm, '');

async function coloured(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const { output, code } = await runInPty(args, { env, cols: 100 });
  expect(code, output).toBe(0);
  return output.includes(`${ESC}[`);
}

export const colour: readonly Row[] = [
  {
    subject: 'a terminal gets colour, unless NO_COLOR, --no-color or TERM=dumb says otherwise',
    check: async () => {
      expect(await coloured(['list'])).toBe(true);
      expect(await coloured(['list'], { NO_COLOR: '1' })).toBe(false);
      expect(await coloured(['list', '--no-color'])).toBe(false);
      expect(await coloured(['list'], { TERM: 'dumb' })).toBe(false);
      expect(await coloured(['list'], { FORCE_COLOR: '0' })).toBe(false);
      expect(await coloured(['--help'], { NO_COLOR: '1' })).toBe(false);
    },
  },
  {
    subject: 'what is said on a terminal about a mistake obeys the same',
    check: async () => {
      const told = async (env: Record<string, string>) => (await runInPty(['show', 'nope'], { env })).output;
      expect(await told({ NO_COLOR: '1' })).not.toContain(ESC);
      expect(await told({ TERM: 'dumb' })).not.toContain(ESC);
      expect((await runInPty(['nosuch'], { env: { NO_COLOR: '1' } })).output).not.toContain(ESC);
    },
  },
  { subject: 'an empty NO_COLOR is none', check: async () => expect(await coloured(['list'], { NO_COLOR: '' })).toBe(true) },
  {
    subject: 'a pipe gets none, in no command and no format',
    check: () => {
      for (const line of answeringLines)
        for (const format of ['table', 'csv', 'md']) expect(gc([...line, '-f', format]).stdout).not.toContain(ESC);
    },
  },
  {
    subject: 'FORCE_COLOR colours a pipe, wins over NO_COLOR, and Node does not complain about the two',
    check: () => {
      expect(gc(['list'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESC);
      const both = gc(['list'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
      expect(both.stdout).toContain(ESC);
      expect(both.stderr).toBe('');
    },
  },
  {
    subject: 'the words are the same with colour and without: it is never the only signal',
    check: () => {
      for (const line of answeringLines) {
        const plain = words(gc([...line, '--no-color']).stdout);
        expect(words(gc([...line, '--color']).stdout), line.join(' ')).toBe(plain);
      }
    },
  },
  {
    subject: "only the sixteen colours of the terminal's own palette, and no hyperlinks",
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = gc(line, { env: { FORCE_COLOR: '3' } });
        for (const code of stdout.match(COLOURS) ?? []) expect(code).not.toMatch(/[34]8[;:]/);
        expect(stdout.replace(COLOURS, ''), line.join(' ')).not.toContain(ESC);
      }
    },
  },
];
