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

/** Marks that speech drops or spells; explanations of dropped ones go too. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/ ?[?◆]: [^.]*\./g, ''],
  [/^#(?=: $)/, 'Number'],
  [/ \(≈\)/g, ''],
  [/≈(?=:)/g, 'About'],
  [/≈\s*/g, 'about '],
  [/(?<=(?:^|[^\d.,])1)\sh\b/g, ' hour'],
  [/(?<=\d)\sh\b/g, ' hours'],
  [/(?<=\$\d+k)\+/g, ' or more'],
  [/(?<=[\dke]) ?– ?(?=[$\d])/g, ' to '],
  [/^–$|–(?=:)/g, 'none'],
  [/\? price/g, 'price not known'],
  [/(?<=^|\s)\?(?=$|[\s,/])/g, 'not known'],
  [/\s*→\s*/g, ' to '],
  [/−/g, 'minus '],
  [/×/g, 'times'],
  [/◆ /g, 'project: '],
  [/ · /g, ', '],
  [/^[✓▸·] |^ {2}(?=\w)/g, ''],
];

/** For screen readers: "●●●○○" is 3 of 5, "≈ 7 h" is about 7 hours. */
function inWords(spans: Span[]): Span[] {
  const text = spans.map((span) => span.text).join('');
  if (/^●*○*$/.test(text) && text.length > 1) return [{ text: `${text.replaceAll('○', '').length} of ${text.length}` }];
  return spans.map((span) => ({ ...span, text: SPOKEN.reduce((words, [mark, word]) => words.replace(mark, word), span.text) }));
}

/** A hyperlink of terminals (OSC 8). An address that could end it early is none. */
const linked = (text: string, url = ''): string =>
  /^https?:\/\/[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text;

const unpainted: Paint = (text) => text;

type Look = Pick<RenderOptions, 'ascii' | 'stacked' | 'links'>;

export function themeFor({ ascii, stacked, links = false }: Look, paint: Paint = unpainted): Theme {
  const style = (rich: Rich, tone: Tone = 'plain'): Styled => {
    const spans = stacked ? inWords(spansOf(rich)) : spansOf(rich);
    // Where a line of several links is wrapped, fast-wrap-ansi mixes them up.
    const hasLink = links && spans.filter(({ url }) => url !== undefined).length === 1;
    let [plain, text] = ['', ''];
    for (const span of spans) {
      const shown = ascii ? toAscii(span.text) : span.text;
      plain += shown;
      const painted = paint(shown, span.tone ?? tone);
      text += hasLink ? linked(painted, span.url) : painted;
    }
    return { plain, text, width: widthOf(plain) };
  };
  const fold = (styled: Styled, cells: number) => (styled.width <= cells ? [styled.text] : wrapText(styled.text, cells));
  return { ascii, paint, style, fold, wrap: (rich, cells, tone) => fold(style(rich, tone), cells) };
}
