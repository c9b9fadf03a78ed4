import type { View } from '../view/view.ts';
import { jsonText } from './json-text.ts';

/** The documented contract of the view: two blanks a level, the kind first, the sources last, one final line break. */
export function renderJson(view: View): string {
  const { sources = [], ...answer } = view.data;
  return `${jsonText({ kind: view.kind, ...answer, sources }, 2)}\n`;
}
