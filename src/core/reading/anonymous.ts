import type { Evidence, NamedDocument } from './evidence.ts';
import type { Rated } from './rate.ts';

/** Names of skills stay; sentences, also the words of what is told, employers and entries that nothing is known of go. */
export function withoutQuotes(rated: Rated): Rated {
  const bare = <T extends Evidence>(one: T): T => ({ ...one, text: '', within: null });
  return {
    ...rated,
    mapped: rated.mapped.map((one) => ({
      ...one,
      evidence: one.evidence.map((place) => (one.likelihood === null ? bare(place) : { ...bare(place), name: '' })),
    })),
    notClaimed: rated.notClaimed.map(bare),
    doubtful: rated.doubtful.map(bare),
    unknown: [],
  };
}

/** A part that was not read may be named after the person. */
export const withoutNames = ({ file, document }: NamedDocument): NamedDocument => ({
  file,
  document: { ...document, unread: document.unread.map(({ why }) => ({ what: 'a part', why })) },
});
