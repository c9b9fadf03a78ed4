import type { View } from '../view/view.ts';
import { jsonText } from './json-text.ts';

/** Kind first, sources last, even when empty. */
export function jsonRecord({ kind, data }: View): Record<string, unknown> {
  const { sources = [], ...answer } = data;
  return { kind, ...answer, sources };
}

export const renderJson = (view: View): string => renderRecord(jsonRecord(view));

/** An answer, or a part of it. */
export const renderRecord = (record: unknown): string => `${jsonText(record, 2)}\n`;
