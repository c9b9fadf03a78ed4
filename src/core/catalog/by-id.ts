import type { Catalog, NamedList } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';

const maps = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The map is built once a list. */
export function byId<T extends { id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  let map = maps.get(entities) as ReadonlyMap<string, T> | undefined;
  if (map === undefined) {
    map = new Map(entities.map((entity) => [entity.id, entity]));
    maps.set(entities, map);
  }
  return map;
}

export function titleOf(catalog: Pick<Catalog, NamedList>, list: NamedList, id: string): string | undefined {
  const entities: readonly { id: string; title: string }[] = catalog[list];
  return byId(entities).get(id)?.title;
}

/** Its id where the catalog does not have it. */
export const stepTitle = (catalog: Pick<Catalog, NamedList>, { kind, id }: { kind: 'course' | 'project'; id: string }): string =>
  titleOf(catalog, kind === 'course' ? 'courses' : 'projects', id) ?? id;

/** Of single needs and choices, each once. */
export function skillsOf(role: {
  readonly skills: readonly Pick<Role['skills'][number], 'skill'>[];
  readonly anyOf: readonly Pick<Role['anyOf'][number], 'skills'>[];
}): string[] {
  return [...new Set([...role.skills.map((need) => need.skill), ...role.anyOf.flatMap((choice) => choice.skills)])];
}
