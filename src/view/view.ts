/** What a person sees: views decide words and order, renderers characters and colours. */

export type Tone = 'plain' | 'strong' | 'muted' | 'accent' | 'good' | 'warn';

/** `url` is for formats that can link. */
export interface Span {
  text: string;
  tone?: Tone;
  url?: string;
  /** The footnote the text marks. */
  source?: string;
  /** For command lines, such as an id or option: pages leave it out. */
  hint?: true;
}

/** A line or cell: a string is a plain span. */
export type Rich = string | readonly (string | Span)[];

export interface Column {
  key: string;
  title: string;
  align?: 'left' | 'right';
  /** Gives way first on a narrow terminal; default true if left-aligned. `last`: after all others. */
  wrap?: boolean | 'last';
  /** Least width in cells, default 8. */
  least?: number;
  /** Left out of a terminal without room for its least beside the others unwrapped. */
  spare?: boolean;
  /** Its values may become headings above their rows instead. */
  groups?: boolean;
}

export interface Cell {
  text: Rich;
  /** For CSV: a number stays a number; null is an empty field. */
  value?: string | number | boolean | null;
  meter?: Meter;
}

/** A bar beside a figure, for pages that draw: `value` of `target` on a scale from 0 to `max`. */
export interface Meter {
  value: number;
  target: number;
  max: number;
}

/** Cells by column key; a missing key is an empty cell. */
export type Row = Record<string, Cell | Rich>;

export interface Table {
  columns: readonly Column[];
  rows: readonly Row[];
}

/** Figures in units of the scale. */
export interface RangeRow {
  label: Rich;
  /** What the label stands for, where there is room. */
  about?: string;
  /** claim: a stated range; spread: quantiles; point: one figure. */
  draw:
    | { kind: 'claim'; low: number | null; high: number | null; openEnded: boolean }
    | { kind: 'spread'; p10: number | null; p25: number | null; p50: number; p75: number | null; p90: number | null }
    | { kind: 'none' };
  /** Left out where words replace the bar and repeat it. */
  figure?: Rich;
  /** Printed last: n, a footnote mark. */
  after?: Rich;
  indent?: number;
  /** Id of a footnote. */
  source?: string;
}

/** A vertical rule over all rows, such as an offer. */
export interface Rule {
  at: number;
  label: string;
}

/** Weeks since the start, 0-based, `to` exclusive and possibly fractional. */
export interface TimelineRow {
  step: number;
  label: Span;
  from: number;
  to: number;
  /** The same in dates. */
  when: string;
  mark: 'course' | 'project';
  /** Columns behind the bar. */
  after: readonly Span[];
}

/** `below` gets its own lines where there is room. */
export interface Item {
  text: Rich;
  below: readonly Rich[];
  done?: boolean;
}

export interface Fact {
  label: string;
  text: Rich;
}

export type Block =
  | { kind: 'title'; text: Rich; aside?: Rich | undefined }
  | { kind: 'heading'; text: Rich; level?: 3 | undefined }
  | { kind: 'text'; text: Rich; indent?: number | undefined }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly (Rich | Item)[]; marker?: 'dash' | 'number' | 'check' | undefined }
  | { kind: 'table'; table: Table }
  | { kind: 'ranges'; scale: { min: number; max: number; unit: 'usd' }; rows: readonly RangeRow[]; rules?: readonly Rule[] }
  | {
      kind: 'timeline';
      weeks: number;
      ticks: readonly { at: number; label: string }[];
      rows: readonly TimelineRow[];
      /** What the columns behind the bars are. */
      ends: readonly string[];
    }
  | { kind: 'bar'; share: number; text: Rich }
  | { kind: 'gap' };

/** Long `flags`, which describe the person again, are cut to `--skill …`. */
export type NextCommand = string | { command: string; flags: string; end?: string };

/** Printed by `--sources`, numbered in order. */
export interface Footnote {
  id: string;
  text: Rich;
  /** Its name, where a page cites only others by number. */
  short?: Rich;
}

/** One answer in every form. */
export interface View {
  /** The `kind` of the JSON answer, such as `roles`. */
  kind: string;
  blocks: readonly Block[];
  /** Printed last, muted: where the figures come from. */
  provenance?: readonly Rich[];
  /** Added on a page, whose reader may not know the words. */
  pageNotes?: readonly Rich[];
  /** How to read a chart; left out where words replace it. */
  chartKey?: readonly Rich[];
  footnotes?: readonly Footnote[];
  next?: readonly NextCommand[];
  /** Replaces `blocks` for `--format md`, where drawings do not survive. */
  markdown?: readonly Block[];
  /** Replaces `blocks` for `--format html`, which can draw and is printed. */
  html?: readonly Block[];
  /** Default: the first table. */
  csv?: Table;
  /** What `--format json` prints: the documented contract. */
  data: Record<string, unknown>;
  /** For stderr, such as "Nothing matched." */
  notes?: readonly string[];
}
