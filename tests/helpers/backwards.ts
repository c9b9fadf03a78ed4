/** Reverses every list of a catalog, because no answer may depend on the order of files. */
export function backwards<T extends object>(catalog: T): T {
  const entries = Object.entries(catalog).map(([name, part]) => [name, Array.isArray(part) ? part.toReversed() : part]);
  return Object.fromEntries(entries) as T;
}
