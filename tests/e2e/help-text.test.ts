import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runByCommander } from '../../src/cli/by-commander.ts';
import { type Context, processContext } from '../../src/cli/context.ts';
import { HELP_WIDTHS, helpFile, preparedHelp } from '../../src/cli/help-text.ts';
import { root } from '../helpers/cli.ts';
import './built.ts';

const at = (columns: number | undefined, write: (text: string) => void = () => {}) => ({ write, isTTY: false, columns });

describe('the help written by the build', () => {
  test.each(HELP_WIDTHS)('is what commander says in %i columns', async (columns) => {
    let said = '';
    const stdout = at(columns, (text) => {
      said += text;
    });
    const context = Object.assign(Object.create(processContext(root)), { stdout, env: {} }) as Context;
    expect(await runByCommander(['--help'], context, false)).toBe(0);
    expect(readFileSync(helpFile(root, columns), 'utf8')).toBe(said);
  });

  test('is for its own widths and words alone', () => {
    const help = (args: string[], columns?: number) => preparedHelp(args, { root, stdout: at(columns) })?.split('\n')[0];
    expect(help(['--help'])).toMatch(/^Usage: /);
    expect(help(['-h'], 80)).toMatch(/^Usage: /);
    expect(help(['help'], 200)).toMatch(/^Usage: /);
    expect(help(['--help'], 72)).toBeUndefined();
    expect(help(['plan', '--help'])).toBeUndefined();
    expect(help([])).toBeUndefined();
  });
});
