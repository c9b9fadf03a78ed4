import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { commandList } from '../../../src/cli/command-list.ts';
import { runInPty, runProgramInPty } from '../../helpers/pty.ts';
import { bash, emptyFolder, gc, program } from '../built.ts';
import { type Convention, ESC } from './convention.ts';

const has = (name: string): boolean => commandList.some((entry) => entry.name === name);

const quiz: readonly Convention[] = [
  {
    subject: 'quiz without a terminal exits 2 at once and names --answers',
    check: () => {
      const { stdout, stderr } = bash(`
        mkfifo never; exec 3<>never
        gc quiz </dev/null; echo $?; gc quiz <&-; echo $?; echo | gc quiz; echo $?; gc quiz <&3; echo $?`);
      expect(stdout).toBe('2\n2\n2\n2\n');
      expect(stderr.match(/--answers/g)?.length).toBe(4);
    },
  },
  {
    subject: 'quiz needs a terminal on stderr, where it asks, and --no-input forbids questions',
    check: async () => {
      expect((await runInPty(['quiz', '--no-input'])).code).toBe(2);
      expect((await runProgramInPty('sh', ['-c', `"${process.execPath}" "${program}" quiz 2>/dev/null`])).code).toBe(2);
    },
  },
  {
    subject: 'Ctrl-C or Ctrl-D at a question exits 130, restores the cursor and prints no stack',
    check: async () => {
      for (const key of ['\x03', '\x04']) {
        const { code, output } = await runInPty(['quiz'], { steps: [{ waitFor: '?', send: key }] });
        expect(code, JSON.stringify(key)).toBe(130);
        expect(output).not.toMatch(/^\s+at /m);
        expect(output.lastIndexOf(`${ESC}[?25h`)).toBeGreaterThanOrEqual(output.lastIndexOf(`${ESC}[?25l`));
      }
    },
  },
  {
    subject: 'a signal during a question sets the exit code and restores the cursor',
    check: async () => {
      for (const line of [['quiz'], ['explore'], ['profile', 'reset'], ['quiz', '--accessible'], ['explore', '--accessible']]) {
        for (const [signal, expected] of [
          ['SIGTERM', 143],
          ['SIGHUP', 129],
          ['SIGINT', 130],
        ] as const) {
          const { code, output } = await runInPty(line, { steps: [{ waitFor: /Enter chooses|y\/N|: $/, signal }] });
          expect(code, `${line.join(' ')} ${signal}`).toBe(expected);
          expect(output).not.toMatch(/^\s+at /m);
          expect(output.lastIndexOf(`${ESC}[?25h`)).toBeGreaterThanOrEqual(output.lastIndexOf(`${ESC}[?25l`));
        }
      }
    },
  },
];

const profile: readonly Convention[] = [
  {
    subject: 'the saved profile is one file that only its owner can read',
    check: () => {
      const { stdout } = bash(
        'export HOME=$T; gc profile set python=3 >/dev/null; echo $?; find . -name "*.json" -printf "%m %p\\n"; stat -c %a .config/genai-careers',
      );
      expect(stdout).toBe('0\n600 ./.config/genai-careers/profile.json\n700\n');
    },
  },
  {
    subject: 'profile set without a home exits 4 with a reason and writes nothing to the current directory',
    check: () => {
      const { stdout, stderr } = bash(
        'HOME= gc profile set python=3; echo $?; HOME=rel XDG_CONFIG_HOME=rel gc profile set python=3; echo $?; ls -A',
      );
      expect(stdout).toBe('4\n4\n');
      expect(stderr).toMatch(/HOME is not set to an absolute path/);
    },
  },
  {
    subject: 'a relative or empty XDG_CONFIG_HOME is ignored, as its specification says',
    check: () => {
      const { stdout } = bash(`
        export HOME=$T; for folder in rel/x '' .; do XDG_CONFIG_HOME=$folder gc profile set python=3 >/dev/null 2>&1; echo $?; done
        find . -type f | sort`);
      expect(stdout).toBe('0\n0\n0\n./.config/genai-careers/profile.json\n./.config/genai-careers/profile.json.bak\n');
    },
  },
  {
    subject: 'profile reset on a terminal asks first, and Enter means no',
    check: async () => {
      for (const mode of [[], ['--accessible']]) {
        const home = emptyFolder();
        expect(gc(['profile', 'set', 'python=3'], { env: { HOME: home } }).code).toBe(0);
        const reset = (key: string) =>
          runInPty(['profile', 'reset', ...mode], {
            env: { HOME: home },
            steps: [{ waitFor: /profile\.json.*(y\/N|means no)/s, send: key }],
          });
        expect((await reset('\r')).code).toBe(0);
        expect((await reset('\x03')).code).toBe(130);
        expect(existsSync(join(home, '.config', 'genai-careers', 'profile.json'))).toBe(true);
        expect((await reset('y\r')).code).toBe(0);
        expect(existsSync(join(home, '.config', 'genai-careers', 'profile.json'))).toBe(false);
      }
    },
  },
  {
    subject: 'profile reset without a terminal needs --yes',
    check: () => {
      const { stdout } = bash(
        'export HOME=$T; gc profile set python=3 >/dev/null; gc profile reset; echo $?; gc profile reset --yes >/dev/null; echo $?',
      );
      expect(stdout).toBe('2\n0\n');
    },
  },
  {
    subject: 'the profile path comes from the flag, then the variable, then the configuration folder',
    check: () => {
      const path = (args: readonly string[], env: Record<string, string>) =>
        gc(['profile', 'path', ...args], { env, cwd: '/tmp' }).stdout.trim();
      const env = { HOME: '/h', XDG_CONFIG_HOME: '/x', GENAI_CAREERS_PROFILE: '/v/p.json' };
      expect(path(['--profile', '/f/p.json'], env)).toContain('/f/p.json');
      expect(path([], env)).toContain('/v/p.json');
      expect(path([], { HOME: '/h', XDG_CONFIG_HOME: '/x' })).toContain('/x/genai-careers/profile.json');
      expect(path([], { HOME: '/h' })).toContain('/h/.config/genai-careers/profile.json');
    },
  },
];

export const people: readonly Convention[] = [...(has('quiz') ? quiz : []), ...(has('profile') ? profile : [])];
