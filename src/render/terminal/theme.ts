import type { Rich, Span, Tone } from '../../view/view.ts';
import { toAscii } from '../ascii.ts';
import type { RenderOptions } from '../options.ts';
import { spansOf } from '../rich.ts';
import type { Paint } from './paint.ts';
import type { Styled } from './styled.ts';
import { widthOf } from './width.ts';
import { wrapText } from './wrap.ts';

/** `tone` is for the parts of a text without one. */
export interface Theme {
  ascii: boolean;
  style(rich: Rich, tone?: Tone): Styled;
  paint: Paint;
  fold(styled: Styled, cells: number): string[];
  wrap(rich: Rich, cells: number, tone?: Tone): string[];
}

/** Dots in figures for screen readers: "●●●○○" is 3 of 5. */
function inWords(spans: Span[]): Span[] {
  const text = spans.map((span) => span.text).join('');
  return /^●*○*$/.test(text) && text.length > 1 ? [{ text: `${text.replaceAll('○', '').length} of ${text.length}` }] : spans;
}

const unpainted: Paint = (text) => text;

export function themeFor({ ascii, stacked }: Pick<RenderOptions, 'ascii' | 'stacked'>, paint: Paint = unpainted): Theme {
  const style = (rich: Rich, tone: Tone = 'plain'): Styled => {
    const spans = stacked ? inWords(spansOf(rich)) : spansOf(rich);
    let [plain, text] = ['', ''];
    for (const span of spans) {
      const shown = ascii ? toAscii(span.text) : span.text;
      plain += shown;
      text += paint(shown, span.tone ?? tone);
    }
    return { plain, text, width: widthOf(plain) };
  };
  const fold = (styled: Styled, cells: number) => (styled.width <= cells ? [styled.text] : wrapText(styled.text, cells));
  return { ascii, paint, style, fold, wrap: (rich, cells, tone) => fold(style(rich, tone), cells) };
}
