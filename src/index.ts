/** The library: importing it runs nothing. */
export { isCareersError } from './core/errors.ts';
export { type ListQuery, listRoles, type RoleLine } from './core/explore/list.ts';
export type { Catalog } from './model/catalog.ts';
