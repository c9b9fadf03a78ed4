import type { Catalog } from '../model/catalog.ts';
import type { Pay } from '../model/pay.ts';
import { catalogOf } from './create.ts';
import { type Folder, folders, type Single } from './kinds.ts';

export type Entities = ReadonlyMap<Folder | Single, ReadonlyMap<string, { id: string }>>;

/** Parts of the catalog that are one file each, by the name of the file. */
export const parts = {
  scale: 'scale',
  planning: 'planning',
  quiz: 'quiz',
  titles: 'titles',
  titlePay: 'title-pay',
  technologies: 'technologies',
} as const;
type Part = keyof typeof parts;

/** Parts that every whole catalog has. */
export const wholeParts = ['scale', 'planning', 'quiz'] as const satisfies readonly Part[];

/**
 * The catalog that entities make, laid over another one where there is one: an entity takes the place of the one with
 * the same id. What is computed, such as assumed hours, is computed anew from everything.
 */
export function assemble(entities: Entities, below?: Catalog): Catalog {
  const lists = Object.fromEntries(
    (Object.keys(folders) as Folder[]).map((folder) => [folder, layered(entities.get(folder), below?.[folder] ?? [])]),
  ) as Pick<Catalog, Folder>;
  const alone = Object.fromEntries(
    (Object.keys(parts) as Part[]).flatMap((name) => {
      const part = single<object>(entities, `${parts[name]}.yaml`) ?? below?.[name];
      return part === undefined ? [] : [[name, part]];
    }),
  ) as Partial<Pick<Catalog, Part>>;
  const pay = below === undefined ? lists.pay : lists.pay.map((one) => withoutOutdatedChecks(one, lists.roles));
  return catalogOf({ ...lists, ...alone, pay });
}

/** The one record of a single file, without the id the reader gives it. */
export function single<T>(entities: Entities, name: Single): T | undefined {
  const [record] = entities.get(name)?.values() ?? [];
  if (record === undefined) return undefined;
  const { id: _id, ...rest } = record;
  return rest as T;
}

function layered(own: ReadonlyMap<string, { id: string }> | undefined, below: readonly { id: string }[]): { id: string }[] {
  return [...new Map([...below.map((entity): [string, { id: string }] => [entity.id, entity]), ...(own ?? [])]).values()];
}

/**
 * An overlay may change a claim but has no salary file to count again, so that claim goes unchecked instead of being
 * judged by the figures of another one.
 */
function withoutOutdatedChecks(pay: Pay, roles: Catalog['roles']): Pay {
  const claims = roles.find((role) => role.id === pay.id)?.payClaims ?? [];
  const checks = pay.checks.filter((check) =>
    claims.some((claim) => claim.id === check.claim && claim.low === check.floor && claim.high === check.top),
  );
  return checks.length === pay.checks.length ? pay : { ...pay, checks };
}
