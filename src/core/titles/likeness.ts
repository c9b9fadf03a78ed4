import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { oncePer } from '../once-per.ts';

export interface Nearest {
  /** 0 to 1: cosine over words, term frequencies as 1 + ln, weighed by rarity (tf-idf). */
  likeness: number;
  /** A name of the role; of a whole text its title. */
  name: string;
}

/** By role, a title to the nearest of its names and of the titles that are it or close to it. */
export const likeNames = (catalog: Catalog, title: string): Map<string, Nearest> => likenessTo(namesIn(catalog), title);

/** By role, a title to the nearest title that leads to it. */
export const likeSteps = (catalog: Catalog, title: string): Map<string, Nearest> => likenessTo(stepsIn(catalog), title);

/** By role, a text to what the catalog writes of it. */
export const likeTexts = (catalog: Catalog, text: string): Map<string, Nearest> => likenessTo(textsIn(catalog), text);

interface Text {
  roles: readonly string[];
  name: string;
  words: ReadonlyMap<string, number>;
}

interface Texts {
  all: readonly Text[];
  weigh(word: string): number;
}

const namesIn = oncePer(({ roles, titles }: Catalog): Texts => {
  const named = roles.flatMap((role) => textsOf([role.id], role));
  return weighed([...named, ...titles.titles.flatMap(({ is, closeTo, ...called }) => textsOf((is ?? closeTo ?? []).slice(0, 1), called))]);
});

const stepsIn = oncePer(
  ({ titles }: Catalog): Texts => weighed(titles.titles.flatMap(({ leadsTo = [], ...called }) => textsOf(leadsTo, called))),
);

const textsIn = oncePer(
  ({ roles }: Catalog): Texts => weighed(roles.map((role) => ({ roles: [role.id], name: role.title, words: countsOf(writtenOf(role)) }))),
);

const textsOf = (roles: readonly string[], { title, aliases }: { title: string; aliases: readonly string[] }): Text[] =>
  roles.length === 0 ? [] : [title, ...aliases].map((name) => ({ roles, name, words: countsOf(name) }));

const writtenOf = ({ title, aliases, summary, responsibilities, tools, levels, interests }: Role): string =>
  [title, ...aliases, summary, ...responsibilities, ...tools, ...levels.map(({ change }) => change), ...interests.enjoys].join('\n');

function weighed(all: readonly Text[]): Texts {
  const count = new Map<string, number>();
  for (const { words } of all) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
  return { all, weigh: (word) => Math.log((all.length + 1) / ((count.get(word) ?? 0) + 1)) };
}

function likenessTo({ all, weigh }: Texts, text: string): Map<string, Nearest> {
  const weightIn = (words: ReadonlyMap<string, number>, word: string) => (1 + Math.log(words.get(word) ?? 1)) * weigh(word);
  const sizeOf = (words: ReadonlyMap<string, number>) => Math.hypot(...[...words.keys()].map((word) => weightIn(words, word)));
  const own = countsOf(text);
  const ownSize = sizeOf(own);
  const nearest = new Map<string, Nearest>();
  for (const { roles, name, words } of all) {
    const both = [...words.keys()].filter((word) => own.has(word));
    const shared = both.reduce((sum, word) => sum + weightIn(words, word) * weightIn(own, word), 0);
    if (shared <= 0) continue;
    const likeness = Math.min(1, shared / (ownSize * sizeOf(words)));
    for (const role of roles) if (likeness > (nearest.get(role)?.likeness ?? 0)) nearest.set(role, { likeness, name });
  }
  return nearest;
}

/** They say how high a job is, not which. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'senior junior lead staff principal entry mid level graduate intern internship'.split(' '),
);

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = (/[^ -~\s]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase();
  for (const word of plain.match(/\p{L}[\p{L}\p{N}+#]+/gu) ?? []) {
    const key = word.length > 4 ? word.replace(/s$/, '') : word;
    if (!LEVEL_WORDS.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
