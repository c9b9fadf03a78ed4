import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/documents/read.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (content: string | Uint8Array, name = 'cv') =>
  readDocument(typeof content === 'string' ? bytesOf(content) : content, name);

/** Section, kind and text of each block. */
export const blocksOf = async (content: string | Uint8Array) =>
  (await read(content)).blocks.map(({ section, kind, text }) => [section, kind, text]);

export const textsOf = async (content: string | Uint8Array) => (await read(content)).blocks.map(({ text }) => text);

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style></w:styles>`;

/** @param body of `word/document.xml` */
export const docx = (body: string, before = ''): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  });

export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** @param body of `office:text` */
export const odt = (body: string): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

export interface PdfParts {
  /** Entries of the catalog, such as `/OpenAction …`. */
  catalog?: string;
  /** Entries of each page's resources. */
  resources?: string;
  /** Further objects, numbered from 4. */
  objects?: readonly string[];
  packed?: boolean;
}

/** @param pages content streams, such as those of `showing` */
export function pdf(pages: readonly string[], { catalog = '', resources = '', objects = [], packed = false }: PdfParts = {}): Uint8Array {
  const first = 4 + objects.length;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const parts = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      streamOf(packed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content, packed ? '/Filter /FlateDecode' : ''),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = parts.map((part, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export const streamOf = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** A page with these lines, from the top, in 11 points. */
export const showing = (...lines: readonly string[]): string =>
  lines.map((line, at) => `BT /F1 11 Tf 1 0 0 1 50 ${800 - 14 * at} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n');
