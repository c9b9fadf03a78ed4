import type { Content } from '../content.ts';
import { unreadable } from '../limits.ts';
import { type Attributes, walkXml } from '../marked/xml.ts';
import type { Line } from '../text/lines.ts';
import type { Archive } from './archive.ts';
import { Paragraphs } from './paragraphs.ts';

/** Deleted text, comments, numbers of notes, and descriptions of pictures. */
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'desc',
  'title',
  'automatic-styles',
  'font-face-decls',
  'scripts',
]);
const BETWEEN: Readonly<Record<string, string>> = { s: ' ', tab: '\t', 'line-break': '\n' };

export function readOdt(archive: Archive): Content {
  if (/encryption-data/.test(archive.text('META-INF/manifest.xml') ?? ''))
    throw unreadable(archive.name, 'is locked with a password', 'Save it without a password.');
  if (!/opendocument\.text/.test(archive.text('mimetype') ?? 'opendocument.text'))
    throw unreadable(archive.name, 'is an OpenDocument file, but no text', 'Save it as PDF.');
  return { format: 'ODT', lines: paragraphsOf(archive) };
}

function paragraphsOf({ name, text }: Archive): Line[] {
  const paragraphs = new Paragraphs();
  const depth: Record<string, number> = { 'list-item': 0, 'table-cell': 0 };
  const shape = () => (depth['list-item'] ? 'item' : depth['table-cell'] ? 'cell' : 'line');
  const handler = {
    open(tag: string, attributes: Attributes) {
      if (tag === 'h') paragraphs.begin('heading', Number(attributes['text:outline-level'] ?? 1));
      else if (tag === 'p') paragraphs.begin(shape());
      else if (Object.hasOwn(depth, tag)) depth[tag] = (depth[tag] ?? 0) + 1;
      else if (Object.hasOwn(BETWEEN, tag)) paragraphs.add(BETWEEN[tag] as string);
    },
    close(tag: string) {
      if (tag === 'h' || tag === 'p') paragraphs.end();
      else if (Object.hasOwn(depth, tag)) depth[tag] = (depth[tag] ?? 0) - 1;
    },
    text: (part: string) => paragraphs.add(part.replace(/\s+/g, ' ')),
  };
  walkXml(text('content.xml') ?? '', name, handler, SKIPPED);
  return paragraphs.lines;
}
