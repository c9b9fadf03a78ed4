import type { SourceRef } from '../core/catalog/references.ts';
import { hint, muted } from './build.ts';
import type { Footnote, Rich, Span } from './view.ts';

export function footnotesOf(sources: readonly SourceRef[]): Footnote[] {
  return sources.map((source) => ({
    id: source.id,
    short: [
      source.url === null ? source.title : { text: source.title, url: source.url },
      `, ${source.publisher}${source.licence === null ? '' : `, ${source.licence}`}`,
    ],
    text: [
      `${source.title}, ${source.publisher}`,
      source.published === null ? '' : `, ${source.published}`,
      `; ${source.kind.replaceAll('-', ' ')}, ${source.trust}`,
      source.licence === null ? '' : `, ${source.licence}`,
      `. Seen ${source.accessed}.`,
      source.note === null ? '' : ` ${source.note}`,
      ...(source.url === null ? [] : [' ', { ...muted(source.url), url: source.url }]),
    ],
  }));
}

/** Such as ` [2]`; empty for an id that is not listed. */
export type Cite = (id: string) => Span;

export function citing(sources: readonly SourceRef[]): Cite {
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  return (id) => ({ ...muted(numbers.has(id) ? ` [${numbers.get(id)}]` : ''), source: id });
}

export const MARKS: Rich = ['[n]: the source of a figure', hint('; print them with --sources'), '.'];
