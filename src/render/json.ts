import type { View } from '../view/view.ts';

/** Characters that JSON.stringify leaves alone but that steer a terminal or reorder what is read. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The documented contract of the view: two blanks a level, the kind first, the sources last, one final line break. */
export function renderJson(view: View): string {
  const { sources = [], ...answer } = view.data;
  const text = JSON.stringify({ kind: view.kind, ...answer, sources }, null, 2);
  return `${text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
