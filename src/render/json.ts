import type { View } from '../view/view.ts';
import { jsonText } from './json-text.ts';

/** Kind first, sources last, even when empty. */
export function renderJson(view: View): string {
  const { sources = [], ...answer } = view.data;
  return `${jsonText({ kind: view.kind, ...answer, sources }, 2)}\n`;
}
