import type { Block, Document } from '../core/reading/document.ts';
import type { Content, Input, TextInput } from './content.ts';
import { FORMATS, requireFewBlocks, requireFewChars, unreadable } from './limits.ts';
import { kindOfBytes, kindOfText, type TextKind } from './sniff.ts';
import { withoutContact } from './text/contact.ts';
import { decodeText } from './text/decode.ts';
import { languageOf } from './text/language.ts';
import { inPieces } from './text/lines.ts';
import { blocksOf } from './text/sections.ts';
import { tidy } from './text/tidy.ts';

const TEXT_READERS: Readonly<Record<TextKind, (input: TextInput) => Promise<Content>>> = {
  html: async (input) => (await import('./marked/html.ts')).readHtml(input),
  europass: async (input) => (await import('./marked/europass.ts')).readEuropass(input),
  json: async (input) => (await import('./fields/json.ts')).readJson(input),
  yaml: async (input) => (await import('./fields/yaml.ts')).readYaml(input),
  csv: async (input) => (await import('./tables/csv.ts')).readCsv(input),
  text: async (input) => (await import('./text/plain.ts')).readPlain(input),
};

/**
 * Tells the format from the bytes, never from the name.
 * @param name of the file, for messages
 * @throws CareersError `data` for what cannot be read or is beyond a limit of `limits.ts`
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  if (bytes.every((byte) => byte <= 0x20)) throw unreadable(name, 'is empty', FORMATS);
  const content = await contentOf({ bytes, name });
  return finish(content, name);
}

async function contentOf(input: Input): Promise<Content> {
  const kind = kindOfBytes(input.bytes, input.name);
  if (kind === 'pdf') return (await import('./pdf/read.ts')).readPdf(input);
  if (kind === 'zip') return (await import('./packed/zip.ts')).readZip(input);
  const text = decodeText(input.bytes, input.name);
  return TEXT_READERS[kindOfText(text, input.name)]({ text, name: input.name });
}

function finish(content: Content, name: string): Document {
  const { format, pages = null, unread = [], names, jobPosting = null } = content;
  const found = 'lines' in content ? content.lines : content.blocks;
  requireFewChars(lengthOf(found), name);
  requireFewBlocks(found.filter(({ text }) => text.trim() !== '').length, name);
  const blocks = 'lines' in content ? blocksOf(content.lines) : content.blocks.flatMap(tidied);
  const own = withoutContact(blocks, names);
  const language = languageOf(own.map(({ text }) => text).join('\n'));
  return { format, language, pages, chars: lengthOf(own), unread, blocks: own, jobPosting };
}

const lengthOf = (parts: readonly { text: string }[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

function tidied(block: Block): Block[] {
  const within = tidy(block.within ?? '').slice(0, 200);
  const { within: _, ...rest } = block;
  const texts = inPieces(block.text)
    .map(tidy)
    .filter((text) => text !== '');
  return texts.map((text) => ({ ...rest, text, ...(within === '' ? {} : { within }) }));
}
