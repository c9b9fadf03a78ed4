import type { Block, TimelineRow } from '../../view/view.ts';
import type { Theme } from './theme.ts';
import { pad, widthOf } from './width.ts';

type Timeline = Extract<Block, { kind: 'timeline' }>;

const LEAST_CHART = 16;
/** Cells, even where the chart gets less than half. */
const LEAST_LABEL = 30;

/** Bars, or the weeks in words if there is no room. */
export function timelineLines(block: Timeline, room: number, theme: Theme, stacked: boolean): string[] {
  const rows = block.rows.map((row) => ({ row, name: theme.style([row.label]), ends: endsOf(row, theme) }));
  const columns = Math.max(0, ...rows.map(({ ends }) => ends.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map(({ ends }) => widthOf(ends[at]?.plain ?? ''))));
  const beside = room - ORDER - widths.reduce((sum, width) => sum + width + 2, 2);
  const label = Math.min(Math.max(0, ...rows.map(({ name }) => name.width)), Math.max(LEAST_LABEL, Math.floor(beside / 2)));
  const chart = Math.min(beside - label, Math.max(LEAST_CHART, Math.ceil(block.weeks * 3)));
  if (stacked || chart < LEAST_CHART) return block.rows.flatMap((row) => wordLines(row, room, theme));
  const perWeek = chart / Math.max(block.weeks, 1e-9);
  return [
    ' '.repeat(ORDER + label + 2) + theme.paint(tickLine(block.ticks, chart, perWeek), 'muted'),
    ...rows.flatMap(({ row, name, ends }) => {
      const [first = '', ...rest] = theme.fold(name, label);
      const after = ends.map(({ text, plain }, at) =>
        ['  ', ...(at === 0 ? [blanks(plain, widths[at]), text] : [text, blanks(plain, widths[at])])].join(''),
      );
      const order = theme.paint(`${String(row.step).padStart(2)} `, 'muted');
      return [
        `${order}${pad(first, label)}  ${barOf(row, chart, perWeek, theme)}${after.join('')}`,
        ...rest.map((line) => ' '.repeat(ORDER) + line),
      ];
    }),
  ];
}

/** Cells of the number of a step. */
const ORDER = 3;

const endsOf = ({ after }: TimelineRow, theme: Theme) => after.map((end) => theme.style([end]));

const blanks = (plain: string, width = 0): string => ' '.repeat(width - widthOf(plain));

function tickLine(all: Timeline['ticks'], chart: number, perWeek: number): string {
  const ticks = new Array<string>(chart).fill(' ');
  let free = 0;
  for (const { at, label } of all) {
    const start = Math.floor(at * perWeek);
    if (start < free || start + label.length > chart) continue;
    for (const [offset, character] of [...label].entries()) ticks[start + offset] = character;
    free = start + label.length + 1;
  }
  return ticks.join('');
}

function barOf(row: TimelineRow, chart: number, perWeek: number, theme: Theme): string {
  const from = Math.min(chart - 1, Math.floor(row.from * perWeek));
  const to = Math.max(from + 1, Math.min(chart, Math.round(row.to * perWeek)));
  const bar = theme.paint(barMark(row.mark, theme).repeat(to - from), row.mark === 'project' ? 'good' : 'accent');
  return ' '.repeat(from) + bar + ' '.repeat(chart - to);
}

function barMark(mark: 'course' | 'project', theme: Theme): string {
  if (mark === 'project') return theme.ascii ? '=' : '▓';
  return theme.ascii ? '#' : '█';
}

/** "Step 1: A course." and below it "4 January to 28 February 2027. 62 h. Free." */
function wordLines(row: TimelineRow, room: number, theme: Theme): string[] {
  const ends = endsOf(row, theme).flatMap(({ plain }) => (plain === '' ? [] : [plain.charAt(0).toUpperCase() + plain.slice(1)]));
  return [
    ...theme.wrap([`Step ${row.step}: `, row.label, '.'], room),
    ...theme.wrap([row.when, ...ends].map((words) => `${words}.`).join(' '), room - 2).map((line) => `  ${line}`),
  ];
}
