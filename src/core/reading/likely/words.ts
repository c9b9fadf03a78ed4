import type { Block, BlockKind, Section } from '../document.ts';
import { isJobTitle } from '../pieces.ts';

/** What others say; and lists of names, which are read as names. */
const LEFT_OUT: ReadonlySet<Section> = new Set(['references', 'languages', 'interests', 'benefits', 'skills', 'certifications', 'awards']);
const NO_TEXT: ReadonlySet<BlockKind> = new Set(['dates', 'organisation', 'heading', 'skill']);
/** Endings differ by tense, number and gender. */
const STEM = 6;
/** What stands in dates, which some formats keep apart. */
const DATE =
  /^(?:\p{N}+|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|present|since)$/iu;
/** Shorter first lines are names and places. */
const LEAST_LINE = 8;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_+#]+/gu) ?? [];

/** The first letters of a word, in small letters; all numbers are alike. */
const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .slice(0, STEM);

/** Of each word but those of dates. */
export const stemsIn = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => !DATE.test(word))
    .map(stemOf);

/** Texts that tell of the person or the job, in the same words whatever the format of the document. */
export const tellingTexts = (blocks: readonly Block[]): { block: Block; text: string }[] =>
  blocks.flatMap((block) => {
    const { section, kind, text } = block;
    if (LEFT_OUT.has(section) || NO_TEXT.has(kind)) return [];
    if (section === 'top' && !isJobTitle(text) && wordsIn(text).length < LEAST_LINE) return [];
    return [{ block, text: kind === 'title' || section === 'education' ? firstPart(text) : text }];
  });

/** `Data Engineer` of "Data Engineer, Hollin Water, Leeds". */
const firstPart = (text: string): string => text.split(/,|\s[–—|@]\s| at /u)[0] ?? '';

export const textsOf = (blocks: readonly Block[]): string[] => tellingTexts(blocks).map(({ text }) => text);
