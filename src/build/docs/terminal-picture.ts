import { escapeText } from '../../render/html/markup.ts';
import { widthOf } from '../../render/terminal/width.ts';

/** Pixels of a cell and of a line. */
const [CELL, LINE, MARGIN] = [8.4, 19, 18];

/** Terminal colours that answers use, by number. */
const CLASSES: Readonly<Record<string, string>> = { 1: 'strong', 2: 'muted', 32: 'good', 33: 'warn', 36: 'accent' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const COLOUR = /\u001b\[(\d+)m/;

const STYLE = `text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; white-space: pre; fill: #1b1d1f; }
.paper { fill: #fdfcf9; stroke: #d9d6cd; } .strong { font-weight: 700; } .muted { fill: #5a6067; } .accent { fill: #0b5c73; } .good { fill: #22683a; } .warn { fill: #8a4a06; }
@media (prefers-color-scheme: dark) { text { fill: #e8e6e1; } .paper { fill: #15181b; stroke: #353b41; } .muted { fill: #a2a8ae; } .accent { fill: #79c5d9; } .good { fill: #86cf9b; } .warn { fill: #e8b064; } }`;

/** What a terminal of that many cells shows, with its colours. Every part starts at its column, whatever the font. */
export function terminalPicture(title: string, output: string, cells: number): string {
  const lines = output.trimEnd().split('\n');
  const [width, height] = [Math.ceil(cells * CELL + 2 * MARGIN), lines.length * LINE + 2 * MARGIN];
  const text = lines.map((line, at) => lineMarkup(line, MARGIN + (at + 0.75) * LINE)).filter((line) => line !== '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...text,
    '</svg>\n',
  ].join('\n');
}

function lineMarkup(line: string, y: number): string {
  const parts: string[] = [];
  let [column, look] = [0, ''];
  for (const [at, part] of line.split(COLOUR).entries()) {
    if (at % 2 === 1) look = CLASSES[part] ?? '';
    else {
      parts.push(...wordsMarkup(part, column, look));
      column += widthOf(part);
    }
  }
  return parts.length === 0 ? '' : `<text y="${y}">${parts.join('')}</text>`;
}

/** Words apart by two blanks or more are placed on their own. */
function wordsMarkup(part: string, column: number, look: string): string[] {
  const name = look === '' ? '' : ` class="${look}"`;
  return [...part.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => {
    const [x, length] = [column + widthOf(part.slice(0, index)), widthOf(words)].map((count) => Math.round(count * CELL * 10) / 10);
    return `<tspan x="${(x ?? 0) + MARGIN}" textLength="${length}"${name}>${escapeText(words)}</tspan>`;
  });
}
