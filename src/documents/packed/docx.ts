import type { Content } from '../content.ts';
import { unreadable } from '../limits.ts';
import { type Attributes, walkXml } from '../marked/xml.ts';
import type { Archive } from './archive.ts';
import { Paragraphs } from './paragraphs.ts';

/** Deleted or moved text, the second copy of a text box, field codes, and descriptions of pictures. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'docPr', 'sectPr']);
const BETWEEN: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

export function readDocx(archive: Archive): Content {
  const styles = headingStyles(archive);
  const paragraphs = new Paragraphs();
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].filter((part) => archive.members.includes(part));
  for (const part of ['word/document.xml', ...notes]) readPart(archive, part, styles, paragraphs);
  return { format: 'DOCX', lines: paragraphs.lines };
}

function readPart(archive: Archive, part: string, styles: Styles, paragraphs: Paragraphs): void {
  const xml = archive.text(part);
  if (xml === undefined) throw unreadable(archive.name, `lacks ${part}`, 'Save it again.');
  let cells = 0;
  let isText = false;
  let isHidden = false;
  const handler = {
    open(tag: string, attributes: Attributes) {
      if (tag === 'p') paragraphs.begin(cells > 0 ? 'cell' : 'line');
      else if (tag === 'tc') cells++;
      else if (tag === 't') isText = !isHidden;
      else if (tag === 'vanish') isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
      else shape(tag, attributes, styles, paragraphs);
    },
    close(tag: string) {
      if (tag === 'p') paragraphs.end();
      else if (tag === 'tc') cells--;
      else if (tag === 't') isText = false;
      else if (tag === 'r') isHidden = false;
    },
    text(text: string) {
      if (isText) paragraphs.add(text);
    },
  };
  walkXml(xml, archive.name, handler, SKIPPED);
}

function shape(tag: string, attributes: Attributes, styles: Styles, paragraphs: Paragraphs): void {
  const { current } = paragraphs;
  if (current === undefined) return;
  const style = tag === 'pStyle' ? styles.get(attributes['w:val'] ?? '') : undefined;
  if (style !== undefined) Object.assign(current, style);
  // The tab stops of a paragraph are named like tabs.
  else if (tag === 'numPr' && current.shape !== 'heading') current.shape = 'item';
  else if (Object.hasOwn(BETWEEN, tag) && attributes['w:pos'] === undefined) paragraphs.add(BETWEEN[tag] as string);
}

type Style = { shape: 'heading'; depth: number } | { shape: 'item' };
type Styles = ReadonlyMap<string, Style>;

/** By id. Built-in styles have English names in every language of Word. */
function headingStyles(archive: Archive): Styles {
  const styles = new Map<string, Style>();
  let id = '';
  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'style') id = attributes['w:styleId'] ?? '';
    const style = styleOf(tag, attributes['w:val'] ?? '');
    if (style !== undefined) styles.set(id, style);
  };
  walkXml(archive.text('word/styles.xml') ?? '<styles/>', archive.name, { open, close() {}, text() {} }, new Set());
  return styles;
}

function styleOf(tag: string, value: string): Style | undefined {
  const [, level] = /^heading ([1-9])$/i.exec(value) ?? [];
  if (tag === 'outlineLvl' && /^[0-8]$/.test(value)) return { shape: 'heading', depth: Number(value) + 1 };
  if (tag !== 'name') return undefined;
  if (level !== undefined) return { shape: 'heading', depth: Number(level) };
  if (/^title$/i.test(value)) return { shape: 'heading', depth: 0 };
  return /^list (?:bullet|number|paragraph)/i.test(value) ? { shape: 'item' } : undefined;
}
