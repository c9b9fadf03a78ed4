import { accent, itemOf, muted, partsOf } from '../../view/build.ts';
import type { Block, NextCommand, Rich, Span, View } from '../../view/view.ts';
import { plainBlanks } from '../clean.ts';
import type { RenderOptions } from '../options.ts';
import type { Paint } from './paint.ts';
import { rangeLines } from './ranges.ts';
import { labelled, tableLines } from './table.ts';
import { type Theme, themeFor } from './theme.ts';
import { timelineLines } from './timeline.ts';
import { pad } from './width.ts';

/** Cells below which columns and drawings are not tried. */
const NARROW = 40;

/** Lines of at most `width` cells, and at least 20; no colour without `paint`. */
export function renderPage(view: View, options: RenderOptions, paint?: Paint): string {
  const theme = themeFor(options, paint);
  const width = Math.max(20, options.width);
  const stacked = options.stacked || width < NARROW;
  const margin = stacked ? '' : '  ';
  const room = width - margin.length;
  const lines: string[] = [];
  let before: Block | undefined;
  for (const block of view.blocks) {
    if (before !== undefined && standsApart(block, before)) lines.push('');
    lines.push(...blockLines(block, room, theme, stacked));
    before = block;
  }
  const provenance = [...(view.provenance ?? []), ...(stacked ? [] : (view.chartKey ?? []))];
  if (provenance.length > 0) lines.push('', ...provenance.flatMap((line) => theme.wrap(line, room, 'muted')));
  if (options.sources) lines.push(...sourceLines(view, room, theme));
  if (view.next !== undefined && view.next.length > 0) lines.push(...nextLines(view.next, room, theme, stacked));
  return plainBlanks(`${lines.map((line) => (margin + line).trimEnd()).join('\n')}\n`);
}

/** No blank line before text that follows on, or below a heading. */
const standsApart = (block: Block, before: Block): boolean =>
  before.kind !== 'heading' && block.kind !== 'text' && block.kind !== 'gap' && block.kind !== 'bar';

function blockLines(block: Block, room: number, theme: Theme, stacked: boolean): string[] {
  switch (block.kind) {
    case 'title':
      return titleLines(block.text, block.aside, room, theme, stacked);
    case 'heading':
      return theme.wrap(block.text, room, 'strong');
    case 'text':
      return theme.wrap(block.text, room - (block.indent ?? 0)).map((line) => ' '.repeat(block.indent ?? 0) + line);
    case 'facts':
      return stacked ? block.facts.flatMap((fact) => labelled(fact, room, theme)) : factLines(block.facts, room, theme);
    case 'list':
      return block.items.flatMap((item, index) => {
        const { text, below, done = false } = itemOf(item);
        const mark = marker(block.marker, index, theme.ascii || stacked, done);
        const lines = below.flatMap((line) =>
          theme.wrap(line, room - mark.length - 3, 'muted').map((part, at) => (at === 0 ? part : `  ${part}`)),
        );
        return [...listLines(text, mark, room, theme), ...lines.map((line) => ' '.repeat(mark.length + 1) + line)];
      });
    case 'table':
      return tableLines(block.table, room, theme, stacked);
    case 'ranges':
      return rangeLines(block, room, theme, stacked);
    case 'timeline':
      return timelineLines(block, room, theme, stacked);
    case 'bar':
      return theme.wrap(stacked ? block.text : [bar(block.share, theme), ' ', ...partsOf(block.text)], room);
    case 'gap':
      return [''];
  }
}

function titleLines(text: Rich, aside: Rich | undefined, room: number, theme: Theme, stacked: boolean): string[] {
  const left = theme.style(text, 'strong');
  if (aside === undefined) return theme.fold(left, room);
  const right = theme.style(aside, 'muted');
  if (stacked || left.width + right.width + 2 > room) return [...theme.fold(left, room), ...theme.fold(right, room)];
  return [left.text + ' '.repeat(room - left.width - right.width) + right.text];
}

function factLines(facts: readonly { label: string; text: Rich }[], room: number, theme: Theme): string[] {
  const labels = facts.map((fact) => theme.style(fact.label));
  const label = Math.min(Math.max(...labels.map((name) => name.width), 0), Math.floor(room / 2.5));
  return labels.flatMap((name, index) => {
    const lines = theme.wrap(facts[index]?.text ?? '', Math.max(8, room - label - 2));
    const names = theme.fold(name, label);
    return Array.from(
      { length: Math.max(lines.length, names.length) },
      (_, at) => `${theme.paint(pad(names[at] ?? '', label), 'muted')}  ${lines[at] ?? ''}`,
    );
  });
}

function listLines(item: Rich, mark: string, room: number, theme: Theme): string[] {
  return theme.wrap(item, room - mark.length - 1).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)} ${line}`);
}

function marker(kind: 'dash' | 'number' | 'check' | undefined, index: number, isPlain: boolean, isDone: boolean): string {
  if (kind === 'number') return `${index + 1}.`;
  return kind === 'check' ? (isDone ? '[x]' : '[ ]') : isPlain ? '-' : '·';
}

function bar(share: number, theme: Theme): Span {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * 12);
  const [full, empty] = theme.ascii ? ['#', '.'] : ['▰', '▱'];
  return accent(full.repeat(filled) + empty.repeat(12 - filled));
}

function sourceLines(view: View, room: number, theme: Theme): string[] {
  const notes = view.footnotes ?? [];
  if (notes.length === 0) return [];
  const lines = notes.flatMap((note, index) => listLines(note.text, `[${index + 1}]`, room, theme));
  return ['', ...theme.wrap('Sources', room, 'strong'), ...lines];
}

/** Two rows if columns fit: long flags are cut, then what does not fit goes. */
function nextLines(commands: readonly NextCommand[], room: number, theme: Theme, stacked: boolean): string[] {
  const whole = commands.map((next) => (typeof next === 'string' ? next : `${next.command} ${next.flags}${next.end ?? ''}`));
  const shown = commandLines(whole, room, theme, stacked);
  if (shown.length <= MOST_ROWS) return ['', ...shown];
  const short = commands.map((next) => (typeof next === 'string' ? next : `${next.command} ${cut(next.flags)}${next.end ?? ''}`));
  const kept = short.slice(0, 1);
  for (const one of short.slice(1)) if (stacked || commandLines([...kept, one], room, theme, stacked).length <= MOST_ROWS) kept.push(one);
  return ['', ...commandLines(kept, room, theme, stacked)];
}

const MOST_ROWS = 2;

/** A command copied without completion is refused, not answered as somebody else. */
const cut = (flags: string): string => (flags.includes('--resume') ? '--resume …' : '--skill …');

function commandLines([first = '', ...rest]: readonly string[], room: number, theme: Theme, stacked: boolean): string[] {
  const line = [muted('Next: '), accent(unbroken(`genai-careers ${first}`, room - 'Next: '.length))];
  // A middle dot is a hyphen in ASCII, which would read like an option.
  const separator = muted(theme.ascii || stacked ? '; ' : ' · ');
  const more = rest.flatMap((command) => [separator, accent(unbroken(command, room))]);
  return theme.wrap([...line, ...more], room);
}

/** A command on one line can be copied. */
const unbroken = (command: string, room: number): string => (command.length <= room ? command.replaceAll(' ', '\u00a0') : command);
