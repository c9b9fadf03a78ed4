import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { withImplied } from '../catalog/implied.ts';
import type { FitTerm } from '../fit/fit.ts';
import { levelsOf } from '../fit/levels.ts';
import { bandOf, rankingFor } from '../fit/rank.ts';
import type { AskedSkill } from '../reading/asked/asked.ts';
import type { Block } from '../reading/document.ts';

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
  const ofTitle = title === null ? new Map<string, number>() : likenessTo(namesIn(catalog), title);
  const ofText = likenessTo(
    textsIn(catalog),
    blocks
      .filter(({ section }) => !AROUND.has(section))
      .map(({ text }) => text)
      .join('\n'),
  );
  const scored = catalog.roles.map((role) => {
    const { fit = 0, terms = [] } = fits.get(role.id) ?? {};
    const [byTitle, byWords] = [ofTitle.get(role.id) ?? 0, ofText.get(role.id) ?? 0];
    return { role: { id: role.id, title: role.title }, likeness: fit + WEIGHT * (byTitle + byWords), fit, byTitle, byWords, terms };
  });
  const ordered = scored.sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1));
  const best = ordered[0]?.likeness ?? 0;
  return best < LEAST ? [] : ordered.map((one, at) => ({ ...one, rank: at + 1, band: bandOf(one.likeness, best, false) }));
}

const AROUND: ReadonlySet<string> = new Set(['benefits', 'about']);

interface Text {
  role: string;
  words: ReadonlyMap<string, number>;
}

interface Texts {
  all: readonly Text[];
  weigh(word: string): number;
}

const byCatalog = new WeakMap<readonly Role[], { names: Texts; texts: Texts }>();

const namesIn = (catalog: Catalog): Texts => known(catalog).names;
const textsIn = (catalog: Catalog): Texts => known(catalog).texts;

function known(catalog: Catalog): { names: Texts; texts: Texts } {
  let both = byCatalog.get(catalog.roles);
  if (both === undefined) {
    both = { names: textsOf(namesOf(catalog)), texts: textsOf(catalog.roles.map((role) => [role.id, writtenOf(role)])) };
    byCatalog.set(catalog.roles, both);
  }
  return both;
}

/** Names of roles, and titles by the role they are or come close to. */
const namesOf = ({ roles, titles }: Catalog): [string, string][] => [
  ...roles.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name): [string, string] => [id, name])),
  ...titles.titles.flatMap(({ title, aliases, is, closeTo }) =>
    (is ?? closeTo ?? []).slice(0, 1).flatMap((id) => [title, ...aliases].map((name): [string, string] => [id, name])),
  ),
];

const writtenOf = ({ title, aliases, summary, responsibilities, tools, levels, interests }: Role): string =>
  [title, ...aliases, summary, ...responsibilities, ...tools, ...levels.map(({ change }) => change), ...interests.enjoys].join('\n');

function textsOf(written: readonly (readonly [string, string])[]): Texts {
  const all = written.map(([role, text]) => ({ role, words: countsOf(text) }));
  const count = new Map<string, number>();
  for (const { words } of all) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
  return { all, weigh: (word) => Math.log((all.length + 1) / ((count.get(word) ?? 0) + 1)) };
}

/** By role, the cosine of its nearest text: term frequencies as 1 + ln, weighed by rarity (tf-idf). */
function likenessTo({ all, weigh }: Texts, text: string): Map<string, number> {
  const asked = countsOf(text);
  const vector = (words: ReadonlyMap<string, number>) => new Map([...words].map(([word, n]) => [word, (1 + Math.log(n)) * weigh(word)]));
  const own = vector(asked);
  const nearest = new Map<string, number>();
  for (const { role, words } of all) {
    const other = vector(words);
    const shared = [...other].reduce((sum, [word, weight]) => sum + weight * (own.get(word) ?? 0), 0);
    const size = Math.hypot(...own.values()) * Math.hypot(...other.values());
    if (shared > 0) nearest.set(role, Math.max(nearest.get(role) ?? 0, Math.min(1, shared / size)));
  }
  return nearest;
}

/** They say how high a job is, and not which. */
const LEVEL_WORDS = new Set([
  'senior',
  'junior',
  'lead',
  'staff',
  'principal',
  'entry',
  'mid',
  'level',
  'graduate',
  'intern',
  'internship',
]);

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [word] of plain.matchAll(/\p{L}[\p{L}\p{N}+#]+/gu)) {
    const key = word.length > 4 ? word.replace(/s$/, '') : word;
    if (!LEVEL_WORDS.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
