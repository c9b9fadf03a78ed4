import { partsOf } from '../../view/build.ts';
import type { Block } from '../../view/view.ts';
import type { Theme } from './theme.ts';

type Timeline = Extract<Block, { kind: 'timeline' }>;

const LEAST_CHART = 16;

/** Bars, or the weeks in words if there is no room. */
export function timelineLines(block: Timeline, room: number, theme: Theme, stacked: boolean): string[] {
  const rows = block.rows.map((row) => ({ row, name: theme.style(row.label), end: theme.style(row.after ?? '') }));
  const label = Math.max(...rows.map(({ name }) => name.width), 0);
  const after = Math.max(...rows.map(({ end }) => end.width), 0);
  const chart = Math.min(room - label - after - 4, Math.max(LEAST_CHART, Math.ceil(block.weeks * 3)));
  if (stacked || chart < LEAST_CHART) return block.rows.flatMap((row) => wordLines(row, room, theme));
  const perWeek = chart / Math.max(block.weeks, 1e-9);
  const ticks = new Array<string>(chart).fill(' ');
  let free = 0;
  for (const { at, label: text } of block.ticks) {
    const start = Math.floor(at * perWeek);
    if (start < free || start + text.length > chart) continue;
    for (const [offset, character] of [...text].entries()) ticks[start + offset] = character;
    free = start + text.length + 1;
  }
  return [
    ' '.repeat(label + 2) + theme.paint(ticks.join(''), 'muted'),
    ...rows.map(({ row, name, end }) => {
      const from = Math.min(chart - 1, Math.floor(row.from * perWeek));
      const to = Math.max(from + 1, Math.min(chart, Math.round(row.to * perWeek)));
      const bar = ' '.repeat(from) + theme.paint(barMark(row.mark, theme).repeat(to - from), row.mark === 'project' ? 'good' : 'accent');
      return `${name.text}${' '.repeat(label - name.width)}  ${bar}${' '.repeat(chart - to)}  ${end.text}`;
    }),
  ];
}

function barMark(mark: 'course' | 'project', theme: Theme): string {
  if (mark === 'project') return theme.ascii ? '=' : '▓';
  return theme.ascii ? '#' : '█';
}

function wordLines(row: Timeline['rows'][number], room: number, theme: Theme): string[] {
  const [from, to] = [Math.floor(row.from) + 1, Math.max(Math.ceil(row.to), Math.floor(row.from) + 1)];
  const weeks = from === to ? `week ${from}` : `weeks ${from}-${to}`;
  const name = theme.style(row.label).plain;
  return [...theme.wrap(name, room), ...theme.wrap(['  ', weeks, '  ', ...partsOf(row.after)], room)];
}
