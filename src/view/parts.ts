import { indexOf } from '../core/catalog-index.ts';
import type { ClaimedPay } from '../core/pay/claimed.ts';
import { INDICATIVE_BELOW } from '../core/pay/quantiles.ts';
import type { Catalog } from '../model/catalog.ts';
import type { HeadlinePay } from '../model/headline-pay.ts';
import type { Source } from '../model/source.ts';
import type { Cell, Footnote, Span } from './view.ts';
import { grouped } from './words/number.ts';

/** Shown wherever a figure is not known: never zero, never guessed. */
export const UNKNOWN = '?';

/** US dollars in full, such as `$171,600`. */
export const usd = (amount: number): string => `$${grouped(amount)}`;

/** US dollars in thousands, such as `$172k`. */
export const usdShort = (amount: number): string => `$${Math.round(amount / 1000)}k`;

/** A whole or decimal number with separators, such as `1,983`. */
export const count = (value: number): string => grouped(Math.round(value * 10) / 10);

/** Hours for people: whole from ten up, one digit below. */
export const hours = (value: number): string => `${count(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10)} h`;

/** A share as a whole percent, such as `74%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

/** What a list is of, such as `12 courses`, or `12 of 123 courses` where it was cut. */
export const shownOf = (shown: number, fitting: number, one: string): string =>
  (fitting > shown ? `${count(shown)} of ` : '') + plural(fitting, one);

/** What is claimed in one cell, such as `$100k – $220k+`. */
export function claimedCell(claimed: ClaimedPay | null): Cell {
  if (claimed === null) return { text: [muted(UNKNOWN)], value: null };
  const more = claimed.openEnded ? '+' : '';
  const high = claimed.high === null ? '' : usdShort(claimed.high);
  return { text: claimed.low === null || claimed.low === claimed.high ? `${high}${more}` : `${usdShort(claimed.low)} – ${high}${more}` };
}

/** The observed median in one cell; "proxy" stands before it where other titles stand in for the role. */
export function medianCell(observed: HeadlinePay | null): Cell {
  if (observed === null) return { text: [muted(UNKNOWN)], value: null };
  return { text: [...(observed.proxy ? [muted('proxy ')] : []), usdShort(observed.p50)], value: observed.p50 };
}

/** The same where the number of figures does not stand beside it: "few" stands before a median of under 30. */
export function loneMedianCell(observed: HeadlinePay | null): Cell {
  const cell = medianCell(observed);
  return observed !== null && observed.n < INDICATIVE_BELOW ? { ...cell, text: [muted('few '), ...(cell.text as readonly Span[])] } : cell;
}

/** How many figures were observed; "few" stands before fewer than 30, which are indicative only. */
export function countCell(observed: HeadlinePay | null): Cell {
  if (observed === null) return { text: '', value: null };
  return { text: [...(observed.n < INDICATIVE_BELOW ? [muted('few ')] : []), count(observed.n)], value: observed.n };
}

export const muted = (text: string): Span => ({ text, tone: 'muted' });
export const strong = (text: string): Span => ({ text, tone: 'strong' });
export const accent = (text: string): Span => ({ text, tone: 'accent' });

/** A source as JSON answers carry it. */
export interface SourceRecord {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  kind: Source['kind'];
  published: string | null;
  accessed: string;
  licence: string | null;
  trust: Source['trust'];
  note: string | null;
}

/** The sources that figures of an answer cite, each once, in order of first use. Ids that are not in the catalog are left out. */
export function sourcesOf(catalog: Catalog, ids: Iterable<string>): SourceRecord[] {
  const sources = indexOf(catalog).source;
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const { title, publisher, url, kind, published = null, accessed, licence = null, trust, note = null } = source;
    return [{ id, title, publisher, url, kind, published, accessed, licence, trust, note }];
  });
}

/** The numbered sources of `--sources`. */
export function footnotesOf(sources: readonly SourceRecord[]): Footnote[] {
  return sources.map((source) => ({
    id: source.id,
    text: [
      `${source.title}. ${source.publisher}`,
      source.published === null ? '' : `, ${source.published}`,
      `; ${source.kind.replaceAll('-', ' ')}, ${source.trust}`,
      source.licence === null ? '' : `, ${source.licence}`,
      `. Seen ${source.accessed}.`,
      source.note === null ? '' : ` ${source.note}`,
      ...(source.url === null ? [] : [' ', { text: source.url, url: source.url, tone: 'muted' as const }]),
    ],
  }));
}
