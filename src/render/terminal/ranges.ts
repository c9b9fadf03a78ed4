import { partsOf } from '../../view/build.ts';
import type { Block, RangeRow, Rule, Span } from '../../view/view.ts';
import { rangeWords } from '../range-words.ts';
import type { Theme } from './theme.ts';
import { pad } from './width.ts';

type Ranges = Extract<Block, { kind: 'ranges' }>;

const MARKS = { line: '─', dots: '┄', from: '├', to: '┤', more: '▸', boxFrom: '▐', box: '█', boxTo: '▌', median: '┃', rule: '┊' };
const PLAIN: typeof MARKS = {
  line: '-',
  dots: '.',
  from: '|',
  to: '|',
  more: '>',
  boxFrom: '[',
  box: '=',
  boxTo: ']',
  median: '|',
  rule: ':',
};

/** Cells beside the label; with fewer, the label goes above. */
const LEAST_CHART = 24;

export function rangeLines(block: Ranges, room: number, theme: Theme, stacked: boolean): string[] {
  if (stacked) return block.rows.flatMap((row) => wordLines(row, room, theme));
  const rows = block.rows.map((row) => ({ row, indent: row.indent ?? 0, name: theme.style(row.label), end: theme.style(endOf(row)) }));
  const label = Math.max(...rows.map(({ name, indent }) => name.width + indent));
  const beside = room - label - Math.max(...rows.map(({ end }) => end.width)) - 4;
  const above = beside < LEAST_CHART;
  const cells = above ? room - 2 : Math.min(beside, 100);
  const chart: Chart = { scale: block.scale, rules: block.rules ?? [], cells, theme, marks: theme.ascii ? PLAIN : MARKS };
  const lines = headerLines(chart).map((line) => ' '.repeat(above ? 2 : label + 2) + line);
  for (const { row, indent, name, end } of rows) {
    if (above) {
      lines.push(...theme.wrap([' '.repeat(indent), ...partsOf(row.label), '  ', ...endOf(row)], room));
      if (row.draw.kind !== 'none') lines.push(`  ${drawn(chart, row)}`);
    } else lines.push(`${' '.repeat(indent)}${name.text}${' '.repeat(label - indent - name.width)}  ${drawn(chart, row)}  ${end.text}`);
  }
  return lines;
}

interface Chart {
  scale: Ranges['scale'];
  rules: readonly Rule[];
  cells: number;
  theme: Theme;
  marks: typeof MARKS;
}

function headerLines(chart: Chart): string[] {
  const { scale, rules, cells, theme, marks } = chart;
  const ticks = ticksOf(scale.min, scale.max, Math.max(3, Math.floor(cells / 10))).map((at) => ({
    at,
    label: at === 0 ? '$0' : `$${at / 1000}k`,
  }));
  const hooks = new Array<string>(cells).fill(' ');
  for (const { at } of ticks) hooks[cellAt(chart, at)] = marks.rule;
  const lines = [labelLine(chart, ticks), ...(rules.length > 0 ? [labelLine(chart, rules)] : []), hooks.join('')];
  return lines.map((line) => theme.paint(line, 'muted'));
}

function drawn(chart: Chart, { draw }: RangeRow): string {
  const line = new Array<string>(chart.cells).fill(' ');
  for (const rule of chart.rules) line[cellAt(chart, rule.at)] = chart.marks.rule;
  if (draw.kind === 'claim') drawClaim(chart, line, draw);
  if (draw.kind === 'spread') drawSpread(chart, line, draw);
  return chart.theme.paint(line.join(''), draw.kind === 'claim' ? 'plain' : 'accent');
}

function drawClaim(chart: Chart, line: string[], { low, high, openEnded }: Extract<RangeRow['draw'], { kind: 'claim' }>): void {
  const { cells, marks } = chart;
  if (low === null && high === null) return;
  const from = low === null ? Math.max(0, cellAt(chart, high ?? 0) - 6) : cellAt(chart, low);
  const to = high === null ? Math.min(cells - 2, from + 6) : cellAt(chart, high);
  line.fill(low === null || high === null ? marks.dots : marks.line, from, to + 1);
  if (low !== null) line[from] = marks.from;
  if (high !== null) line[to] = marks.to;
  if (openEnded && to + 1 < cells) line[to + 1] = marks.more;
}

function drawSpread(chart: Chart, line: string[], { p10, p25, p50, p75, p90 }: Extract<RangeRow['draw'], { kind: 'spread' }>): void {
  const { marks } = chart;
  if (p10 !== null && p90 !== null) line.fill(marks.line, cellAt(chart, p10), cellAt(chart, p90) + 1);
  if (p25 !== null && p75 !== null) {
    line.fill(marks.box, cellAt(chart, p25), cellAt(chart, p75) + 1);
    line[cellAt(chart, p25)] = marks.boxFrom;
    line[cellAt(chart, p75)] = marks.boxTo;
  }
  line[cellAt(chart, p50)] = marks.median;
}

function labelLine(chart: Chart, items: readonly Rule[]): string {
  const line = new Array<string>(chart.cells).fill(' ');
  for (const { at, label } of items) {
    const start = Math.min(Math.max(0, cellAt(chart, at) - Math.floor(label.length / 2)), chart.cells - label.length);
    for (const [offset, character] of [...label].entries()) line[start + offset] = character;
  }
  return line.join('');
}

function cellAt({ scale, cells }: Chart, value: number): number {
  const share = (value - scale.min) / (scale.max - scale.min);
  return Math.round(Math.min(1, Math.max(0, share)) * (cells - 1));
}

function ticksOf(min: number, max: number, most: number): number[] {
  const step =
    [10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000].find((size) => (max - min) / size <= most) ?? max - min;
  const ticks: number[] = [];
  for (let at = Math.ceil(min / step) * step; at <= max; at += step) ticks.push(at);
  return ticks;
}

function wordLines(row: RangeRow, room: number, theme: Theme): string[] {
  const words = rangeWords(row.draw);
  const label = theme.style(row.label).plain;
  const [first, ...rest] = partsOf(row.after).map(collapseSpaces);
  const after = first === undefined ? [] : [' ', withText(first, textOf(first).trimStart()), ...rest];
  return theme.wrap([pad('', row.indent ?? 0), `${label}:`, words === '' ? '' : ` ${words}`, ...after], room);
}

/** Collapses alignment spaces for prose output. */
const collapseSpaces = (part: string | Span): string | Span => withText(part, textOf(part).replace(/ +/g, ' '));

const textOf = (part: string | Span): string => (typeof part === 'string' ? part : part.text);
const withText = (part: string | Span, text: string): string | Span => (typeof part === 'string' ? text : { ...part, text });

const endOf = (row: RangeRow): readonly (string | Span)[] => [...partsOf(row.figure), ...partsOf(row.after)];
