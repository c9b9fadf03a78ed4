import type { Catalog } from '../../model/catalog.ts';
import type { Folder } from '../kinds.ts';
import type { ReadData, ReadFile } from '../read-yaml.ts';

export function entitiesOf<F extends Folder>(data: ReadData, folder: F): { file: ReadFile; entity: Catalog[F][number] }[] {
  const list: readonly Catalog[F][number][] = data.catalog[folder];
  const byId = new Map(list.map((entity) => [entity.id, entity]));
  return data.files.flatMap((file) => {
    const entity = file.kind === folder ? byId.get(file.id) : undefined;
    return entity === undefined ? [] : [{ file, entity }];
  });
}
