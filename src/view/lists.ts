import type { View } from './view.ts';

/** The list that an answer is, by its kind. */
const LISTS: Readonly<Record<string, string>> = {
  roles: 'roles',
  salary: 'roles',
  courses: 'courses',
  skills: 'skills',
  search: 'hits',
  match: 'ranking',
  next: 'courses',
  findings: 'findings',
  batch: 'rows',
};

/** The records of an answer that is a list; any other is one record. */
export function recordsOf({ kind, data }: View): readonly unknown[] {
  const records = data[LISTS[kind] ?? ''];
  return Array.isArray(records) ? records : [{ kind, ...data }];
}
