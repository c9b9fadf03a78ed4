const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as exact as it is known, for people: `2026`, `August 2025`, `3 August 2025`. */
export function asOfText(asOf: string): string {
  const [year = '', month, day] = asOf.split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''), year]
    .filter((part) => part !== '')
    .join(' ');
}
