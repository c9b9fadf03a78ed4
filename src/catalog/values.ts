export function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Iterable<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else for (const { inner, at } of partsOf(value, path)) yield* textsIn(inner, at);
}

/** Includes the value itself. */
export function* recordsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Iterable<{ record: Record<string, unknown>; path: readonly PropertyKey[] }> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield { record: value as Record<string, unknown>, path };
  for (const { inner, at } of partsOf(value, path)) yield* recordsIn(inner, at);
}

function partsOf(value: unknown, path: readonly PropertyKey[]): { inner: unknown; at: readonly PropertyKey[] }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([key, inner]) => ({ inner, at: [...path, Array.isArray(value) ? Number(key) : key] }));
}
