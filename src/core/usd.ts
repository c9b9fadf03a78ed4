/**
 * US dollars as people write them: 150,000, 49.99, $150k.
 * @returns to the cent; undefined for anything else
 */
export function usdFrom(text: string): number | undefined {
  const match = /^\$?(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,2})?(k)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = '', fraction = '', thousands] = match;
  return Math.round(Number(whole.replaceAll(',', '') + fraction) * (thousands === undefined ? 100 : 100_000)) / 100;
}
