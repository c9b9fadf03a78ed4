const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Of `YYYY-MM` or `YYYY-MM-DD`. */
const monthName = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** `Aug` of 2025-08-03 */
export const monthShort = (date: string): string => monthName(date).slice(0, 3);

/** `2026` of 2026, `August 2025` of 2025-08 and of 2025-08-03 */
export const monthText = (date: string): string => (date.length === 4 ? date : `${monthName(date)} ${date.slice(0, 4)}`);

/** `2026`, `August 2025` or `3 August 2025`. */
export const dateText = (date: string): string => (date.length < 10 ? monthText(date) : `${Number(date.slice(8))} ${monthText(date)}`);
