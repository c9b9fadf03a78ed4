import type { Catalog } from '../../model/catalog.ts';
import { withImplied } from '../catalog/implied.ts';
import type { FitTerm } from '../fit/fit.ts';
import { levelsOf } from '../fit/levels.ts';
import { bandOf, rankingFor } from '../fit/rank.ts';
import type { AskedSkill } from '../reading/asked/asked.ts';
import type { Block } from '../reading/document.ts';
import { likeNames, likeTexts } from '../titles/likeness.ts';

/** A role that an advertisement reads like. */
export interface LikeRole {
  role: { id: string; title: string };
  rank: number;
  /** Fifths of the likeness of the first. */
  band: number;
  /** fit + 0.3 · byTitle + 0.3 · byWords */
  likeness: number;
  /** Of what is asked to the role, see `fitOf`; the sum of its terms. */
  fit: number;
  /** 0 to 1, of the title to the nearest name of the role: cosine over words, rare ones counting more. */
  byTitle: number;
  /** 0 to 1, of the text to what the catalog writes of the role, in the same way. */
  byWords: number;
  terms: FitTerm[];
}

/** Both together weigh about as much as a good fit. Chosen on the 40 open advertisements of docs/reading.md. */
const WEIGHT = 0.3;
/** Below this an advertisement reads like no role here. */
const LEAST = 0.12;

/** All roles, the likeliest first; none where even the first is unlike. */
export function readsLike(catalog: Catalog, title: string | null, asked: readonly AskedSkill[], blocks: readonly Block[]): LikeRole[] {
  const levels = levelsOf({ skills: withImplied(catalog, Object.fromEntries(asked.map(({ skill, level }) => [skill, level]))) });
  const fits = new Map(rankingFor(catalog, levels, { draws: 0 }).ranked.map((ranked) => [ranked.role, ranked]));
  const ofTitle = title === null ? undefined : likeNames(catalog, title);
  const ofText = likeTexts(
    catalog,
    blocks
      .filter(({ section }) => !AROUND.has(section))
      .map(({ text }) => text)
      .join('\n'),
  );
  const scored = catalog.roles.map((role) => {
    const { fit = 0, terms = [] } = fits.get(role.id) ?? {};
    const [byTitle, byWords] = [ofTitle?.get(role.id)?.likeness ?? 0, ofText.get(role.id)?.likeness ?? 0];
    return { role: { id: role.id, title: role.title }, likeness: fit + WEIGHT * (byTitle + byWords), fit, byTitle, byWords, terms };
  });
  const ordered = scored.sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1));
  const best = ordered[0]?.likeness ?? 0;
  return best < LEAST ? [] : ordered.map((one, at) => ({ ...one, rank: at + 1, band: bandOf(one.likeness, best, false) }));
}

const AROUND: ReadonlySet<string> = new Set(['benefits', 'about']);
