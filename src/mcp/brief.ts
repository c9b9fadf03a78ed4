import type * as z from 'zod';

/** Bytes of JSON of a brief answer, without the list of what was left out. */
const MOST_BYTES = 3800;

type Json = Record<string, unknown>;

export interface LeftOut {
  list: string;
  shown: number;
  of: number;
}

/**
 * The fields of an answer that its brief schema names, with the same values. Fields to spare go first where it is still
 * too long, then the ends of the longest lists, and the sources that only these cite.
 * @param spare paths such as `roles[].pay`, in the order they go
 */
export function briefOf(schema: z.ZodObject, full: Json, spare: readonly string[]): Json & { leftOut: LeftOut[] } {
  const all = citedIn(full);
  let brief: Json = schema.parse(full);
  const fits = () => {
    const cited = citedIn(brief);
    const { sources } = brief;
    if (Array.isArray(sources)) brief = { ...brief, sources: sources.filter(({ id }) => cited.has(id) || !all.has(id)) };
    return bytesOf(brief) <= MOST_BYTES;
  };
  for (const path of ['sources[].url', ...spare, 'sources[].publisher', 'sources[].title']) {
    if (fits()) break;
    drop(brief, path.split('.'));
  }
  const cuts = new Map<string, LeftOut>();
  while (!fits()) if (!cutLongest(brief, cuts)) break;
  return { ...brief, leftOut: [...cuts.values()] };
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function drop(value: unknown, [step = '', ...rest]: readonly string[]): void {
  if (!isObject(value)) return;
  const name = step.replace('[]', '');
  if (rest.length === 0) delete value[name];
  else for (const one of [value[name]].flat()) drop(one, rest);
}

interface List {
  path: string;
  items: unknown[];
  bytes: number;
}

/** By the share that is too much; false if no list has two items left. */
function cutLongest(brief: Json, cuts: Map<string, LeftOut>): boolean {
  const lists = listsIn(brief, '').filter(({ path, items }) => path !== 'sources' && items.length > 1);
  const [longest] = lists.sort((a, b) => b.bytes - a.bytes);
  if (longest === undefined) return false;
  const { path, items } = longest;
  const tooMany = Math.ceil(((bytesOf(brief) - MOST_BYTES) / longest.bytes) * items.length);
  const before = cuts.get(path) ?? { list: path, shown: items.length, of: items.length };
  items.length = Math.max(1, items.length - Math.max(1, Math.floor(tooMany / 2)));
  cuts.set(path, { ...before, shown: items.length });
  return true;
}

function listsIn(value: unknown, path: string): List[] {
  if (Array.isArray(value))
    return [{ path, items: value, bytes: bytesOf(value) }, ...value.flatMap((one, at) => listsIn(one, `${path}[${at}]`))];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => listsIn(one, path === '' ? key : `${path}.${key}`));
}

/** Ids under `source`, at any depth. */
function citedIn(value: unknown): Set<unknown> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...citedIn(one)]));
  if (!isObject(value)) return new Set();
  return new Set(Object.entries(value).flatMap(([key, one]) => (key === 'source' ? [one] : [...citedIn(one)])));
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
