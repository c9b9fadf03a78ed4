import type { Content, TextInput } from '../content.ts';
import { requireFewChars } from '../limits.ts';
import { datesIn } from './dates.ts';
import { sectionOf } from './headings.ts';
import { fromPlainText, type Line } from './lines.ts';
import { isMarkdown, markdownLines } from './markdown.ts';
import { isSentence, listBlocks } from './skill-list.ts';

/** Markdown, a list of skills, or a text. */
export function readPlain({ text, name }: TextInput): Content {
  requireFewChars(text.length, name);
  if (isMarkdown(text)) return { format: 'Markdown', lines: markdownLines(text) };
  const lines = fromPlainText(text).filter((line) => line.text.trim() !== '');
  if (isList(lines)) return { format: 'plain list', blocks: listBlocks(text, name) };
  return { format: 'text', lines: fromPlainText(text) };
}

/** No heading and no span of time, and most lines are no sentences. */
function isList(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => sectionOf(text.trim()) !== undefined || sectionOf(text.split(':')[0] ?? '') !== undefined || isDated(text)))
    return false;
  return lines.filter(({ text }) => !isSentence(text)).length * 2 >= lines.length;
}

const isDated = (text: string): boolean => datesIn(text) !== undefined;
