import { fromPlainText, inPieces, type Line } from './lines.ts';

const FRONT_MATTER = /^\s*---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Marks that plain text has no use for. */
export const isMarkdown = (text: string): boolean =>
  FRONT_MATTER.test(text) ||
  /^#{1,6} \S/m.test(text) ||
  /\*\*[^\s*][^*\n]*\*\*|\[[^\]\n]{1,200}\]\([^)\n]{1,400}\)|^```/m.test(text) ||
  /^[^\n]+\n(?:={3,}|-{3,})[ \t]*$/m.test(text);

/** Front matter of a job advertisement. */
const OF_POSTING = /^(?:company|organi[sz]ation|employer)\s*:/m;

function matterLine(line: string): string {
  const [, key = '', value = ''] = /^(title|company|organi[sz]ation|employer|location|salary)\s*:\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
  return key === 'title' ? `# ${value}` : key === '' ? '' : `${key}: ${value}`;
}

/** Lines without marks; tables are cells; comments, pictures and rules are gone. */
export function markdownLines(text: string): Line[] {
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, (matter) =>
      matter
        .split('\n')
        .map(OF_POSTING.test(matter) ? matterLine : () => '')
        .join('\n'),
    )
    .replace(/<!--[\s\S]{0,2000}?-->/g, keepLines);
  const raw = body.split('\n');
  return raw.flatMap((line, at) => inPieces(line).flatMap((piece) => lineOf(piece, raw[at + 1] ?? '', at + 1)));
}

const keepLines = (comment: string): string => comment.replace(/[^\n]/g, '');

function lineOf(raw: string, next: string, line: number): Line[] {
  const [, hashes, heading] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(raw) ?? [];
  const place = { page: null, line };
  if (hashes !== undefined) return [{ ...place, text: withoutMarks(heading ?? ''), shape: 'heading', depth: hashes.length }];
  if (/^\s*(?:={3,}|-{3,}|\*{3,}|_{3,}|```.*|~~~.*|\|?[\s:|-]*-{2,}[\s:|-]*\|?)\s*$/.test(raw))
    return [{ ...place, text: '', shape: 'line' }];
  if (/^(?:={3,}|-{3,})\s*$/.test(next) && raw.trim() !== '')
    return [{ ...place, text: withoutMarks(raw), shape: 'heading', depth: next.startsWith('=') ? 1 : 2 }];
  if (/^\s*\|.*\|\s*$/.test(raw)) return raw.split('|').map((cell) => ({ ...place, text: withoutMarks(cell), shape: 'cell' }));
  const quoted = raw.replace(/^\s*(?:>\s?)+/, '');
  return fromPlainText(quoted, null, line).map((one) => ({
    ...one,
    text: withoutMarks(one.text.replace(/^\[[ xX]\]\s/, '')),
    ...boldHeading(one),
  }));
}

/** An entirely bold line is a heading in many résumés. */
const boldHeading = ({ text, shape }: Line): Partial<Line> =>
  shape === 'line' && /^\s*(?:\*\*|__)[^*_]{2,60}(?:\*\*|__):?\s*$/.test(text) ? { shape: 'heading', depth: 6 } : {};

const withoutMarks = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)|\[([^\]]+)\]\[[^\]]*\]/g, '$1$2')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/(\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|~~|`{1,3})(?=\S)(.+?)\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
