import type { Catalog } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import type { Occupation } from '../model/occupation.ts';
import type { Pay } from '../model/pay.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import type { Role } from '../model/role.ts';
import type { Skill } from '../model/skill.ts';
import type { Source } from '../model/source.ts';

/** The catalog by id, and the ways back: which roles need a skill, which courses teach it. */
export interface CatalogIndex {
  readonly role: ReadonlyMap<string, Role>;
  readonly skill: ReadonlyMap<string, Skill>;
  readonly course: ReadonlyMap<string, Course>;
  readonly platform: ReadonlyMap<string, Platform>;
  readonly project: ReadonlyMap<string, Project>;
  readonly source: ReadonlyMap<string, Source>;
  readonly pay: ReadonlyMap<string, Pay>;
  readonly occupation: ReadonlyMap<string, Occupation>;
  /** Roles that need the skill, also as one of a choice. */
  readonly rolesBySkill: ReadonlyMap<string, readonly Role[]>;
  readonly coursesBySkill: ReadonlyMap<string, readonly Course[]>;
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
export function skillsOf(role: Pick<Role, 'skills' | 'anyOf'>): string[] {
  return [...new Set([...role.skills.map((need) => need.skill), ...role.anyOf.flatMap((group) => group.skills)])];
}

function lazyIndex(catalog: Catalog): CatalogIndex {
  return {
    get role() {
      return remember(this, 'role', byId(catalog.roles));
    },
    get skill() {
      return remember(this, 'skill', byId(catalog.skills));
    },
    get course() {
      return remember(this, 'course', byId(catalog.courses));
    },
    get platform() {
      return remember(this, 'platform', byId(catalog.platforms));
    },
    get project() {
      return remember(this, 'project', byId(catalog.projects));
    },
    get source() {
      return remember(this, 'source', byId(catalog.sources));
    },
    get pay() {
      return remember(this, 'pay', byId(catalog.pay));
    },
    get occupation() {
      return remember(this, 'occupation', byId(catalog.occupations));
    },
    get rolesBySkill() {
      return remember(this, 'rolesBySkill', grouped(catalog.roles, skillsOf));
    },
    get coursesBySkill() {
      return remember(
        this,
        'coursesBySkill',
        grouped(catalog.courses, (course) => course.teaches.map((taught) => taught.skill)),
      );
    },
  };
}

function remember<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value, enumerable: true });
  return value;
}

function byId<T extends { id: string }>(entities: readonly T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
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
