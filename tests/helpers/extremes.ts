const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

/** Values that break programs that check their input by type alone. */
export const EXTREMES: readonly unknown[] = [
  0,
  -0,
  5e-324,
  1e-300,
  1e-5,
  0.1,
  1e308,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  '',
  'x'.repeat(100_000),
  '\u001b[31m\0',
  '\ud800',
  '\u3164',
  '__proto__',
  'constructor',
  '2027-02-30',
  '9999-12-31',
  nested(500),
  null,
  [],
  {},
  true,
  undefined,
  JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
];

type Path = readonly (string | number)[];

/** The place of every value inside a value; of a list only its first entry. */
export function* pathsOf(value: unknown, path: Path = []): Iterable<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) {
    if (value.length > 0) yield* pathsOf(value[0], [...path, 0]);
  } else if (value instanceof Object && typeof value !== 'function') {
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
  }
}

/** A copy with another value in one place. */
export function withValue(value: unknown, [step, ...rest]: Path, extreme: unknown): unknown {
  if (step === undefined) return extreme;
  if (Array.isArray(value)) return value.map((inner, at) => (at === step ? withValue(inner, rest, extreme) : inner));
  const fields = Object.entries(value instanceof Object ? value : {});
  return Object.fromEntries(fields.map(([key, inner]) => [key, key === step ? withValue(inner, rest, extreme) : inner]));
}

/** A name for a failing case. */
export function named(path: Path, extreme: unknown): string {
  const text = typeof extreme === 'number' ? (Object.is(extreme, -0) ? '-0' : String(extreme)) : (JSON.stringify(extreme) ?? 'undefined');
  return `${path.join('.')} = ${text.slice(0, 40)}`;
}
