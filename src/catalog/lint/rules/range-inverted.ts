import { recordsIn } from '../../values.ts';
import type { Report, Rule } from '../rule.ts';

/** The first may not be above the second. */
const PAIRS = [
  ['low', 'high'],
  ['from', 'to'],
] as const;

export const rangeInverted: Rule = {
  code: 'range-inverted',
  severity: 'error',
  why: 'A range whose floor is above its top, or quantiles that fall, are swapped figures.',
  *check(data) {
    for (const file of data.files) {
      for (const { record, path } of recordsIn(file.parsed.value)) {
        yield* pairs(file, record, path);
        yield* quantiles(file, record, path);
      }
    }
  },
};

function* pairs(file: Report['file'], record: Record<string, unknown>, path: readonly PropertyKey[]): Iterable<Report> {
  for (const [lower, upper] of PAIRS) {
    const [low, high] = [record[lower], record[upper]];
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      yield { file, path: [...path, lower], message: `${lower} ${low} is above ${upper} ${high}` };
  }
}

function* quantiles(file: Report['file'], record: Record<string, unknown>, path: readonly PropertyKey[]): Iterable<Report> {
  const known = Object.keys(record)
    .filter((key) => /^p\d{1,2}$/.test(key) && typeof record[key] === 'number')
    .map((key) => ({ key, percent: Number(key.slice(1)), value: record[key] as number }))
    .sort((a, b) => a.percent - b.percent);
  for (const [index, { key, value }] of known.entries()) {
    const before = known[index - 1];
    if (before !== undefined && before.value > value)
      yield { file, path: [...path, key], message: `${key} ${value} is below ${before.key} ${before.value}` };
  }
}
