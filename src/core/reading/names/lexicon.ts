import type { Catalog } from '../../../model/catalog.ts';
import { normalName } from '../../lookup.ts';
import { oncePer } from '../../once-per.ts';
import { type SkillNames, skillNames } from './names.ts';

/** What is known of words before a document is read. */
export interface Lexicon {
  names: SkillNames;
  categories: ReadonlyMap<string, string>;
  /** Whether the catalog itself writes a word, which is then no slip. */
  isWord(word: string): boolean;
}

export const lexiconOf = oncePer(({ skills, technologies }: Pick<Catalog, 'skills' | 'technologies'>): Lexicon => {
  const texts = skills.flatMap(({ title, aliases, summary, levels }) => [title, ...aliases, summary, ...Object.values(levels)]);
  const words = new Set(texts.flatMap((text) => normalName(text).split('-')));
  return {
    names: skillNames(skills, technologies),
    categories: new Map(skills.map(({ id, category }) => [id, category])),
    isWord: (word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, '')),
  };
});
