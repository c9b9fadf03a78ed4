import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { oncePer } from '../once-per.ts';

/** The nearest text of a role. */
export interface Nearest {
  /** 0 to 1: cosine over words, term frequencies as 1 + ln, weighed by rarity (tf-idf). */
  likeness: number;
  /** A name of the role; of a whole text the title of the role. */
  name: string;
}

/** By role, a title to the nearest of its names, and of the titles that are it or come close to it. */
export const likeNames = (catalog: Catalog, title: string): Map<string, Nearest> => likenessTo(namesIn(catalog), title);

/** By role, a title to the nearest title that leads to it. */
export const likeSteps = (catalog: Catalog, title: string): Map<string, Nearest> => likenessTo(stepsIn(catalog), title);

/** By role, a text to what the catalog writes of it. */
export const likeTexts = (catalog: Catalog, text: string): Map<string, Nearest> => likenessTo(textsIn(catalog), text);

interface Text {
  role: string;
  name: string;
  words: ReadonlyMap<string, number>;
}

interface Texts {
  all: readonly (Text & { size: number })[];
  weigh(word: string): number;
}

const namesIn = oncePer(({ roles, titles }: Catalog): Texts => {
  const named = roles.flatMap(({ id, title, aliases }) => [title, ...aliases].map((name) => textOf(id, name)));
  const close = titles.titles.flatMap(({ is, closeTo, ...called }) => textsOf((is ?? closeTo ?? []).slice(0, 1), called));
  return weighed([...named, ...close]);
});

const stepsIn = oncePer(
  ({ titles }: Catalog): Texts => weighed(titles.titles.flatMap(({ leadsTo = [], ...called }) => textsOf(leadsTo, called))),
);

const textsIn = oncePer(({ roles }: Catalog): Texts => weighed(roles.map((role) => textOf(role.id, role.title, writtenOf(role)))));

const textsOf = (roles: readonly string[], { title, aliases }: { title: string; aliases: readonly string[] }): Text[] =>
  roles.flatMap((role) => [title, ...aliases].map((name) => textOf(role, name)));

const textOf = (role: string, name: string, text = name): Text => ({ role, name, words: countsOf(text) });

const writtenOf = ({ title, aliases, summary, responsibilities, tools, levels, interests }: Role): string =>
  [title, ...aliases, summary, ...responsibilities, ...tools, ...levels.map(({ change }) => change), ...interests.enjoys].join('\n');

function weighed(texts: readonly Text[]): Texts {
  const count = new Map<string, number>();
  for (const { words } of texts) for (const word of words.keys()) count.set(word, (count.get(word) ?? 0) + 1);
  const weigh = (word: string) => Math.log((texts.length + 1) / ((count.get(word) ?? 0) + 1));
  const all = texts.map((text) => {
    const words = vectorOf(text.words, weigh);
    return { ...text, words, size: Math.hypot(...words.values()) };
  });
  return { all, weigh };
}

const vectorOf = (words: ReadonlyMap<string, number>, weigh: Texts['weigh']): Map<string, number> =>
  new Map([...words].map(([word, n]) => [word, (1 + Math.log(n)) * weigh(word)]));

function likenessTo({ all, weigh }: Texts, text: string): Map<string, Nearest> {
  const own = vectorOf(countsOf(text), weigh);
  const ownSize = Math.hypot(...own.values());
  const nearest = new Map<string, Nearest>();
  for (const { role, name, words, size } of all) {
    let shared = 0;
    for (const [word, weight] of words) shared += weight * (own.get(word) ?? 0);
    if (shared <= 0) continue;
    const likeness = Math.min(1, shared / (ownSize * size));
    if (likeness > (nearest.get(role)?.likeness ?? 0)) nearest.set(role, { likeness, name });
  }
  return nearest;
}

/** They say how high a job is, and not which. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'senior junior lead staff principal entry mid level graduate intern internship'.split(' '),
);

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [word] of plain.matchAll(/\p{L}[\p{L}\p{N}+#]+/gu)) {
    const key = word.length > 4 ? word.replace(/s$/, '') : word;
    if (!LEVEL_WORDS.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
