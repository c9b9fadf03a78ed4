import { expect } from 'vitest';
import { isBare } from '../../helpers/command-lines.ts';
import { runInPty } from '../../helpers/pty.ts';
import { gc } from '../built.ts';
import { answeringLines } from '../lines.ts';
import type { Row } from './row.ts';

const lineLengths = (text: string): number[] => text.split(/\r?\n/).map((line) => [...line].length);

export const layout: readonly Row[] = [
  {
    subject: 'no line is wider than the terminal, from 20 cells to 200',
    check: async () => {
      for (const cols of [1, 20, 40, 80, 200]) {
        const { output, code } = await runInPty(['list', '--no-color'], { cols });
        expect(code, `${cols} cells`).toBe(0);
        expect(Math.max(...lineLengths(output)), `${cols} cells`).toBeLessThanOrEqual(Math.max(cols, 20));
      }
    },
  },
  {
    subject: 'no command draws wider than it is told',
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
    subject: 'COLUMNS counts where nobody else knows the width; nonsense in it does not',
    check: () => {
      expect(gc(['list'], { env: { COLUMNS: '60' } }).stdout).toBe(gc(['list', '--width', '60']).stdout);
      for (const nonsense of ['0', '-3', '', 'wide', '1e3']) {
        expect(gc(['list'], { env: { COLUMNS: nonsense } }).stdout).toBe(gc(['list', '--width', '80']).stdout);
      }
    },
  },
  {
    subject: 'no value is lost in a narrow window, only wrapped',
    check: () => {
      const squeezed = (width: string) => gc(['show', 'mlops', '--width', width, '--accessible']).stdout.replace(/\s+/g, '');
      expect(squeezed('30')).toBe(squeezed('200'));
    },
  },
  {
    subject: 'ASCII only where the locale is not UTF-8, and where --ascii asks',
    check: () => {
      for (const line of answeringLines.filter((line) => !isBare(line) && !['show', 'courses'].includes(line[0] ?? ''))) {
        const { stdout } = gc(line, { env: { LC_ALL: 'C' } });
        expect(stdout, line.join(' ')).toMatch(/^[\x20-\x7e\n]*$/);
        expect(gc([...line, '--ascii']).stdout).toBe(stdout);
      }
    },
  },
  {
    subject: 'for screen readers: labelled lines without drawings, by flag or by environment',
    check: () => {
      for (const line of answeringLines) {
        const { stdout } = gc([...line, '--accessible']);
        expect(stdout, line.join(' ')).not.toMatch(/[\u2500-\u259f]/);
        expect(gc(line, { env: { GENAI_CAREERS_ACCESSIBLE: '1' } }).stdout).toBe(stdout);
      }
    },
  },
];
