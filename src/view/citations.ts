import type { SourceRecord } from './parts.ts';
import type { Span } from './view.ts';

/** Marks such as ` [2]` that lead from a figure to its numbered source; nothing for a source that is not listed. */
export function citing(sources: readonly SourceRecord[]): (id: string) => Span {
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  return (id) => ({ text: numbers.has(id) ? ` [${numbers.get(id)}]` : '', tone: 'muted' });
}

/** Said where marks are printed, so that nobody has to guess what they are. */
export const MARKS = '[n]: the source of a figure; print them with --sources.';
