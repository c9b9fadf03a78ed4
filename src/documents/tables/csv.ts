import type { Content, TextInput } from '../content.ts';
import { readTable } from './linked-in.ts';

export function readCsv({ text, name }: TextInput): Content {
  return { format: 'LinkedIn export', ...readTable(text, name) };
}
