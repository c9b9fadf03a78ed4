import type { Evidence } from '../../core/reading/evidence.ts';

const MOST = 44;
const BREAK = /[;:!?()|•]|\.\s|,\s|\s[–—-]\s/gu;

/** The clause that names a skill, cut to 44 characters around the name: what stands further off may be about somebody. */
export function quoteOf({ text, name }: Pick<Evidence, 'text' | 'name'>): string {
  const at = Math.max(0, text.indexOf(name));
  const end = at + name.length;
  const from = [...text.slice(0, at).matchAll(BREAK)].at(-1);
  const start = from === undefined ? 0 : from.index + from[0].length;
  const stop = text.slice(end).search(BREAK);
  const clause = text.slice(start, stop < 0 ? text.length : end + stop).trim();
  return clause.length <= MOST ? clause : cut(clause, clause.indexOf(name), name.length);
}

/** At blanks. */
function cut(clause: string, at: number, length: number): string {
  const room = Math.max(0, MOST - length);
  const from = Math.max(0, at - Math.ceil(room * 0.7));
  const start = from === 0 ? 0 : clause.indexOf(' ', from) + 1;
  const to = Math.min(clause.length, Math.max(at + length, start + MOST));
  const end = to === clause.length ? to : Math.max(at + length, clause.lastIndexOf(' ', to));
  return `${start === 0 ? '' : '… '}${clause.slice(Math.min(at, start), end).trim()}${end === clause.length ? '' : ' …'}`;
}
