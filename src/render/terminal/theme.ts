import { Chalk } from 'chalk';
import type { Rich, Span, Tone } from '../../view/view.ts';
import type { RenderOptions } from '../options.ts';
import { plainText, spansOf } from '../rich.ts';
import { isSingle } from '../single.ts';
import type { Styled } from './styled.ts';
import { widthOf } from './width.ts';
import { wrapStyled } from './wrap.ts';

/** What the drawing code needs of a terminal. A tone given beside a text is for its parts that have none. */
export interface Theme {
  ascii: boolean;
  style(rich: Rich, tone?: Tone): Styled;
  paint(text: string, tone: Tone): string;
  /** What was styled, in lines of at most `cells`. */
  fold(styled: Styled, cells: number): string[];
  /** The same for a text that is wanted in no other form. */
  wrap(rich: Rich, cells: number, tone?: Tone): string[];
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

/** Spans are looked at again only where lines of several tones are broken. */
const NO_SPANS: readonly Span[] = [];

/** The words of a rich text where all of it is of single cells, so that it needs neither cleaning nor measuring: one look at nearly every text. */
function singleText(rich: Rich): string | undefined {
  const text = plainText(rich);
  return isSingle(text) ? text : undefined;
}

/** A theme for a colour level. The level is decided by the command line; chalk is never left to guess it. */
export function themeFor(options: Pick<RenderOptions, 'ascii' | 'color'> & { stacked?: boolean }): Theme {
  const { ascii, color, stacked = false } = options;
  const paint = color === 0 ? (text: string) => text : painter();
  const whole = (rich: Rich, tone: Tone): Styled => {
    const spans = stacked ? inWords(spansOf(rich)) : spansOf(rich);
    let [plain, text] = ['', ''];
    for (const span of spans) {
      span.tone ??= tone;
      if (ascii) span.text = toAscii(span.text);
      plain += span.text;
      if (color !== 0) text += paint(span.text, span.tone);
    }
    return { plain, text: color === 0 ? plain : text, width: widthOf(plain), spans };
  };
  const style = (rich: Rich, tone: Tone = 'plain'): Styled => {
    const text = color === 0 && !ascii && !stacked ? singleText(rich) : undefined;
    return text === undefined ? whole(rich, tone) : { plain: text, text, width: text.length, spans: NO_SPANS };
  };
  const fold = (styled: Styled, cells: number) => (styled.width <= cells ? [styled.text] : wrapStyled(styled, cells, paint));
  return { ascii, paint, style, fold, wrap: (rich, cells, tone) => fold(style(rich, tone), cells) };
}

function painter(): Theme['paint'] {
  const chalk = new Chalk({ level: 1 });
  const colours: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    muted: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    warn: chalk.yellow,
  };
  return (text, tone) => (text === '' ? '' : colours[tone](text));
}
