import type { Meter } from '../../view/view.ts';
import { drawing, placeOn } from './chart.ts';
import { element } from './markup.ts';

/** A bar of `value` on a track up to `target`; whole steps are told apart where the scale has few. */
export function meterBar({ value, target, max }: Meter, title: string): string {
  const place = placeOn(0, max);
  const rect = (name: string, to: number) => element('rect', { class: name, width: place(to), height: '100%' });
  const steps = max > 1 && max <= 10 ? Array.from({ length: max - 1 }, (_, at) => at + 1) : [];
  const cuts = steps.map((at) => element('line', { class: 'cut', x1: place(at), x2: place(at), y1: 0, y2: '100%' }));
  const words = max === 1 ? `${Math.round(value * 100)} of 100.` : `${value} of ${target}, on a scale from 0 to ${max}.`;
  return drawing(title, words, rect('track', target) + rect('fill', value) + cuts.join(''), 'meter');
}
