/** The same catalog with every list of entities in the opposite order: no answer may hang on the order of the files. */
export function backwards<T extends object>(catalog: T): T {
  const entries = Object.entries(catalog).map(([name, part]) => [name, Array.isArray(part) ? part.toReversed() : part]);
  return Object.fromEntries(entries) as T;
}
