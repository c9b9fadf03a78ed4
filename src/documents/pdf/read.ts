import { getDocument } from 'unpdf/pdfjs';
import { CareersError } from '../../core/errors.ts';
import type { Content, Input } from '../content.ts';
import { IS_IT_RIGHT, MOST_CHARS, MOST_PAGES, requireFewChars, stopwatch, unreadable } from '../limits.ts';
import type { Line } from '../text/lines.ts';
import { type Piece, pageLines } from './page-lines.ts';
import { requireSmallStreams } from './streams.ts';

/** No address is given, so nothing is fetched; nothing is drawn, and no script runs. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  enableXfa: false,
} as const;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Text in the order of the file: programs write column after column. */
export async function readPdf({ bytes, name }: Input): Promise<Content> {
  const checkTime = stopwatch(name);
  requireSmallStreams(bytes, name, checkTime);
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(bytes) });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw unreadable(name, `has ${pdf.numPages} pages; at most ${MOST_PAGES} are read`, IS_IT_RIGHT);
    const pages = await allPages(pdf, name, checkTime);
    requireText(pages, name);
    const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [{ what: `page ${at + 1}`, why: 'it holds no text' }] : []));
    return { format: 'PDF', pages: pages.length, unread: empty, lines: pages.flat() };
  } catch (error) {
    throw inWords(error, name);
  } finally {
    await task.destroy();
  }
}

async function allPages(pdf: Pdf, name: string, checkTime: () => void): Promise<Line[][]> {
  const pages: Line[][] = [];
  let chars = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const pieces: Piece[] = [];
    const reader = page.streamTextContent().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      checkTime();
      for (const item of next.value.items) if (isPiece(item)) pieces.push(item);
      chars += next.value.items.length;
      if (chars > MOST_CHARS) requireFewChars(chars, name);
    }
    page.cleanup();
    pages.push(
      pageLines(
        pieces,
        number,
        pages.reduce((sum, lines) => sum + lines.length, 1),
      ),
    );
  }
  return pages;
}

const isPiece = (item: object): item is Piece => 'str' in item;

const MOST_LONE_LETTERS = 0.2;
const FEWEST_WORDS = 30;

function requireText(pages: readonly Line[][], name: string): void {
  const words = pages.flat().flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length === 0)
    throw unreadable(
      name,
      'holds no text that can be read, only pictures or letters without their font',
      'Export it again from the program it was written in, or save it as DOCX or text.',
    );
  const lone = words.filter((word) => /^\p{L}$/u.test(word)).length;
  if (words.length >= FEWEST_WORDS && lone > words.length * MOST_LONE_LETTERS)
    throw unreadable(name, 'holds spaced text, in which words fall into letters', 'Export it another way, or save it as DOCX or text.');
}

function inWords(error: unknown, name: string): unknown {
  // The package does not declare its error classes.
  if (error instanceof Error && error.name === 'PasswordException')
    return unreadable(name, 'is locked with a password', 'Save it without a password.');
  if (error instanceof CareersError) return error;
  return unreadable(name, 'is a damaged PDF', 'Export it again, or save it as DOCX or text.');
}
