import { Parser } from 'htmlparser2';
import type { Line } from '../text/lines.ts';

/** Not read: page furniture, and what nobody sees. */
const SKIPPED = new Set(
  'script style noscript template svg math title nav footer iframe object select button textarea dialog video audio canvas'.split(' '),
);
const BLOCKS = new Set(
  'p div section article main header aside li ul ol dl dt dd table tr td th h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption address details summary br hr body html label'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** The parser takes longer the deeper it is. */
const DEEPEST = 1_000;
const CHUNK = 16_384;
/** Elements around a text that decide what it is; hostile pages nest a million. */
const NEAR = 40;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export interface Page {
  lines: Line[];
  /** Contents of `application/ld+json` scripts. */
  jsonLd: string[];
  /** Reading stopped at a depth that no page needs. */
  isTooDeep: boolean;
}

/** Block elements are kept apart; a comment, a hidden element and an entity bomb of HTML are only text. */
export function htmlPage(html: string): Page {
  const page: Page = { lines: [], jsonLd: [], isTooDeep: false };
  let text = '';
  let skipped = 0;
  /** Of the element that closed last, with nothing between. */
  let closed = '';
  let isJsonLd = false;
  const open: string[] = [];
  const flush = () => {
    if (text.trim() !== '') page.lines.push({ text, page: null, line: page.lines.length + 1, ...shapeIn(open.slice(-NEAR)) });
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      isJsonLd = tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
      if (isJsonLd) page.jsonLd.push('');
      if (!VOID.has(tag) && (skipped > 0 || isSkipped(tag, attributes))) skipped++;
      if (BLOCKS.has(tag)) flush();
      else if (closed === tag) text += ' ';
      closed = '';
      if (!VOID.has(tag)) open.push(tag);
    },
    ontext(data) {
      if (isJsonLd) page.jsonLd.push((page.jsonLd.pop() ?? '') + data);
      else if (skipped === 0) text += data.replace(/\s+/g, ' ');
      closed = '';
    },
    onclosetag(tag) {
      isJsonLd = false;
      if (BLOCKS.has(tag)) flush();
      if (VOID.has(tag)) return;
      open.pop();
      closed = tag;
      if (skipped > 0) skipped--;
    },
  });
  for (let at = 0; at < html.length && !page.isTooDeep; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    page.isTooDeep = open.length > DEEPEST;
  }
  parser.end();
  flush();
  return page;
}

function isSkipped(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  const isHidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN_STYLE.test(attributes['style'] ?? '');
  return isHidden || SKIPPED.has(tag);
}

function shapeIn(open: readonly string[]): Pick<Line, 'shape' | 'depth'> {
  const heading = open.findLast((tag) => /^h[1-6]$/.test(tag));
  if (heading !== undefined) return { shape: 'heading', depth: Number(heading.slice(1)) };
  if (open.includes('li')) return { shape: 'item' };
  return { shape: open.includes('td') || open.includes('th') ? 'cell' : 'line' };
}

/** Text with entities and tags, as found in fields of other formats. */
export const htmlTextLines = (html: string): Line[] => htmlPage(html).lines;
