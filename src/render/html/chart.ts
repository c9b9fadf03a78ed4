import { scaleLinear } from 'd3-scale';
import { element, escapeText } from './markup.ts';

/** A place on a horizontal scale. */
export interface Tick {
  at: number;
  label: string;
}

/** In percents: a drawing has any width while its text keeps its size. */
export type Place = (value: number) => string;

export function placeOn(min: number, max: number): Place {
  const scale = scaleLinear([min, max], [0, 100]).clamp(true);
  return (value) => `${Math.round(scale(value) * 100) / 100}%`;
}

/** About `count` round values between the ends. */
export const roundTicks = (min: number, max: number, count: number): number[] => scaleLinear([min, max], [0, 100]).ticks(count);

/** One row of a chart, or its scale; the title shows where a mouse rests. */
export const drawing = (title: string, description: string, marks: string, className = 'strip'): string =>
  element('svg', { class: className, role: 'img' }, `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>${marks}`);

export const gridLines = (ticks: readonly Tick[], place: Place): string =>
  ticks.map(({ at }) => element('line', { class: 'grid', x1: place(at), x2: place(at), y1: 0, y2: '100%' })).join('');

/** Labels above a chart, as many as have room. */
export function axis(title: string, ticks: readonly Tick[], place: Place): string {
  const words = withRoom(ticks, place).map(({ at, label }) => element('text', { x: place(at), y: '1em' }, escapeText(label)));
  return drawing(title, `From ${ticks[0]?.label} to ${ticks.at(-1)?.label}.`, words.join(''), 'axis');
}

/** Pixels of a character, and of the narrowest chart. */
const [LETTER, NARROWEST] = [7, 300];

function withRoom(ticks: readonly Tick[], place: Place): Tick[] {
  const longest = Math.max(0, ...ticks.map(({ label }) => label.length));
  const room = ((longest + 1) * LETTER * 100) / NARROWEST;
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || parseFloat(place(tick.at)) - parseFloat(place(last.at)) >= room) kept.push(tick);
  }
  return kept;
}

/** A caption with the meaning of the marks as markup. */
export const keyed = (words: string, keys: string): string => `<span class="keys"><span>${escapeText(words)}</span>${keys}</span>`;

/** Marks around a point of the scale, in pixels, in the middle of the row. */
export const around = (x: string, marks: string): string => element('svg', { x, y: '50%', class: 'mark' }, marks);
