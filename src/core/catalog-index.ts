import type { Catalog, EntityList, NamedList } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import type { Occupation } from '../model/occupation.ts';
import type { RoleNeeds } from '../model/outline.ts';
import type { Pay } from '../model/pay.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import type { Role } from '../model/role.ts';
import type { Skill } from '../model/skill.ts';
import type { Source } from '../model/source.ts';

/** Things by id. */
export interface Lookup<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
}

/** The catalog by id, and the way back: which roles need a skill. */
export interface CatalogIndex {
  readonly role: Lookup<Role>;
  readonly skill: Lookup<Skill>;
  readonly course: Lookup<Course>;
  readonly platform: Lookup<Platform>;
  readonly project: Lookup<Project>;
  readonly source: Lookup<Source>;
  readonly pay: Lookup<Pay>;
  readonly occupation: Lookup<Occupation>;
  /** Roles that need the skill, also as one of a choice. */
  readonly rolesBySkill: ReadonlyMap<string, readonly Role[]>;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** The index of a catalog; built once a catalog and each part only when it is first read. */
export function indexOf(catalog: Catalog): CatalogIndex {
  let index = indexes.get(catalog);
  if (index === undefined) {
    index = lazyIndex(catalog);
    indexes.set(catalog, index);
  }
  return index;
}

/** Every skill a role speaks of, single needs and choices alike, each once. */
export function skillsOf(role: Pick<RoleNeeds, 'skills' | 'anyOf'>): string[] {
  return [...new Set([...role.skills.map((need) => need.skill), ...role.anyOf.flatMap((group) => group.skills)])];
}

function lazyIndex(catalog: Catalog): CatalogIndex {
  return {
    get role() {
      return remember(this, 'role', lookupIn(catalog, 'roles'));
    },
    get skill() {
      return remember(this, 'skill', lookupIn(catalog, 'skills'));
    },
    get course() {
      return remember(this, 'course', lookupIn(catalog, 'courses'));
    },
    get platform() {
      return remember(this, 'platform', lookupIn(catalog, 'platforms'));
    },
    get project() {
      return remember(this, 'project', lookupIn(catalog, 'projects'));
    },
    get source() {
      return remember(this, 'source', lookupIn(catalog, 'sources'));
    },
    get pay() {
      return remember(this, 'pay', lookupIn(catalog, 'pay'));
    },
    get occupation() {
      return remember(this, 'occupation', lookupIn(catalog, 'occupations'));
    },
    get rolesBySkill() {
      return remember(this, 'rolesBySkill', grouped(catalog.roles, skillsOf));
    },
  };
}

function remember<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value, enumerable: true });
  return value;
}

/** A compiled catalog reads the one entity that is asked for; any other is looked through once. */
function lookupIn<List extends EntityList>(catalog: Catalog, list: List): Lookup<Catalog[List][number]> {
  const { compiled } = catalog;
  if (compiled !== undefined) return { get: (id) => compiled.one(list, id), has: (id) => compiled.has(list, id) };
  return new Map(catalog[list].map((entity): [string, Catalog[List][number]] => [entity.id, entity]));
}

/** The part of the index for each list that has titles. */
const LOOKUPS = { roles: 'role', skills: 'skill', courses: 'course', platforms: 'platform', projects: 'project' } as const;

/** The title of an entity; undefined where there is none of this id. */
export function titleOf(catalog: Catalog, list: NamedList, id: string): string | undefined {
  const names = catalog.compiled?.names(list);
  if (names !== undefined) return names.titles[names.ids.indexOf(id)];
  return indexOf(catalog)[LOOKUPS[list]].get(id)?.title;
}

function grouped<T>(entities: readonly T[], keysOf: (entity: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entity]);
      else group.push(entity);
    }
  }
  return groups;
}
