import type { Block } from '../../core/reading/document.ts';
import { unreadable } from '../limits.ts';
import { fromPlainText } from './lines.ts';

const PERSONS = /(?:^|\s)(?:i|we|my|our|me|was|were|ich|wir|meine?|je|j'ai|nous|mes|yo|mis|nosotros|fui)(?=[\s,.]|$)/i;
const MOST_WORDS = 8;

/** Sentences name a person, end in a full stop, or have a part of many words. */
export function isSentence(line: string): boolean {
  const parts = line.split(/[,;|•·]/);
  return PERSONS.test(line) || (/[.!?]$/.test(line.trim()) && wordsIn(line) > 3) || parts.some((part) => wordsIn(part) > MOST_WORDS);
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/**
 * One or several skills a line, with or without marks and levels (`python=3`). Sentences are lines.
 * @throws CareersError `data` for an invalid level, with its line
 */
export function listBlocks(text: string, name: string): Block[] {
  return fromPlainText(text).flatMap(({ text: entry, line }): Block[] => {
    const place = { section: 'skills', page: null, line } as const;
    if (isSentence(entry)) return [{ ...place, section: 'top', text: entry, kind: 'line' }];
    const parts = entry.split(/[,;|]/).filter((part) => part.trim() !== '');
    return parts.map((part): Block => {
      const [, skill, typed] = /^(.*\S)\s*=\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
      if (skill === undefined || typed === undefined) return { ...place, text: part, kind: 'skill' };
      return { ...place, text: skill, kind: 'skill', level: levelOf(typed, part, line, name) };
    });
  });
}

function levelOf(typed: string, part: string, line: number, name: string): number {
  if (/^[0-4]$/.test(typed)) return Number(typed);
  throw unreadable(
    name,
    `says "${part.trim()}" in line ${line}, and levels are whole numbers from 0 to 4`,
    'Write, for example, python=3.',
  );
}
