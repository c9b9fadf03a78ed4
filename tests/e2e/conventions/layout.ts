import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { widthOf } from '../../../src/render/terminal/width.ts';
import { isBare } from '../../helpers/command-lines.ts';
import { readInPty, runInPty, runProgramInPty } from '../../helpers/pty.ts';
import { emptyFolder, gc, program } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Convention } from './convention.ts';

const lineLengths = (text: string): number[] => text.split(/\r?\n/).map((line) => [...line].length);

export const layout: readonly Convention[] = [
  {
    subject: 'no line is wider than the terminal, from 20 columns to 200',
    check: async () => {
      for (const cols of [1, 20, 40, 80, 200]) {
        const { output, code } = await runInPty(['list', '--no-color'], { cols });
        expect(code, `${cols} cells`).toBe(0);
        expect(Math.max(...lineLengths(output)), `${cols} cells`).toBeLessThanOrEqual(Math.max(cols, 20));
      }
    },
  },
  {
    subject: 'a terminal that reports no width gets 80 columns',
    check: async () => {
      const { output, code } = await runProgramInPty('sh', ['-c', `stty cols 0; "${process.execPath}" "${program}" list --no-color`]);
      expect(code).toBe(0);
      expect(output.replaceAll('\r\n', '\n')).toBe(gc(['list', '--width', '80']).stdout);
    },
  },
  {
    subject: 'a long answer on a terminal is not sent to a pager',
    check: async () => {
      const folder = emptyFolder();
      const env = { PAGER: `touch "${folder}/pager"; cat`, LESS: '', MANPAGER: `touch "${folder}/pager"` };
      const { code } = await runInPty(['courses'], { rows: 10, env });
      expect(code).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    },
  },
  {
    subject: 'a long list stops at fifty rows on a terminal, says how to see the rest, and is complete in a pipe',
    check: async () => {
      for (const name of ['courses', 'skills']) {
        const all: number = JSON.parse(gc([name, '-f', 'json']).stdout).fitting;
        const { output, code } = await readInPty([name, '--no-color']);
        expect(code).toBe(0);
        expect(output).toContain(`  50 of ${all} ${name}`);
        expect(output).toMatch(new RegExp(`\r\nLeft out here: ${all - 50} of ${all}\\. To see all: --limit ${all}\r\n$`));
        const whole = await readInPty([name, '--no-color', '--limit', String(all)]);
        expect(whole.output.replaceAll('\r\n', '\n')).toBe(gc([name, '--width', '80']).stdout);
      }
    },
  },
  {
    subject: 'a long or wide title is complete at every width',
    check: () => {
      const title =
        'データ分析と機械学習の基礎 งานข้อมูล déjà vu — a title that nobody would want to read to its very end on one line of a screen';
      const folder = emptyFolder();
      mkdirSync(join(folder, 'courses'));
      writeFileSync(join(folder, 'courses', 'cs50p.patch.yaml'), `title: ${JSON.stringify(title)}\n`);
      for (const width of ['24', '60', '200']) {
        const { stdout } = gc(['courses', 'cs50p', '--data', folder, '--width', width]);
        expect(stdout.replace(/\s+/g, ''), width).toContain(title.replace(/\s+/g, ''));
        for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(Number(width));
      }
    },
  },
  {
    subject: 'no command draws wider than --width',
    check: () => {
      for (const line of answeringLines.filter((line) => !isBare(line))) {
        for (const width of [20, 40, 80]) {
          const { stdout, code } = gc([...line, '--width', String(width)]);
          expect(code).toBe(0);
          expect(Math.max(...lineLengths(stdout)), `${line.join(' ')} at ${width}`).toBeLessThanOrEqual(width);
        }
      }
    },
  },
  {
    subject: 'COLUMNS sets the width where no terminal does, and a bad value of it is ignored',
    check: () => {
      expect(gc(['list'], { env: { COLUMNS: '60' } }).stdout).toBe(gc(['list', '--width', '60']).stdout);
      for (const bad of ['0', '-3', '', 'wide', '1e3']) {
        expect(gc(['list'], { env: { COLUMNS: bad } }).stdout).toBe(gc(['list', '--width', '80']).stdout);
      }
    },
  },
  {
    subject: 'a narrow window wraps values and loses none',
    check: () => {
      const withoutBlanks = (width: string) => gc(['show', 'mlops', '--width', width, '--accessible']).stdout.replace(/\s+/g, '');
      expect(withoutBlanks('30')).toBe(withoutBlanks('200'));
    },
  },
  {
    subject: 'the output is ASCII in a locale without UTF-8 and with --ascii',
    check: () => {
      for (const line of answeringLines.filter((line) => !isBare(line) && !['show', 'courses'].includes(line[0] ?? ''))) {
        const { stdout } = gc(line, { env: { LC_ALL: 'C' } });
        expect(stdout, line.join(' ')).toMatch(/^[\x20-\x7e\n]*$/);
        expect(gc([...line, '--ascii']).stdout).toBe(stdout);
      }
    },
  },
  {
    subject: 'accessible output has no drawings, whether a flag or the environment asks for it',
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = gc([...line, '--accessible']);
        expect(stdout, line.join(' ')).not.toMatch(/[\u2500-\u259f]/);
        expect(gc(line, { env: { GENAI_CAREERS_ACCESSIBLE: '1' } }).stdout).toBe(stdout);
      }
    },
  },
];
