import type { Block, Section } from './document.ts';
import { NOT_HELD_WORDS } from './hints.ts';

const LONGEST_ENTRY = 60;

const LISTS: ReadonlySet<Section> = new Set(['skills', 'languages', 'education', 'certifications']);

/** A part of a block that is read on its own. */
export interface Piece {
  text: string;
  /** An entry of a list, where each is a claim. */
  isEntry: boolean;
}

/** Entries where skills are listed, else sentences. `Front end: Vue, Angular` are three entries. */
export function piecesOf({ text, kind, section }: Block): Piece[] {
  const isList = kind === 'skill' || LISTS.has(section);
  return isList && !isSentence(text) ? entriesOf(text) : sentencesOf(text).map((sentence) => ({ text: sentence, isEntry: false }));
}

const isSentence = (text: string): boolean =>
  text.split(/[,;|•·]/u).some((part) => part.length > LONGEST_ENTRY * 1.2) || /\p{Ll}{3,}\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);

/** No separator within brackets of up to 300 letters, and no colon before the word that says that a skill is not held. */
const BETWEEN_ENTRIES = new RegExp(String.raw`(?:[,;|•·]|\.\s|:\s(?!\s*(?:${NOT_HELD_WORDS})\s*$))(?![^()]{0,300}\))`, 'iu');

function entriesOf(text: string): Piece[] {
  return text
    .split(BETWEEN_ENTRIES)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => ({ text: entry, isEntry: true }));
}

/** Ends of sentences, not of `Node.js` or `e.g.` */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}\p{N}"“„(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const JOB =
  /engineer|develop|manag|analyst|scientist|design|consultant|architect|research|writ|teach|lawyer|officer|specialist|director|lead|head|owner|strategist|editor|producer|trainer|auditor|advis|administrator|intern|artist|entwickl|ingenieur|berat|leiter|jurist|ingénieur|développ|chef|formatr|abogad|desarroll|ingenier|jef[ea]|responsable|president|educator|coach|fellow|lectur|profess|annotat|nurse|program|statistic|translat|übersetz|traduct|illustrat|validat|scientifique|cient[ií]fic|redact|coordinat|strateg|lehr|beauftragt/iu;

export const isJobTitle = (text: string): boolean => JOB.test(text);

/** Parts that name a job: the employer in `Docker & Söhne, Trainee` claims nothing. */
export function jobTitlesIn(title: string): Piece[] {
  return title
    .split(/\s[–—|@-]\s|[,|•·/](?=\s)|\s(?:at|bei|chez|en)\s/u)
    .map((text) => text.trim())
    .filter((text) => JOB.test(text))
    .map((text) => ({ text, isEntry: false }));
}
