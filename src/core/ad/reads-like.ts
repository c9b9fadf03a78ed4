import type { Catalog } from '../../model/catalog.ts';
import { withImplied } from '../catalog/implied.ts';
import type { FitTerm } from '../fit/fit.ts';
import { levelsOf } from '../fit/levels.ts';
import { bandOf, rankingFor } from '../fit/rank.ts';
import type { AskedSkill } from '../reading/asked/asked.ts';
import { askingBlocks } from '../reading/asked/places.ts';
import type { Block } from '../reading/document.ts';
import { isRead, readLike } from '../reading/likely/role-likeness.ts';
import { TITLE_WEIGHT } from '../reading/told.ts';
import { likeNames } from '../titles/likeness.ts';

export interface LikeRole {
  role: { id: string; title: string };
  rank: number;
  /** Fifths of the likeness of the first. */
  band: number;
  /** fit + 0.2 · byTitle + 0.75 · byWords; 0.5 · byWords where compared to catalog text */
  likeness: number;
  /** Of the skills asked, see `fitOf`; the sum of its terms. */
  fit: number;
  /** 0 to 1, of the title to the role's nearest name: cosine over words, rare ones counting more. */
  byTitle: number;
  /** 0 to 1, of text and skills to documents for the role; without such documents, of the text to catalog text. */
  byWords: number;
  terms: FitTerm[];
}

/** Below this it reads like no role; a note of a few words says less. */
const LEAST = { read: 0.3, note: 0.12 };

/** All roles, the likeliest first; none where all are unlike. */
export function readsLike(catalog: Catalog, title: string | null, asked: readonly AskedSkill[], all: readonly Block[]): LikeRole[] {
  const blocks = askingBlocks(all);
  const levels = levelsOf({ skills: withImplied(catalog, Object.fromEntries(asked.map(({ skill, level }) => [skill, level]))) });
  const fits = new Map(rankingFor(catalog, levels, { draws: 0 }).ranked.map((ranked) => [ranked.role, ranked]));
  const ofTitle = title === null ? undefined : likeNames(catalog, title);
  const likenessOf = readLike(
    catalog,
    blocks,
    asked.map(({ skill }) => skill),
  );
  const scored = catalog.roles.map((role) => {
    const { fit = 0, terms = [] } = fits.get(role.id) ?? {};
    const byTitle = ofTitle?.get(role.id)?.likeness ?? 0;
    const { likeness: byWords, weight } = likenessOf(role.id);
    const likeness = fit + TITLE_WEIGHT * byTitle + weight * byWords;
    return { role: { id: role.id, title: role.title }, likeness, fit, byTitle, byWords, terms };
  });
  const ordered = scored.sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1));
  const best = ordered[0]?.likeness ?? 0;
  const least = isRead(catalog, blocks) ? LEAST.read : LEAST.note;
  return best < least ? [] : ordered.map((one, at) => ({ ...one, rank: at + 1, band: bandOf(one.likeness, best, false) }));
}
