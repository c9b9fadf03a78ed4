import type { Folder } from '../../kinds.ts';
import type { ReadData, ReadFile } from '../../read-yaml.ts';
import type { Report, Rule } from '../rule.ts';

/** Field names whose string values, or lists of them, are ids of another folder. */
const targets: Record<string, Folder> = {
  skill: 'skills',
  platform: 'platforms',
  source: 'sources',
  sources: 'sources',
  occupation: 'occupations',
  contains: 'courses',
  prepares: 'courses',
  replacedBy: 'courses',
  courses: 'courses',
  roles: 'roles',
};

export const referenceDangling: Rule = {
  code: 'reference-dangling',
  severity: 'error',
  why: 'An id that leads nowhere would show as an empty cell or stop a plan.',
  *check(data) {
    const known = knownIds(data);
    for (const file of data.files) yield* inValue(file, file.parsed.value, [], known);
  },
};

function knownIds(data: ReadData): Map<Folder, Set<string>> {
  const known = new Map<Folder, Set<string>>();
  for (const { kind, id } of data.files) {
    if (kind.endsWith('.yaml')) continue;
    const folder = kind as Folder;
    known.set(folder, (known.get(folder) ?? new Set()).add(id));
  }
  return known;
}

function* inValue(file: ReadFile, value: unknown, path: PropertyKey[], known: Map<Folder, Set<string>>): Iterable<Report> {
  if (typeof value === 'string') {
    const folder = folderOf(file, path);
    if (folder !== undefined && !known.get(folder)?.has(value)) {
      yield {
        file,
        path,
        message: `there is no ${folder}/${value}.yaml`,
        hint: `Add the file, or name one that exists in data/${folder}.`,
      };
    }
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) yield* inValue(file, inner, [...path, Array.isArray(value) ? Number(key) : key], known);
}

function folderOf(file: ReadFile, path: readonly PropertyKey[]): Folder | undefined {
  const field = [...path].reverse().find((part) => typeof part === 'string');
  // A role's needs list skills under `skills` twice: as records (covered by `skill`) and, in a choice, as ids.
  if (file.kind === 'roles' && field === 'skills' && typeof path.at(-1) === 'number') return 'skills';
  return field === undefined ? undefined : targets[field as string];
}
