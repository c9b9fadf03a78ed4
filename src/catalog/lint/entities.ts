import type { Catalog } from '../../model/catalog.ts';
import type { Folder } from '../kinds.ts';
import type { ReadData, ReadFile } from '../read-yaml.ts';

/** The entities that this directory defines. */
export function entitiesOf<F extends Folder>(data: ReadData, folder: F): { file: ReadFile; entity: Catalog[F][number] }[] {
  const list: readonly Catalog[F][number][] = data.catalog[folder];
  const byId = new Map(list.map((entity) => [entity.id, entity]));
  return data.files.flatMap((file) => {
    const entity = file.kind === folder ? byId.get(file.id) : undefined;
    return entity === undefined ? [] : [{ file, entity }];
  });
}

export function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Iterable<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else for (const { inner, at } of partsOf(value, path)) yield* textsIn(inner, at);
}

/** Every record inside a value, and the value itself. */
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
