import { Chalk } from 'chalk';
import type { Tone } from '../../view/view.ts';

export type Paint = (text: string, tone: Tone) => string;

/** A level is given because the command line decides about colour, not chalk. */
const chalk = new Chalk({ level: 1 });

const COLOURS: Record<Tone, (text: string) => string> = {
  plain: (text) => text,
  strong: chalk.bold,
  muted: chalk.dim,
  accent: chalk.cyan,
  good: chalk.green,
  warn: chalk.yellow,
};

export const paint: Paint = (text, tone) => COLOURS[tone](text);
