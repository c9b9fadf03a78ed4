import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { runInPty } from '../../helpers/pty.ts';
import { emptyFolder, gc } from '../built.ts';
import type { Convention } from './convention.ts';

/** Colour, window title, reversed text, 8-bit clear, bell, line separator: each has steered a terminal. */
const NASTY = '\x1b[31m\x1b]0;x\x07\u202e\u009b2J\u2066\u2028\u200f';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
const STEERING = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/;
const FORMATS = ['table', 'json', 'csv', 'md', 'html'] as const;

function expectNoSteering(line: readonly string[], codes: readonly number[], around: Parameters<typeof gc>[1] = {}): void {
  for (const format of FORMATS) {
    const { code, stdout, stderr } = gc([...line, '-f', format], around);
    const where = JSON.stringify([...line, format]);
    expect(codes, `${where} ${stderr}`).toContain(code);
    expect(stdout, where).not.toMatch(STEERING);
    expect(stderr, where).not.toMatch(STEERING);
    expect(stderr, where).not.toMatch(/^\s+at |this is a bug/m);
  }
}

function homeWithNastyNames(): string {
  const home = emptyFolder();
  mkdirSync(join(home, `data${NASTY}`, 'roles'), { recursive: true });
  writeFileSync(join(home, `data${NASTY}`, 'roles', `x${NASTY}.yaml`), `title: "\\e[31m"\n"k\\e[31m": 1\n`);
  writeFileSync(
    join(home, `resume${NASTY}.json`),
    JSON.stringify([`Python${NASTY}`, `${NASTY}Docker`, `Basket ${NASTY}weaving`, 'Kubernets']),
  );
  writeFileSync(join(home, `answers${NASTY}.yaml`), JSON.stringify({ interests: { [`a${NASTY}`]: 4 } }));
  writeFileSync(join(home, `profile${NASTY}.json`), JSON.stringify({ schemaVersion: 1, [`k${NASTY}`]: 1 }));
  return home;
}

export const steering: readonly Convention[] = [
  {
    subject: 'words that were typed cannot steer the terminal from any error or answer, in any format',
    check: () => {
      const refusals = [2, 3];
      for (const line of [[NASTY], ['show', NASTY], ['list', '--skill', NASTY], ['list', '--limit', NASTY], ['list', `--${NASTY}`]])
        expectNoSteering(line, refusals);
      for (const line of [
        ['plan', 'mlops', '--slots', NASTY],
        ['plan', 'mlops', '--platform', NASTY],
        ['salary', '--country', NASTY],
        ['salary', '--offer', NASTY],
        ['match', '--skill', `${NASTY}=2`],
        ['profile', 'set', `name=${NASTY}`],
        ['profile', 'set', NASTY],
        ['data', 'new', 'course', NASTY],
        ['data', NASTY],
        ['completion', NASTY],
        ['help', NASTY],
      ])
        expectNoSteering(line, refusals);
      for (const line of [
        ['search', NASTY],
        ['courses', NASTY],
        ['skills', NASTY],
      ])
        expectNoSteering(line, [0]);
      expectNoSteering(['list'], [0, 2], { env: { GENAI_CAREERS_FORMAT: NASTY } });
    },
  },
  {
    subject: 'names and contents of files cannot steer the terminal',
    check: () => {
      const home = homeWithNastyNames();
      const around = { cwd: home, env: { HOME: home } };
      expectNoSteering(['list', '--data', `data${NASTY}`], [4], around);
      expectNoSteering(['data', 'validate', `data${NASTY}`], [1], around);
      expectNoSteering(['data', 'path', '--data', `data${NASTY}`], [0], around);
      expectNoSteering(['data', 'new', 'skill', 'mine', '--data', `new${NASTY}`], [0, 4], around);
      expectNoSteering(['match', '--resume', `resume${NASTY}.json`, '--level', '2'], [0], around);
      expectNoSteering(['profile', 'import', `resume${NASTY}.json`, '--level', '2', '--dry-run'], [0], around);
      expectNoSteering(['profile', 'import', `resume${NASTY}.json`], [0], around);
      expectNoSteering(['quiz', '--answers', `answers${NASTY}.yaml`], [2], around);
      expectNoSteering(['match', '--profile', `profile${NASTY}.json`], [4], around);
      for (const child of ['path', 'show']) expectNoSteering(['profile', child, '--profile', `fine${NASTY}.json`], [0, 4], around);
      expectNoSteering(['profile', 'set', 'python=3', '--profile', `fine${NASTY}.json`], [0], around);
      expectNoSteering(['profile', 'show', '--profile', `fine${NASTY}.json`], [0], around);
      expectNoSteering(['plan', 'mlops', '--save', '--profile', `fine${NASTY}.json`], [0], around);
      expectNoSteering(['done', 'cs50p', '--profile', `fine${NASTY}.json`], [0], around);
      expectNoSteering(['profile', 'reset', '--yes', '--profile', `fine${NASTY}.json`], [0], around);
      expectNoSteering(['list', '-o', `roles${NASTY}`, '--force'], [0], around);
      expectNoSteering(['list', '-o', `roles${NASTY}`], [4], around);
      expectNoSteering(['list', '-o', join(`none${NASTY}`, 'x')], [4], around);
    },
  },
  {
    subject: 'a JSON error repeats what was typed, with escapes',
    check: () => {
      const { stderr } = gc(['show', NASTY, '-f', 'json']);
      expect((JSON.parse(stderr) as { error: { typed: string } }).error.typed).toBe(NASTY);
    },
  },
  {
    subject: 'a calendar contains no steering characters, and no title can end one of its lines',
    check: () => {
      const folder = emptyFolder();
      mkdirSync(join(folder, 'courses'));
      writeFileSync(join(folder, 'courses', 'cs50p.patch.yaml'), 'title: "One; two, three\\\\ DTEND:20200101 BEGIN:VALARM"\n');
      const { stdout, code } = gc(['plan', 'mlops', '--start', '2026-03-02', '-f', 'ics', '--data', folder]);
      expect(code).toBe(0);
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(STEERING);
      expect(stdout.replaceAll('\r\n ', '')).toContain('SUMMARY:One\\; two\\, three\\\\ DTEND:20200101 BEGIN:VALARM\r\n');
      expect(stdout.match(/^(BEGIN|END):/gm)).toHaveLength(2 + 2 * (stdout.match(/^UID:/gm)?.length ?? 0));
    },
  },
  {
    subject: 'questions that repeat a file or a path cannot steer the terminal',
    check: async () => {
      const home = homeWithNastyNames();
      const around = { cwd: home, env: { HOME: home } };
      const lines = [
        ['profile', 'import', `resume${NASTY}.json`],
        ['profile', 'reset', '--profile', `fine${NASTY}.json`],
      ];
      for (const line of lines) {
        const typed = await runInPty([...line, '--accessible'], { ...around, steps: [{ waitFor: /: $/, send: '\x03' }] });
        expect(typed.code).toBe(130);
        expect(typed.output.replaceAll('\r\n', '\n')).not.toMatch(STEERING);
        // Lists with arrow keys use sequences of their own; nothing else may steer.
        const drawn = await runInPty(line, { ...around, steps: [{ waitFor: /Enter chooses|y\/N/, send: '\x03' }] });
        expect(drawn.code).toBe(130);
        expect(stripVTControlCharacters(drawn.output).replaceAll(/[\r\n]/g, '')).not.toMatch(STEERING);
        expect(drawn.output).not.toContain('\x1b[31m\x1b]0;');
      }
    },
  },
  {
    subject: 'a key such as __proto__ in a file changes no JavaScript object',
    check: () => {
      const home = emptyFolder();
      const around = { cwd: home, env: { HOME: home } };
      mkdirSync(join(home, 'over', 'skills'), { recursive: true });
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        writeFileSync(join(home, 'over', 'skills', 'python.patch.yaml'), `${key}: { polluted: yes }\ntitle: Snake\n`);
        writeFileSync(join(home, 'resume.json'), `{ "skills": [{ "name": "Python" }], "${key}": { "polluted": true } }`);
        writeFileSync(join(home, 'me.json'), `{ "schemaVersion": 1, "skills": { "${key}": 3 } }`);
        writeFileSync(join(home, 'answers.yaml'), `{ "skills": { "${key}": 3, "python": 2 } }`);
        writeFileSync(join(home, 'list.csv'), `Name,${key}\nPython,1\n`);
        for (const line of [
          ['list', '--data', 'over'],
          ['match', '--profile', 'me.json'],
          ['quiz', '--answers', 'answers.yaml'],
        ])
          expectNoSteering(line, [2, 3, 4], around);
        expectNoSteering(['match', '--resume', 'resume.json', '--level', '2'], [0, 4], around);
        expectNoSteering(['match', '--resume', 'list.csv', '--level', '2'], [0, 4], around);
      }
      expect(readFileSync(join(home, 'me.json'), 'utf8')).toContain('prototype');
    },
  },
];
