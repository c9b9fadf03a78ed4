import * as z from 'zod';
import { catalogOf, type Entities } from '../catalog/create.ts';
import { type Folder, folders, singles } from '../catalog/kinds.ts';
import { openCatalog as openShipped } from '../catalog/shipped.ts';
import { inLanguage as inLanguageIn } from '../core/catalog/language.ts';
import { CareersError } from '../core/errors.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';
import { Id } from '../model/provenance.ts';
import { Language, Typed } from './arguments.ts';
import { checked } from './check.ts';

/** By what was handed in. */
const checkedCatalogs = new WeakMap<object, Catalog>();

/**
 * The catalog that ships with the library.
 * @throws CareersError `data` where the installation is damaged
 */
export function openCatalog(): Catalog {
  return remembered(openShipped());
}

/**
 * A catalog of other data, from plain objects. Entities are checked as in the build, except that references lead
 * somewhere, and sorted by id; assumed hours are computed.
 * @throws CareersError `data` naming the first wrong entity and field, or a repeated id
 */
export function createCatalog(entities: Entities): Catalog {
  return catalogFromUnknown(entities);
}

/**
 * A catalog that neither function above made, such as a copy with other entities, is treated as by {@link createCatalog}
 * when first seen.
 * @throws CareersError `usage` for anything else; `data` as {@link createCatalog}
 */
export function checkedCatalog(given: unknown): Catalog {
  if (typeof given !== 'object' || given === null || !('formatVersion' in given) || given.formatVersion !== FORMAT_VERSION) {
    throw new CareersError('usage', 'The first argument is not a catalog.', {
      hint: 'openCatalog() and createCatalog({ roles, skills, courses }) make one.',
    });
  }
  const catalog = checkedCatalogs.get(given) ?? catalogFromUnknown(given);
  checkedCatalogs.set(given, catalog);
  return catalog;
}

/**
 * The same catalog with courses in a language besides English listed and planned too.
 * @param language a two-letter code, or `any` for courses in all languages
 * @throws CareersError `usage` for a language without courses, or another wrong argument
 */
export function inLanguage(catalog: Catalog, language: string): Catalog {
  return remembered(inLanguageIn(checkedCatalog(catalog), checked(Typed, language, 'language')));
}

function remembered(catalog: Catalog): Catalog {
  checkedCatalogs.set(catalog, catalog);
  return catalog;
}

const parts = {
  scale: singles['scale.yaml'].optional(),
  planning: singles['planning.yaml'].optional(),
  quiz: singles['quiz.yaml'].optional(),
  titles: singles['titles.yaml'].optional(),
  titlePay: singles['title-pay.yaml'].nullable().optional(),
  technologies: singles['technologies.yaml'].optional(),
  readingModel: singles['reading-model.yaml'].nullable().optional(),
};

const entityList = z
  .array(z.looseObject({ id: Id }))
  .max(10_000)
  .default([]);
const GivenEntities = z.strictObject({
  roles: entityList,
  skills: entityList,
  courses: entityList,
  platforms: entityList,
  projects: entityList,
  sources: entityList,
  pay: entityList,
  occupations: entityList,
  ...parts,
  language: Language.optional(),
  // Computed anew.
  formatVersion: z.unknown().optional(),
  contentHash: z.unknown().optional(),
  derived: z.unknown().optional(),
});

function catalogFromUnknown(entities: unknown): Catalog {
  const given = checked(GivenEntities, entities, 'entities', 'data');
  const names = Object.keys(folders) as Folder[];
  const lists = Object.fromEntries(names.map((name) => [name, checkedList(name, given[name])])) as Pick<Catalog, Folder>;
  return remembered(catalogOf({ ...given, ...lists }));
}

function checkedList(folder: Folder, entities: readonly { id: string; assumedHours?: unknown }[]): object[] {
  const ids = new Set<string>();
  return entities.map(({ id, assumedHours: _computed, ...fields }) => {
    if (ids.has(id)) throw new CareersError('data', `${folder} has "${id}" twice.`);
    ids.add(id);
    const schema: z.ZodType<object> = folders[folder];
    return { id, ...checked(schema, fields, `${folder} "${id}"`, 'data') };
  });
}
