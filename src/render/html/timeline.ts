import type { Block, TimelineRow } from '../../view/view.ts';
import { plainText } from '../rich.ts';
import { axis, drawing, gridLines, keyed, type Place, placeOn, type Tick } from './chart.ts';
import { element, escapeText, inline, type Notes } from './markup.ts';

type Timeline = Extract<Block, { kind: 'timeline' }>;

/** A table of steps whose second column is drawn along the weeks. */
export function timelineChart({ weeks, ticks, rows, ends }: Timeline, notes: Notes): string {
  const place = placeOn(0, weeks);
  const shown = ends.map((title, at) => ({ title, at })).filter(({ at }) => rows.some(({ after }) => (after[at]?.text ?? '') !== ''));
  const head = [
    element('th', { scope: 'col', class: 'label' }, 'Step'),
    element('th', { scope: 'col', class: 'draw' }, axis('Months', ticks, place)),
    element('th', { scope: 'col', class: 'figure when' }, 'Dates'),
    ...shown.map(({ title }) => element('th', { scope: 'col', class: 'figure' }, escapeText(title))),
  ];
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      [
        element('th', { scope: 'row', class: 'label' }, `${row.step}. ${inline([row.label], notes)}`),
        element('td', { class: 'draw' }, bar(row, place, ticks)),
        element('td', { class: 'figure when' }, escapeText(row.when)),
        ...shown.map(({ at }) => element('td', { class: 'figure' }, inline(row.after.slice(at, at + 1), notes))),
      ].join(''),
    ),
  );
  const project = rows.some(({ mark }) => mark === 'project') ? KEY : '';
  const caption = element('caption', {}, keyed('The steps one after another.', project));
  return element(
    'figure',
    { class: 'chart timeline' },
    element('table', {}, caption + element('thead', {}, element('tr', {}, head.join(''))) + element('tbody', {}, body.join(''))),
  );
}

const swatch = (name: string, words: string): string =>
  `<span class="key"><svg aria-hidden="true" width="24" height="12"><rect class="${name}" y="1" width="24" height="10"/></svg>${words}</span>`;
const KEY = swatch('course', 'course') + swatch('project', 'project, something made');

function bar({ step, label, from, to, when, mark }: TimelineRow, place: Place, ticks: readonly Tick[]): string {
  const width = `${Math.max(0.6, Math.round((parseFloat(place(to)) - parseFloat(place(from))) * 100) / 100)}%`;
  const marks = element('svg', { y: '50%', class: 'mark' }, element('rect', { class: mark, x: place(from), y: -5, width, height: 10 }));
  return drawing(`Step ${step}, ${plainText([label])}`, when, gridLines(ticks, place) + marks);
}
