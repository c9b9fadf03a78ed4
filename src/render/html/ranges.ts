import type { Block, RangeRow, Rule } from '../../view/view.ts';
import { usd, usdShort } from '../../view/words/money.ts';
import { rangeWords } from '../range-words.ts';
import { plainText } from '../rich.ts';
import { around, axis, drawing, gridLines, keyed, type Place, placeOn, roundTicks, type Tick } from './chart.ts';
import { element, escapeText, inline, type Notes, noteMark } from './markup.ts';

type Ranges = Extract<Block, { kind: 'ranges' }>;
type Draw = RangeRow['draw'];
type Claim = Extract<Draw, { kind: 'claim' }>;
type Spread = Extract<Draw, { kind: 'spread' }>;

/** A table whose second column is drawn on one scale. */
export function rangeChart({ scale: { min, max }, rows, rules = [] }: Ranges, notes: Notes): string {
  const place = placeOn(min, max);
  const ticks = roundTicks(min, max, 6).map((at) => ({ at, label: at === 0 ? '$0' : usdShort(at) }));
  const scale = { place, ticks, rules };
  const named = rules.filter(({ label }) => label !== '');
  const head = [
    element('th', { scope: 'col', class: 'label' }, 'What'),
    element('th', { scope: 'col', class: 'draw' }, axis('US dollars a year', ticks, place)),
    ...['Claim or median', 'Middle half', 'Figures'].map((title) => element('th', { scope: 'col', class: 'figure' }, title)),
  ];
  const again = element('td', { class: 'again', 'aria-hidden': 'true' }, axis('US dollars a year', ticks, place));
  const body = parts(rows).map(({ name, rows: own }, at) => groupRows(name, at === 0 ? '' : again, own, scale, notes));
  const caption = element('caption', {}, keyed('US dollars a year, on one scale.', keyOf(rows) + named.map(ruleKey).join('')));
  return element(
    'figure',
    { class: 'chart' },
    element('table', {}, caption + element('thead', {}, element('tr', {}, head.join(''))) + body.join('')),
  );
}

interface Scale {
  place: Place;
  ticks: readonly Tick[];
  rules: readonly Rule[];
}

/** A row that draws nothing and says nothing names those below it. */
function parts(rows: readonly RangeRow[]): { name: string | undefined; rows: RangeRow[] }[] {
  const found: { name: string | undefined; rows: RangeRow[] }[] = [];
  for (const row of rows) {
    const isName = row.draw.kind === 'none' && row.after === undefined && row.figure === undefined;
    if (isName) found.push({ name: plainText(row.label), rows: [] });
    else if (found.length === 0) found.push({ name: undefined, rows: [row] });
    else found.at(-1)?.rows.push(row);
  }
  return found;
}

/** @param again the scale, for a phone */
function groupRows(name: string | undefined, again: string, rows: readonly RangeRow[], scale: Scale, notes: Notes): string {
  const heading =
    name === undefined ? '' : element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: 5 }, escapeText(name)) + again);
  return element('tbody', {}, heading + rows.map((row) => rangeRow(row, name, scale, notes)).join(''));
}

function rangeRow(row: RangeRow, group: string | undefined, scale: Scale, notes: Notes): string {
  const label = plainText(row.label);
  const { draw } = row;
  const title = group === undefined ? label : `${group}, ${label}`;
  const half = draw.kind === 'spread' && draw.p25 !== null && draw.p75 !== null ? `${usdShort(draw.p25)} – ${usdShort(draw.p75)}` : '';
  return element(
    'tr',
    {},
    [
      element('th', { scope: 'row', class: 'label' }, inline(row.label, notes) + aboutMarkup(row.about)),
      element('td', { class: 'draw' }, draw.kind === 'none' ? '' : drawing(title, describe(draw), marksOf(draw, scale))),
      element('td', { class: 'figure' }, figureOf(row, notes)),
      element('td', { class: 'figure muted' }, half),
      element('td', { class: 'figure muted' }, inline(row.after, notes) + noteMark(row.source, notes)),
    ].join(''),
  );
}

const aboutMarkup = (about: string | undefined): string =>
  about === undefined ? '' : element('span', { class: 'below' }, escapeText(about));

function figureOf({ figure, draw }: RangeRow, notes: Notes): string {
  if (figure !== undefined) return inline(figure, notes);
  if (draw.kind === 'spread') return usdShort(draw.p50);
  return escapeText(rangeWords(draw));
}

/** Every drawn figure. */
function describe(draw: Draw): string {
  if (draw.kind !== 'spread') return `Claimed: ${rangeWords(draw)}.`;
  const ends = draw.p10 === null || draw.p90 === null ? '' : `, 10th to 90th percentile ${usd(draw.p10)} to ${usd(draw.p90)}`;
  return `${rangeWords(draw).replace(/^m/, 'M')}${ends}.`;
}

function marksOf(draw: Draw, { place, ticks, rules }: Scale): string {
  const ruled = rules.map(({ at }) => element('line', { class: 'rule', x1: place(at), x2: place(at), y1: 0, y2: '100%' })).join('');
  return (
    gridLines(ticks, place) +
    (draw.kind === 'claim' ? claimMarks(draw, place) : draw.kind === 'spread' ? spreadMarks(draw, place) : '') +
    ruled
  );
}

const acrossRow = (className: string, x1: string, x2: string): string =>
  element('line', { class: className, x1, x2, y1: '50%', y2: '50%' });
const END = '<line y1="-6" y2="6" class="claim"/>';
const ARROW = '<path d="M0,-5 8,0 0,5Z" class="arrow"/>';

function claimMarks({ low, high, openEnded }: Claim, place: Place): string {
  const [from, to] = [low === null ? '0%' : place(low), high === null ? '97%' : place(high)];
  return [
    acrossRow(low === null || high === null ? 'claim dashed' : 'claim', from, to),
    low === null ? '' : around(from, END),
    around(to, openEnded || high === null ? ARROW : END),
  ].join('');
}

const BAR = 12;

function spreadMarks({ p10, p25, p50, p75, p90 }: Spread, place: Place): string {
  const box = (from: number, to: number): string => {
    const width = `${Math.round((parseFloat(place(to)) - parseFloat(place(from))) * 100) / 100}%`;
    return element('svg', { y: '50%', class: 'mark' }, element('rect', { class: 'half', x: place(from), y: -BAR / 2, width, height: BAR }));
  };
  return [
    p10 === null || p90 === null ? '' : acrossRow('whisker', place(p10), place(p90)),
    p25 === null || p75 === null ? '' : box(p25, p75),
    around(place(p50), `<line y1="${-BAR / 2 - 3}" y2="${BAR / 2 + 3}" class="median"/>`),
  ].join('');
}

const KEYS: Record<'claim' | 'open' | 'whisker' | 'half' | 'median', Parameters<typeof key>> = {
  claim: [acrossRow('claim', '4', '36') + around('4', END) + around('36', END), 'claimed'],
  open: [acrossRow('claim', '4', '30') + around('4', END) + around('30', ARROW), 'or more'],
  whisker: [acrossRow('whisker', '2', '38'), '10th to 90th percentile'],
  half: ['<svg y="50%" class="mark"><rect class="half" x="4" y="-6" width="32" height="12"/></svg>', 'middle half'],
  median: [around('8', '<line y1="-9" y2="9" class="median"/>'), 'median', 16],
};

/** The drawn marks with their meanings. */
function keyOf(rows: readonly RangeRow[]): string {
  const draws = rows.map(({ draw }) => draw);
  const spreads = draws.filter((draw) => draw.kind === 'spread');
  const used = {
    claim: draws.some(({ kind }) => kind === 'claim'),
    open: draws.some((draw) => draw.kind === 'claim' && draw.openEnded),
    whisker: spreads.some(({ p10 }) => p10 !== null),
    half: spreads.some(({ p25 }) => p25 !== null),
    median: spreads.length > 0,
  };
  return (Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (used[name] ? key(...KEYS[name]) : '')).join('');
}

const key = (marks: string, words: string, width = 40): string =>
  element('span', { class: 'key' }, `<svg aria-hidden="true" width="${width}" height="18">${marks}</svg>${escapeText(words)}`);

const ruleKey = ({ label }: Rule): string => key('<line class="rule" x1="8" x2="8" y1="0" y2="18"/>', label, 16);
