import type * as z from 'zod';

/** Bytes of JSON of a brief answer. */
const MOST_BYTES = 4096;

type Json = Record<string, unknown>;

interface Cut {
  list: string;
  shown: number;
  of: number;
}

export interface LeftOut {
  fields: string[];
  lists: Cut[];
  /** How to get it. */
  all?: string;
}

/**
 * The fields of an answer that its brief schema names, unchanged. Spare fields go first where it is still
 * too long, then the ends of the longest lists, and the sources that only these cite. `leftOut` names what went.
 * @param spare paths such as `roles[].pay`, in the order they go; `roles[5]` shortens a list to no less than five items
 * @param hasDetail whether the same may be asked whole; a tool that writes may not
 */
export function briefOf(schema: z.ZodObject, full: Json, spare: readonly string[], hasDetail = true): Json & { leftOut: LeftOut } {
  const brief: Json = schema.parse(full);
  const left: Left = { fields: [], cuts: new Map() };
  let elsewhere = citedIn(full);
  const answer = () => {
    const cited = citedIn(brief);
    const { sources } = brief;
    const isCut = left.fields.length + left.cuts.size > 0;
    return {
      ...brief,
      ...(isList(sources) && { sources: sources.filter(({ id }) => cited.has(id) || !elsewhere.has(id)) }),
      leftOut: { fields: left.fields, lists: [...left.cuts.values()], ...(isCut && hasDetail && { all: 'Ask again with detail "full".' }) },
    };
  };
  const tooMany = () => Math.max(0, bytesOf(answer()) - MOST_BYTES);
  leaveOut(brief, ['sources[].url', 'sources[].publisher'], left, tooMany);
  if (tooMany() > 0 && isList(brief['sources'])) elsewhere = new Set(brief['sources'].map(({ id }) => id));
  leaveOut(brief, spare, left, tooMany);
  while (tooMany() > 0) if (!cutLongest(brief, tooMany(), left)) break;
  return answer();
}

interface Left {
  fields: string[];
  cuts: Map<string, Cut>;
}

function leaveOut(brief: Json, paths: readonly string[], left: Left, tooMany: () => number): void {
  for (const path of paths) {
    if (tooMany() === 0) return;
    const [, name = '', least] = /^(\w+)\[(\d+)\]$/.exec(path) ?? [];
    const items = brief[name];
    if (least === undefined && drop(brief, path.split('.'))) left.fields.push(path);
    if (isList(items)) while (tooMany() > 0 && items.length > Number(least)) cut(name, items, 1, left);
  }
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Whether the field was there. */
function drop(value: unknown, [step = '', ...rest]: readonly string[]): boolean {
  if (!isObject(value)) return false;
  const name = step.replace('[]', '');
  if (rest.length > 0) return [value[name]].flat().filter((one) => drop(one, rest)).length > 0;
  return name in value && delete value[name];
}

interface List {
  path: string;
  items: unknown[];
  bytes: number;
}

/** By the share that is too much; false if no list has two items left. */
function cutLongest(brief: Json, tooMany: number, left: Left): boolean {
  const lists = listsIn(brief, '').filter(({ path, items }) => path !== 'sources' && items.length > 1);
  const [longest] = lists.sort((a, b) => b.bytes - a.bytes);
  if (longest === undefined) return false;
  const { path, items, bytes } = longest;
  const half = Math.floor((tooMany / bytes) * items.length * 0.5);
  cut(path, items, Math.min(items.length - 1, Math.max(1, half)), left);
  return true;
}

function cut(path: string, items: unknown[], count: number, { cuts }: Left): void {
  const { of } = cuts.get(path) ?? { of: items.length };
  items.length -= count;
  cuts.set(path, { list: path, shown: items.length, of });
}

function listsIn(value: unknown, path: string): List[] {
  if (Array.isArray(value))
    return [{ path, items: value, bytes: bytesOf(value) }, ...value.flatMap((one, at) => listsIn(one, `${path}[${at}]`))];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => listsIn(one, path === '' ? key : `${path}.${key}`));
}

/** Ids under `source`, at any depth. */
function citedIn(value: unknown, ids = new Set<unknown>()): Set<unknown> {
  if (Array.isArray(value)) for (const one of value) citedIn(one, ids);
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) {
      if (key === 'source') ids.add(one);
      else citedIn(one, ids);
    }
  return ids;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is Json[] => Array.isArray(value) && value.every(isObject);
