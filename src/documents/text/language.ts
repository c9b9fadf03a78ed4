import type { Document } from '../../core/reading/document.ts';

/** Frequent words that no other of these languages has. */
const WORDS: Readonly<Record<NonNullable<Document['language']>, string>> = {
  en: 'the and of with for to by from that as our are is at this have will you on or be',
  de: 'der die das und mit für von den im zur zum bei auf ist sind eine einer als sowie wir durch des dem ich',
  fr: 'le les des et avec pour du dans sur une est au aux par nous vous ou ses qui chez votre',
  es: 'el los las y con para del por una es al como en la que su nuestro se más sobre',
};

const voices = Object.entries(WORDS).map(([language, words]) => [language as keyof typeof WORDS, new Set(words.split(' '))] as const);
const FEWEST_VOTES = 3;

/** By a vote of frequent words; null for fewer than three votes or a tie. */
export function languageOf(text: string): Document['language'] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const votes = voices.map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }));
  const [first, second] = votes.sort((a, b) => b.count - a.count);
  return first === undefined || first.count < FEWEST_VOTES || first.count === second?.count ? null : first.language;
}
