import type { Block, Section } from './document.ts';
import type { How } from './evidence.ts';

/** Other people's words, and what an employer says of itself. */
const LEFT_OUT: ReadonlySet<Section> = new Set(['references', 'benefits', 'about', 'interests']);
const OF_WORK: ReadonlySet<Section> = new Set(['experience', 'projects', 'volunteering', 'responsibilities']);
/** Programmers write their languages under the same heading as those that people speak. */
const OF_LISTS: ReadonlySet<Section> = new Set(['skills', 'languages']);

/** How a block of a résumé claims what it names; undefined where it claims nothing. */
export function creditOf({ kind, section, within }: Block, isPlainList: boolean): How | undefined {
  if (kind === 'organisation' || kind === 'dates' || LEFT_OUT.has(section)) return undefined;
  if (OF_WORK.has(section)) return kind === 'heading' ? undefined : kind === 'title' ? 'titled' : 'used';
  if (OF_LISTS.has(section) || kind === 'skill' || isPlainList) return 'listed';
  if (kind === 'heading') return undefined;
  return section === 'other' && /(?:19|20)\d\d/.test(within ?? '') ? 'used' : 'named';
}
