import { type Phrase, phrase } from './phrase.ts';

/** One or several skills a line, with or without bullets and levels (`python=3`). */
export function plainListPhrases(text: string): Phrase[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const entry = line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '');
    return entry.split(/[,;|]/).flatMap((part) => {
      const rated = /^(.*\S)\s*=\s*([0-4])\s*$/.exec(part);
      if (rated === null) return phrase(part, 'list', 'listed');
      return phrase(rated[1], 'list', 'listed').map((entered) => ({ ...entered, level: Number(rated[2]) }));
    });
  });
}
