import type { Rich, Span } from '../../view/view.ts';
import { clean } from '../clean.ts';
import { plainText, spansOf } from '../rich.ts';

/** Ids of footnotes in the order of their numbers. */
export type Notes = readonly string[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeText = (text: string): string => clean(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** An element; attributes are escaped, and left out where undefined. `inner` is markup. */
export function element(name: string, attributes: Record<string, string | number | undefined>, inner = ''): string {
  const words = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeText(String(value))}"`));
  return `<${name}${words.join('')}>${VOID.has(name) ? '' : `${inner}</${name}>`}`;
}

const VOID = new Set(['meta']);

/** Text as markup. Only web addresses become links, and footnote marks link to footnotes. */
export const inline = (rich: Rich | undefined, notes: Notes): string =>
  rich === undefined
    ? ''
    : (wholeDots(rich) ??
      spansOf(rich)
        .filter(({ hint }) => hint !== true)
        .map((span) => spanText(span, notes))
        .join(''));

/** Of five dots, as a screen reader should say it. */
function wholeDots(rich: Rich): string | undefined {
  const text = plainText(rich);
  if (!/^●*○*$/.test(text) || text.length < 2) return undefined;
  return element('span', { role: 'img', class: 'dots', 'aria-label': `${text.replaceAll('○', '').length} of ${text.length}` }, text);
}

function spanText({ text, tone, url, source }: Span, notes: Notes): string {
  if (source !== undefined) return noteMark(source, notes);
  // A figure keeps its unit.
  const words = escapeText(text.replace(/(?<=\d) (?=h\b)|(?<=≈) (?=[$\d])/g, '\u00a0'));
  if (url !== undefined && /^https?:\/\/[\x21-\x7e]+$/.test(url))
    return element('a', { href: url, class: text === url ? 'bare' : undefined }, words);
  if (tone === 'strong') return element('strong', {}, words);
  return tone === undefined || tone === 'plain' || tone === 'accent' ? words : element('span', { class: tone }, words);
}

export function noteMark(source: string | undefined, notes: Notes): string {
  const at = source === undefined ? -1 : notes.indexOf(source);
  if (at < 0) return '';
  return `\u00a0${element('a', { href: `#source-${at + 1}`, class: 'note', 'aria-label': `source ${at + 1}` }, `[${at + 1}]`)}`;
}
