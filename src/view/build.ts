/** Constructors of spans, blocks and tables. */
import type { Block, Cell, Column, Fact, Item, Rich, Row, Span, Table, Tone } from './view.ts';

export const muted = (text: string): Span => ({ text, tone: 'muted' });
export const strong = (text: string): Span => ({ text, tone: 'strong' });
export const accent = (text: string): Span => ({ text, tone: 'accent' });
export const good = (text: string): Span => ({ text, tone: 'good' });
export const warn = (text: string): Span => ({ text, tone: 'warn' });
export const hint = (text: string, tone: Tone = 'plain'): Span => ({ text, tone, hint: true });

export const title = (text: Rich, aside?: Rich): Block => ({ kind: 'title', text, aside });
export const heading = (text: Rich): Block => ({ kind: 'heading', text });
export const text = (rich: Rich, indent?: number): Block => ({ kind: 'text', text: rich, indent });
export const note = (words: string): Block => text([muted(words)]);
/** Leaves out labels without a text. */
export const facts = (entries: readonly Fact[]): Block => ({ kind: 'facts', facts: entries.filter(({ text }) => text.length > 0) });
export const list = (items: readonly (Rich | Item)[], marker?: 'dash' | 'check'): Block => ({ kind: 'list', items, marker });
export const table = (columns: readonly Column[], rows: readonly Row[]): Block => ({ kind: 'table', table: { columns, rows } });
export const gap: Block = { kind: 'gap' };

/** The parts of a rich text; none of nothing. */
export function partsOf(rich: Rich | undefined): readonly (string | Span)[] {
  if (rich === undefined) return [];
  return typeof rich === 'string' ? [rich] : rich;
}

export const itemOf = (item: Rich | Item): Item => (typeof item === 'object' && 'below' in item ? item : { text: item, below: [] });

export const blocksIf = (isShown: boolean, ...blocks: readonly Block[]): readonly Block[] => (isShown ? blocks : []);

/** A column with the cell it shows of each record. */
export type CellColumn<T> = Column & { cell: (record: T) => Cell | Rich };

export function tableOf<T>(records: readonly T[], columns: readonly CellColumn<T>[]): Block {
  const rows = records.map((record) => Object.fromEntries(columns.map(({ key, cell }) => [key, cell(record)])));
  const bare = columns.map(({ cell: _cell, ...column }) => column);
  return table(bare, rows);
}

/** Null and undefined are empty. */
type Field = string | number | boolean | null | undefined;

/**
 * A table for machines: one row a record, one column a field, in order.
 * Fields are functions: a list without records keeps its header.
 */
export function csvOf<T>(records: readonly T[], fields: Record<string, (record: T) => Field>): Table {
  const entries = Object.entries(fields);
  return {
    columns: entries.map(([key]) => ({ key, title: key })),
    // Lazy: most answers are no CSV, and 294 courses of 27 fields take 5 ms.
    get rows() {
      return records.map((record) => Object.fromEntries(entries.map(([key, of]) => [key, { text: '', value: of(record) ?? null }])));
    },
  };
}

/** Fields named as in the records: `gap_hours` holds `gapHours`. */
export const same = <Key extends string>(...keys: Key[]): Record<string, (record: Record<Key, Field>) => Field> =>
  Object.fromEntries(keys.map((key) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), (record) => record[key]]));
