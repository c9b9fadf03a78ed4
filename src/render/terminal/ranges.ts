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

/** Cells a chart needs beside its label; with fewer, the label goes above it. */
const LEAST_CHART = 24;

export function rangeLines(block: Ranges, room: number, theme: Theme, stacked: boolean): string[] {
  if (stacked) return block.rows.flatMap((row) => wordLines(row, room, theme));
  const rows = block.rows.map((row) => ({ row, indent: row.indent ?? 0, name: theme.style(row.label), end: theme.style(endOf(row)) }));
  const label = Math.max(...rows.map(({ name, indent }) => name.width + indent));
  const beside = room - label - Math.max(...rows.map(({ end }) => end.width)) - 4;
  const above = beside < LEAST_CHART;
  const chart = new Chart(block, above ? room - 2 : Math.min(beside, 100), theme);
  const lines = chart.header().map((line) => ' '.repeat(above ? 2 : label + 2) + line);
  for (const { row, indent, name, end } of rows) {
    if (above) {
      lines.push(...theme.wrap([' '.repeat(indent), ...partsOf(row.label), '  ', ...endOf(row)], room));
      if (row.draw.kind !== 'none') lines.push(`  ${chart.draw(row)}`);
    } else lines.push(`${' '.repeat(indent)}${name.text}${' '.repeat(label - indent - name.width)}  ${chart.draw(row)}  ${end.text}`);
  }
  return lines;
}

class Chart {
  private readonly marks: typeof MARKS;
  private readonly scale: Ranges['scale'];
  private readonly rules: readonly Rule[];
  private readonly cells: number;
  private readonly theme: Theme;

  constructor(block: Ranges, cells: number, theme: Theme) {
    this.marks = theme.ascii ? PLAIN : MARKS;
    this.scale = block.scale;
    this.rules = block.rules ?? [];
    this.cells = cells;
    this.theme = theme;
  }

  header(): string[] {
    const ticks = ticksOf(this.scale.min, this.scale.max, Math.floor(this.cells / 10));
    const lines = [this.labels(ticks.map((at) => ({ at, label: at === 0 ? '$0' : `$${at / 1000}k` })))];
    if (this.rules.length > 0) lines.push(this.labels(this.rules));
    const hooks = new Array<string>(this.cells).fill(' ');
    for (const at of ticks) hooks[this.at(at)] = this.marks.rule;
    return [...lines.map((line) => this.theme.paint(line, 'muted')), this.theme.paint(hooks.join(''), 'muted')];
  }

  draw(row: RangeRow): string {
    const line = new Array<string>(this.cells).fill(' ');
    for (const rule of this.rules) line[this.at(rule.at)] = this.marks.rule;
    if (row.draw.kind === 'claim') this.claim(line, row.draw);
    if (row.draw.kind === 'spread') this.spread(line, row.draw);
    return this.theme.paint(line.join(''), row.draw.kind === 'claim' ? 'plain' : 'accent');
  }

  private claim(line: string[], { low, high, openEnded }: Extract<RangeRow['draw'], { kind: 'claim' }>): void {
    if (low === null && high === null) return;
    const from = low === null ? Math.max(0, this.at(high ?? 0) - 6) : this.at(low);
    const to = high === null ? Math.min(this.cells - 2, from + 6) : this.at(high);
    const dotted = low === null || high === null;
    for (let cell = from; cell <= to; cell += 1) line[cell] = dotted ? this.marks.dots : this.marks.line;
    if (low !== null) line[from] = this.marks.from;
    if (high !== null) line[to] = this.marks.to;
    if (openEnded && to + 1 < this.cells) line[to + 1] = this.marks.more;
  }

  private spread(line: string[], draw: Extract<RangeRow['draw'], { kind: 'spread' }>): void {
    const { p10, p25, p50, p75, p90 } = draw;
    if (p10 !== null && p90 !== null) for (let cell = this.at(p10); cell <= this.at(p90); cell += 1) line[cell] = this.marks.line;
    if (p25 !== null && p75 !== null) {
      for (let cell = this.at(p25); cell <= this.at(p75); cell += 1) line[cell] = this.marks.box;
      line[this.at(p25)] = this.marks.boxFrom;
      line[this.at(p75)] = this.marks.boxTo;
    }
    line[this.at(p50)] = this.marks.median;
  }

  private labels(items: readonly { at: number; label: string }[]): string {
    const line = new Array<string>(this.cells).fill(' ');
    for (const { at, label } of items) {
      const start = Math.min(Math.max(0, this.at(at) - Math.floor(label.length / 2)), this.cells - label.length);
      for (const [offset, character] of [...label].entries()) line[start + offset] = character;
    }
    return line.join('');
  }

  private at(value: number): number {
    const share = (value - this.scale.min) / (this.scale.max - this.scale.min);
    return Math.round(Math.min(1, Math.max(0, share)) * (this.cells - 1));
  }
}

function ticksOf(min: number, max: number, most: number): number[] {
  const step =
    [10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000].find((size) => (max - min) / size <= Math.max(2, most)) ??
    max - min;
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
