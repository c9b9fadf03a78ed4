import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';
import { type Named, namesOf } from '../lookup.ts';

export const FIELDS = ['id', 'title', 'aliases', 'text'] as const;

export type Document = Record<(typeof FIELDS)[number] | 'key', string>;

export const hitTypes = ['role', 'skill', 'course', 'project', 'occupation', 'source'] as const;
export type HitType = (typeof hitTypes)[number];

interface Kind {
  documents(catalog: Catalog): Document[];
  find(catalog: Catalog, id: string): { named: Named; summary: string } | undefined;
}

/** @param moreOf what is searched beside names and summary */
const kind = <T extends Named>(
  type: HitType,
  listOf: (catalog: Catalog) => readonly T[],
  summaryOf: (entity: T) => string,
  moreOf: (entity: T) => readonly string[],
): Kind => ({
  documents: (catalog) =>
    listOf(catalog).map((entity) => ({
      key: `${type}:${entity.id}`,
      id: entity.id,
      title: entity.title,
      aliases: namesOf(entity).slice(1).join(' '),
      text: [summaryOf(entity), ...moreOf(entity)].join(' '),
    })),
  find: (catalog, id) => {
    const named = byId(listOf(catalog)).get(id);
    return named && { named, summary: summaryOf(named) };
  },
});

export const KINDS: Record<HitType, Kind> = {
  role: kind(
    'role',
    ({ roles }) => roles,
    ({ summary }) => summary,
    ({ track, responsibilities, tools, industries }) => [track, ...responsibilities, ...tools, ...industries],
  ),
  skill: kind(
    'skill',
    ({ skills }) => skills,
    ({ summary }) => summary,
    ({ category }) => [category],
  ),
  course: kind(
    'course',
    ({ courses }) => courses,
    ({ summary }) => summary,
    ({ provider, platform, teaches }) => [provider, platform, ...teaches.map(({ skill }) => skill)],
  ),
  project: kind(
    'project',
    ({ projects }) => projects,
    ({ brief }) => brief,
    ({ deliverable }) => [deliverable],
  ),
  occupation: kind(
    'occupation',
    ({ occupations }) => occupations,
    () => 'official US occupation (SOC)',
    () => [],
  ),
  source: kind(
    'source',
    ({ sources }) => sources,
    ({ publisher }) => publisher,
    ({ note }) => [note ?? ''],
  ),
};
