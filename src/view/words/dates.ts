import { MONTHS } from '../../core/date-words/names.ts';

/** Of `YYYY-MM` or `YYYY-MM-DD`. */
const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** `Aug` of 2025-08-03 */
export const monthShort = (date: string): string => monthName(date).slice(0, 3);

/** `2026` of 2026, `August 2025` of 2025-08 and of 2025-08-03 */
export const monthText = (date: string): string => (date.length === 4 ? date : `${monthName(date)} ${date.slice(0, 4)}`);

/** `4 Jan 2027` */
export const dayShort = (date: string): string => `${Number(date.slice(8))}\u00a0${monthShort(date)}\u00a0${date.slice(0, 4)}`;

/** `4 to 9 January 2027`, `30 January to 2 February 2027`: what both days share stands once. */
export function daysText(from: string, to: string): string {
  if (from === to) return dateText(to);
  const first = [Number(from.slice(8)), ...(from.slice(0, 7) === to.slice(0, 7) ? [] : [monthName(from)])];
  return `${[...first, ...(from.slice(0, 4) === to.slice(0, 4) ? [] : [from.slice(0, 4)])].join(' ')} to ${dateText(to)}`;
}

/** `2026`, `August 2025` or `3 August 2025`. */
export const dateText = (date: string): string => (date.length < 10 ? monthText(date) : `${Number(date.slice(8))} ${monthText(date)}`);
