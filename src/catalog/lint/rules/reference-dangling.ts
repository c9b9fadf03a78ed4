import { lookUp } from '../../../core/lookup.ts';
import type { Folder } from '../../kinds.ts';
import type { ReadFile } from '../../read-yaml.ts';
import { textsIn } from '../../values.ts';
import type { LintedData, Rule } from '../rule.ts';

/** By the field that holds the ids, wherever it stands. */
const targets: Readonly<Record<string, Folder>> = {
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
  is: 'roles',
  closeTo: 'roles',
  leadsTo: 'roles',
};

export const referenceDangling: Rule = {
  code: 'reference-dangling',
  severity: 'error',
  why: 'An id that leads nowhere would show as an empty cell or stop a plan.',
  *check(data) {
    const known = knownIds(data);
    for (const file of data.files) {
      for (const { folder, id, path } of referencesIn(file)) {
        if (!known.get(folder)?.has(id))
          yield { file, path, message: `there is no ${folder}/${id}.yaml`, hint: suggestion(data, folder, id) };
      }
    }
  },
};

interface Reference {
  folder: Folder;
  id: string;
  path: readonly PropertyKey[];
}

function* referencesIn(file: ReadFile): Iterable<Reference> {
  if (file.kind === 'pay') yield { folder: 'roles', id: file.id, path: [] };
  if (file.kind === 'pay-titles.yaml') yield* keysAsIds('roles', file.parsed.value['roles'], ['roles']);
  if (file.kind === 'technologies.yaml') yield* keysAsIds('skills', file.parsed.value['written'], ['written']);
  if (file.kind === 'quiz.yaml') {
    for (const [list, field] of [
      ['interests', 'loadings'],
      ['past', 'roles'],
    ] as const)
      for (const [index, item] of (file.parsed.value[list] as Record<string, unknown>[]).entries())
        yield* keysAsIds('roles', item[field], [list, index, field]);
  }
  for (const { text, path } of textsIn(file.parsed.value)) {
    const folder = folderOf(file, path);
    if (folder !== undefined) yield { folder, id: text, path };
  }
}

function* keysAsIds(folder: Folder, record: unknown, path: readonly PropertyKey[]): Iterable<Reference> {
  for (const id of Object.keys((record ?? {}) as object)) yield { folder, id, path: [...path, id] };
}

function folderOf(file: ReadFile, path: readonly PropertyKey[]): Folder | undefined {
  const field = path.findLast((part) => typeof part === 'string');
  if (file.kind === 'reading-model.yaml') return field === 'ids' ? (path[0] as Folder) : undefined;
  // A role has records in its needs, and ids in its choices (`anyOf`).
  if (file.kind === 'roles' && field === 'skills') return typeof path.at(-1) === 'number' ? 'skills' : undefined;
  return typeof field === 'string' && Object.hasOwn(targets, field) ? targets[field] : undefined;
}

function knownIds(data: LintedData): Map<Folder, Set<string>> {
  const known = new Map<Folder, Set<string>>();
  for (const folder of new Set(Object.values(targets))) known.set(folder, new Set(data.catalog[folder].map((entity) => entity.id)));
  for (const key of data.present) {
    const [folder = '', id = ''] = key.split('/');
    known.get(folder as Folder)?.add(id);
  }
  return known;
}

function suggestion(data: LintedData, folder: Folder, id: string): string {
  const otherwise = `Add the file, or name one that exists in ${folder}.`;
  if (folder === 'pay') return otherwise;
  try {
    return `Did you mean ${lookUp<{ id: string; title: string }>(data.catalog[folder], folder, id).id}?`;
  } catch (error) {
    const suggestions = (error as { details?: { suggestions?: string[] } }).details?.suggestions ?? [];
    return suggestions.length === 0 ? otherwise : `Did you mean ${suggestions.join(' or ')}?`;
  }
}
