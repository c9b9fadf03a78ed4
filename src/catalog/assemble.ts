import type { Catalog } from '../model/catalog.ts';
import type { Pay } from '../model/pay.ts';
import { catalogOf } from './create.ts';
import { type Folder, folders, type Single } from './kinds.ts';

export type Entities = ReadonlyMap<Folder | Single, ReadonlyMap<string, { id: string }>>;

/** Parts of one file each, by its name. */
export const parts = {
  scale: 'scale',
  planning: 'planning',
  quiz: 'quiz',
  titles: 'titles',
  titlePay: 'title-pay',
  technologies: 'technologies',
  readingModel: 'reading-model',
} as const;
type Part = keyof typeof parts;

export const wholeParts = ['scale', 'planning', 'quiz'] as const satisfies readonly Part[];

/**
 * Lays entities over a catalog, by id. What is computed, such as assumed hours, is computed anew from everything.
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

/** Without the id that the reader gives it. */
export function single<T>(entities: Entities, name: Single): T | undefined {
  const [record] = entities.get(name)?.values() ?? [];
  if (record === undefined) return undefined;
  const { id: _id, ...rest } = record;
  return rest as T;
}

function layered(own: ReadonlyMap<string, { id: string }> | undefined, below: readonly { id: string }[]): { id: string }[] {
  return [...new Map([...below.map((entity): [string, { id: string }] => [entity.id, entity]), ...(own ?? [])]).values()];
}

/** An overlay has no salary file to count again, so changed claims go unchecked. */
function withoutOutdatedChecks(pay: Pay, roles: Catalog['roles']): Pay {
  const claims = roles.find((role) => role.id === pay.id)?.payClaims ?? [];
  const checks = pay.checks.filter((check) =>
    claims.some((claim) => claim.id === check.claim && claim.low === check.floor && claim.high === check.top),
  );
  return checks.length === pay.checks.length ? pay : { ...pay, checks };
}
