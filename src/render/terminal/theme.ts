import { Chalk } from 'chalk';
import type { Rich, Span, Tone } from '../../view/view.ts';
import type { RenderOptions } from '../options.ts';
import { spansOf } from '../rich.ts';
import { widthOf } from './width.ts';
import { wrapStyled } from './wrap.ts';

/** Rich text ready for one terminal: measured without colour, printed with it. */
export interface Styled {
  plain: string;
  text: string;
  width: number;
}

/** What the drawing code needs of a terminal. */
export interface Theme {
  ascii: boolean;
  style(rich: Rich): Styled;
  paint(text: string, tone: Tone): string;
  /** Styled lines of at most `cells`. */
  wrap(rich: Rich, cells: number): string[];
}

const TWINS: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '*',
  '●': '*',
  '○': 'o',
  '◆': '#',
  '▸': '>',
  '◂': '<',
  '→': '->',
  '←': '<-',
  '↑': '^',
  '↓': 'v',
  '≈': '~',
  '≥': '>=',
  '≤': '<=',
  '×': 'x',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '✓': 'x',
  '█': '#',
  '▰': '#',
  '▱': '.',
  '─': '-',
  '┄': '.',
  '│': '|',
  '┊': ':',
  '┃': '|',
  '├': '|',
  '┤': '|',
  '▐': '[',
  '▌': ']',
  '€': 'EUR',
  '£': 'GBP',
};

/** Every printable character as ASCII: known marks by their twins, letters without accents, the rest as "?". */
export function toAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[^\x20-\x7e]/gu, (character) => TWINS[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?');
}

/** A cell of dots in figures, for readers who hear it: "●●●○○" is 3 of 5. */
function inWords(spans: Span[]): Span[] {
  const text = spans.map((span) => span.text).join('');
  return /^●*○*$/.test(text) && text.length > 1 ? [{ text: `${text.replaceAll('○', '').length} of ${text.length}` }] : spans;
}

/** A theme for a colour level. The level is decided by the command line; chalk is never left to guess it. */
export function themeFor(options: Pick<RenderOptions, 'ascii' | 'color'> & { stacked?: boolean }): Theme {
  const chalk = new Chalk({ level: options.color });
  const colours: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    muted: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    warn: chalk.yellow,
  };
  const paint = (text: string, tone: Tone) => (text === '' ? '' : colours[tone](text));
  const style = (rich: Rich): Styled => {
    const spans = (options.stacked === true ? inWords(spansOf(rich)) : spansOf(rich)).map((span) =>
      options.ascii ? { ...span, text: toAscii(span.text) } : span,
    );
    const plain = spans.map((span) => span.text).join('');
    return { plain, text: spans.map((span) => paint(span.text, span.tone ?? 'plain')).join(''), width: widthOf(plain) };
  };
  return {
    ascii: options.ascii,
    paint,
    style,
    wrap: (rich, cells) => {
      const styled = style(rich);
      return wrapStyled(styled.text, styled.plain, cells);
    },
  };
}
