import { distance } from 'fastest-levenshtein';
import { CareersError } from './errors.ts';

/** True takes all below. */
type Wanted = true | Map<string, Wanted>;

/**
 * In the order asked for. A path goes through lists: `roles.title` is the title of each role.
 * @param paths at least one
 * @throws CareersError `usage` for a path that leads nowhere, with the nearest; null and what is empty has every field
 */
export function pickFields(answer: object, paths: readonly string[]): unknown {
  let wanted: Wanted = new Map();
  for (const path of paths) {
    if (!leads([answer], path.split('.'))) throw unknownField(answer, path);
    wanted = withPath(wanted, path.split('.'));
  }
  return pick(answer, wanted);
}

function leads(values: readonly unknown[], [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const known = values.flat(3).filter((value) => value !== null && !(isRecord(value) && Object.keys(value).length === 0));
  if (known.length === 0) return true;
  const below = known.filter(isRecord).filter((value) => Object.hasOwn(value, key));
  return (
    below.length > 0 &&
    leads(
      below.map((value) => value[key]),
      rest,
    )
  );
}

function withPath(wanted: Wanted, [key, ...rest]: readonly string[]): Wanted {
  if (wanted === true || key === undefined) return true;
  return new Map(wanted).set(key, withPath(wanted.get(key) ?? new Map(), rest));
}

function pick(value: unknown, wanted: Wanted): unknown {
  if (wanted === true) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, wanted));
  if (!isRecord(value)) return value;
  return Object.fromEntries([...wanted].flatMap(([key, below]) => (Object.hasOwn(value, key) ? [[key, pick(value[key], below)]] : [])));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownField(answer: object, path: string): CareersError {
  const away = (known: string): number => (known.endsWith(`.${path}`) ? 1 : distance(known, path));
  const nearest = [...pathsIn(answer)].reduce((best, known) => (away(known) < away(best) ? known : best));
  return new CareersError('usage', `This answer has no field "${path}".`, {
    hint: `The nearest is ${nearest}. At the top are: ${Object.keys(answer).join(', ')}.`,
  });
}

/** Of four parts at most. */
function pathsIn(value: unknown, prefix = '', depth = 4, paths = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) pathsIn(one, prefix, depth, paths);
  else if (isRecord(value) && depth > 0) {
    for (const [key, below] of Object.entries(value)) {
      paths.add(prefix + key);
      pathsIn(below, `${prefix}${key}.`, depth - 1, paths);
    }
  }
  return paths;
}
