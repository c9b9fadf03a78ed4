import { indexOf } from '../core/catalog-index.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Source } from '../model/source.ts';
import { muted } from './build.ts';
import type { Footnote, Span } from './view.ts';

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

/** The sources an answer cites, each once, in order of first use. Ids that are not in the catalog are left out. */
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
      ...(source.url === null ? [] : [' ', { ...muted(source.url), url: source.url }]),
    ],
  }));
}

/** The mark of a source id, such as ` [2]`: its number among the sources, empty for an id that is not listed. */
export type Cite = (id: string) => Span;

export function citing(sources: readonly SourceRecord[]): Cite {
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  return (id) => muted(numbers.has(id) ? ` [${numbers.get(id)}]` : '');
}

/** Explains the marks wherever they are printed. */
export const MARKS = '[n]: the source of a figure; print them with --sources.';
