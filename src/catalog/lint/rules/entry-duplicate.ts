import { recordsIn } from '../../values.ts';
import type { Report, Rule } from '../rule.ts';

/** The identifying field, by the name of the list. */
const KEYS: Readonly<Record<string, string>> = {
  skills: 'skill',
  teaches: 'skill',
  requires: 'skill',
  prerequisites: 'skill',
  payClaims: 'id',
  levels: 'level',
  groups: 'id',
};

export const entryDuplicate: Rule = {
  code: 'entry-duplicate',
  severity: 'error',
  why: 'A skill listed twice in one list would count twice, or one of its two levels would win by chance.',
  *check(data) {
    for (const file of data.files) {
      for (const { record, path } of recordsIn(file.parsed.value)) {
        for (const [field, list] of Object.entries(record)) {
          if (Array.isArray(list)) yield* twice(file, list, [...path, field], KEYS[field]);
        }
      }
    }
  },
};

function* twice(file: Report['file'], list: readonly unknown[], path: readonly PropertyKey[], key: string | undefined): Iterable<Report> {
  const seen = new Set<unknown>();
  for (const [index, entry] of list.entries()) {
    const isRecord = entry !== null && typeof entry === 'object';
    const identity = isRecord && key !== undefined ? (entry as Record<string, unknown>)[key] : entry;
    if (seen.has(identity) && (typeof identity === 'string' || isRecord))
      yield { file, path: [...path, index], message: `"${String(identity)}" is there already`, hint: 'Keep one of the two.' };
    seen.add(identity);
  }
}
