import type { Block, Document } from '../reading/document.ts';
import { type Phrase, phrase } from './phrase.ts';

const WORDS: Readonly<Partial<Record<Block['section'], string>>> = { top: 'the first lines', experience: 'work', other: 'the text' };
/** Other people's words, languages that people speak, and what an employer says of itself. */
const LEFT_OUT: ReadonlySet<Block['section']> = new Set(['references', 'languages', 'benefits', 'about']);

/** Skills listed as such are claims; sentences, titles and cells may name one by accident. */
export function documentPhrases({ format, blocks }: Pick<Document, 'format' | 'blocks'>): Phrase[] {
  return blocks.filter(({ section }) => !LEFT_OUT.has(section)).flatMap((block) => phrasesOf(block, format === 'plain list'));
}

function phrasesOf(block: Block, isPlainList: boolean): Phrase[] {
  const kind = kindOf(block);
  if (kind === undefined) return [];
  const section = isPlainList ? 'list' : (WORDS[block.section] ?? block.section);
  const where = block.within === undefined || block.within.toLowerCase() === section ? section : `${section}, ${block.within}`;
  const texts = block.hyphenated === undefined ? [block.text] : [block.text, block.hyphenated];
  const level = block.level === undefined ? {} : { level: block.level };
  return texts.flatMap((text) => phrase(text, where, kind)).map((one) => ({ ...one, ...level }));
}

function kindOf({ kind, section }: Block): Phrase['kind'] | undefined {
  if (kind === 'organisation' || kind === 'dates') return undefined;
  if (kind === 'skill') return 'listed';
  if (kind === 'title') return 'title';
  if (kind === 'heading') return section === 'skills' ? 'heading' : undefined;
  return section === 'skills' ? 'listed' : 'prose';
}
