import { jsonText } from './json-text.ts';

/** One record a line. */
export const ndjsonLine = (record: unknown): string => `${jsonText(record)}\n`;

export const renderNdjson = (records: readonly unknown[]): string => records.map(ndjsonLine).join('');
