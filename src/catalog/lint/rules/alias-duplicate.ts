import { type Named, normalName } from '../../../core/lookup.ts';
import type { Folder } from '../../kinds.ts';
import { entitiesOf } from '../entities.ts';
import type { LintedData, Report, Rule } from '../rule.ts';

const FOLDERS = ['roles', 'skills', 'courses', 'platforms'] as const satisfies readonly Folder[];

export const aliasDuplicate: Rule = {
  code: 'alias-duplicate',
  severity: 'error',
  why: 'A name that two entities of a kind answer to would find one of them by chance; case and punctuation do not tell names apart.',
  *check(data) {
    for (const folder of FOLDERS) yield* inFolder(data, folder);
  },
};

function* inFolder(data: LintedData, folder: (typeof FOLDERS)[number]): Iterable<Report> {
  const owners = new Map<string, Set<string>>();
  for (const entity of data.catalog[folder] as readonly Named[]) {
    for (const { name } of namesOf(entity)) owners.set(name, (owners.get(name) ?? new Set()).add(entity.id));
  }
  for (const { file, entity } of entitiesOf(data, folder)) {
    for (const { name, path } of namesOf(entity)) {
      const others = [...(owners.get(name) ?? [])].filter((id) => id !== entity.id);
      const message = `${others.join(' and ')} in ${folder} has the name "${name}" too`;
      if (others.length > 0) yield { file, path, message, hint: 'Keep it where people mean it.' };
    }
    const aliases = namesOf(entity).filter(({ path }) => path.length > 1);
    yield* twiceInOne(file, aliases);
  }
}

function* twiceInOne(file: Report['file'], aliases: readonly { name: string; path: readonly PropertyKey[] }[]): Iterable<Report> {
  const seen = new Set<string>();
  for (const { name, path } of aliases) {
    if (seen.has(name)) yield { file, path, message: `"${name}" is there already`, hint: 'Delete one of the two.' };
    seen.add(name);
  }
}

function namesOf(entity: Named): { name: string; path: readonly PropertyKey[] }[] {
  return [
    { name: entity.id, path: [] },
    { name: normalName(entity.title), path: ['title'] },
    ...(['aliases', 'weakAliases'] as const).flatMap((field) =>
      (entity[field] ?? []).map((alias, index) => ({ name: normalName(alias), path: [field, index] })),
    ),
  ];
}
