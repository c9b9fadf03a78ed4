import { expect } from 'vitest';
import { commandList } from '../../../src/cli/command-list.ts';
import { bash, gc } from '../built.ts';
import { type Convention, ESC } from './convention.ts';

export const help: readonly Convention[] = [
  {
    subject: 'every way to ask for help prints it on stdout and exits 0',
    check: () => {
      for (const line of [['--help'], ['-h'], ['help'], ['help', 'list'], ['list', '-h'], ['list', '--help']]) {
        const { code, stdout, stderr } = gc(line);
        expect({ code, stderr }, line.join(' ')).toEqual({ code: 0, stderr: '' });
        expect(stdout).toMatch(/^Usage: genai-careers/);
      }
      expect(gc(['help', 'list']).stdout).toBe(gc(['list', '--help']).stdout);
    },
  },
  {
    subject: 'the program without words and without a terminal prints short help on stderr and exits 2',
    check: () => {
      const { code, stdout, stderr } = gc([]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^Usage: genai-careers/);
    },
  },
  {
    subject: 'the help of the program leads to the page that names every exit code',
    check: () => {
      expect(gc(['--help']).stdout).toContain('Exit codes: genai-careers help exit-codes');
      const { code: answered, stdout } = gc(['help', 'exit-codes']);
      expect(answered).toBe(0);
      for (const code of [0, 1, 2, 3, 4, 70, 74, 129, 130, 143]) expect(stdout.split('\n')).toContain(String(code));
    },
  },
  {
    subject: '--version, -V and version print the version on one line',
    check: () => {
      for (const line of [['--version'], ['-V'], ['version']]) {
        const { code, stdout, stderr } = gc(line);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        expect(stdout).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?\n$/);
      }
    },
  },
  {
    subject: 'the help of every command has an example, fits 80 columns and starts with what it does',
    check: () => {
      for (const { name } of commandList) {
        const { stdout } = gc([name, '--help'], { env: { COLUMNS: '80' } });
        expect(stdout, name).toMatch(new RegExp(`^Usage: genai-careers ${name}.*\\n\\n[A-Z]`));
        expect(stdout, name).toContain(`\n  genai-careers ${name}`);
        // Only examples, which are copied whole, may be longer.
        const laidOut = stdout.slice(0, stdout.indexOf('\nExamples:')).split('\n');
        expect(
          laidOut.filter((line) => line.length > 80),
          name,
        ).toEqual([]);
      }
    },
  },
  {
    subject: 'global options work before and after the command',
    check: () => expect(gc(['--ascii', '-f', 'md', 'list']).stdout).toBe(gc(['list', '-f', 'md', '--ascii']).stdout),
  },
  {
    subject: 'the completion script for bash parses, can be sourced twice, and completes ids',
    check: () => {
      const { code, stdout, stderr } = bash(`
        genai-careers() { gc "$@"; }
        gc completion bash > script; bash -n script && . ./script && . ./script
        COMP_WORDS=(genai-careers show mlo); COMP_CWORD=2; _genai_careers; echo "\${COMPREPLY[@]}"
        COMP_WORDS=(genai-careers list --skill = pyth); COMP_CWORD=4; _genai_careers; echo "\${COMPREPLY[@]}"
        COMP_WORDS=(genai-careers courses 'x$(touch run)'); COMP_CWORD=2; _genai_careers; echo "\${COMPREPLY[@]}"; ls run`);
      expect(stdout).toBe('mlops-engineer\npython\n\n');
      expect(code).toBe(2);
      expect(stderr).toMatch(/^ls: .*run/);
    },
  },
  {
    subject: 'help and errors contain no escape byte in a pipe',
    check: () => {
      for (const line of [['--help'], ['list', '--help'], ['nosuch'], ['show', 'nope']]) {
        const { stdout, stderr } = gc(line);
        expect(stdout + stderr).not.toContain(ESC);
      }
    },
  },
];
