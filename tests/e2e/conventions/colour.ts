import { expect } from 'vitest';
import { runInPty } from '../../helpers/pty.ts';
import { gc } from '../built.ts';
import { answeringLines } from '../lines.ts';
import { type Convention, ESC } from './convention.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for colours
const COLOURS = /\x1b\[[0-9;]*m/g;

/** Also without blanks at the ends of lines. */
const withoutColours = (text: string): string => text.replace(COLOURS, '').replace(/ +$/gm, '');

async function hasColour(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const { output, code } = await runInPty(args, { env, cols: 100 });
  expect(code, output).toBe(0);
  return output.includes(`${ESC}[`);
}

export const colour: readonly Convention[] = [
  {
    subject: 'a terminal gets colour unless NO_COLOR, --no-color, TERM=dumb or FORCE_COLOR=0 forbids it',
    check: async () => {
      expect(await hasColour(['list'])).toBe(true);
      expect(await hasColour(['list'], { NO_COLOR: '1' })).toBe(false);
      expect(await hasColour(['list', '--no-color'])).toBe(false);
      expect(await hasColour(['list'], { TERM: 'dumb' })).toBe(false);
      expect(await hasColour(['list'], { FORCE_COLOR: '0' })).toBe(false);
      expect(await hasColour(['--help'], { NO_COLOR: '1' })).toBe(false);
    },
  },
  {
    subject: 'an error on a terminal obeys NO_COLOR and TERM=dumb',
    check: async () => {
      const errorText = async (env: Record<string, string>) => (await runInPty(['show', 'nope'], { env })).output;
      expect(await errorText({ NO_COLOR: '1' })).not.toContain(ESC);
      expect(await errorText({ TERM: 'dumb' })).not.toContain(ESC);
      expect((await runInPty(['nosuch'], { env: { NO_COLOR: '1' } })).output).not.toContain(ESC);
    },
  },
  { subject: 'an empty NO_COLOR counts as not set', check: async () => expect(await hasColour(['list'], { NO_COLOR: '' })).toBe(true) },
  {
    subject: 'a pipe gets no colour from any command in any format',
    check: () => {
      for (const line of answeringLines)
        for (const format of ['table', 'csv', 'md']) expect(gc([...line, '-f', format]).stdout).not.toContain(ESC);
    },
  },
  {
    subject: 'FORCE_COLOR colours a pipe and wins over NO_COLOR, without a warning from Node',
    check: () => {
      expect(gc(['list'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESC);
      const both = gc(['list'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
      expect(both.stdout).toContain(ESC);
      expect(both.stderr).toBe('');
    },
  },
  {
    subject: 'the withoutColours are the same with and without colour, so colour is never the only signal',
    check: () => {
      for (const line of answeringLines) {
        const plain = withoutColours(gc([...line, '--no-color']).stdout);
        expect(withoutColours(gc([...line, '--color']).stdout), line.join(' ')).toBe(plain);
      }
    },
  },
  {
    subject: "the output uses only the sixteen colours of the terminal's palette, and no hyperlinks",
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = gc(line, { env: { FORCE_COLOR: '3' } });
        for (const code of stdout.match(COLOURS) ?? []) expect(code).not.toMatch(/[34]8[;:]/);
        expect(stdout.replace(COLOURS, ''), line.join(' ')).not.toContain(ESC);
      }
    },
  },
];
