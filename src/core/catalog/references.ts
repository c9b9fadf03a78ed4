/** Parts of entities that answers carry: views need no catalog. */
import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Project } from '../../model/project.ts';
import type { Source } from '../../model/source.ts';
import { byId, titleOf } from './by-id.ts';
import { type Price, priceOf } from './course-facts.ts';

export interface SourceRef {
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  kind: Source['kind'];
  published: string | null;
  accessed: string;
  licence: string | null;
  trust: Source['trust'];
  note: string | null;
}

/** Each once, in order of first use, without unknown ids. */
export function sourceRefs(catalog: Catalog, ids: Iterable<string | undefined>): SourceRef[] {
  const sources = byId(catalog.sources);
  return [...new Set(ids)].flatMap((id) => {
    const source = id === undefined ? undefined : sources.get(id);
    if (id === undefined || source === undefined) return [];
    const { title, publisher, url, kind, published = null, accessed, licence = null, trust, note = null } = source;
    return [{ id, title, publisher, url, kind, published, accessed, licence, trust, note }];
  });
}

export interface CourseRef extends Course {
  price: Price;
}

export const courseRef = (catalog: Catalog, course: Course): CourseRef => ({ ...course, price: priceOf(catalog, course) });

/** Includes its platform's price if that counts. */
export function courseSourceIds({ hours, cost, price, tools, rating }: CourseRef): string[] {
  return [hours.source, cost.source, price.source, ...tools.map(({ source }) => source), ...(rating === null ? [] : [rating.source])];
}

/** Null where nobody states the hours. */
export interface HoursCited {
  readonly source: string | null;
  readonly asOf: string | null;
}

export function hoursCited(catalog: Catalog, { kind, id }: { kind: 'course' | 'project'; id: string }): HoursCited {
  const hours = byId<Course | Project>(kind === 'course' ? catalog.courses : catalog.projects).get(id)?.hours;
  return hours === undefined || hours.value === null ? { source: null, asOf: null } : { source: hours.source, asOf: hours.asOf };
}

/** None for an id that is gone. */
export function stepSourceIds(catalog: Catalog, { kind, id }: { kind: 'course' | 'project'; id: string }): string[] {
  const course = byId(catalog.courses);
  const project = byId(catalog.projects);
  const taken = kind === 'course' ? course.get(id) : undefined;
  if (taken !== undefined) return courseSourceIds(courseRef(catalog, taken));
  const made = project.get(id);
  return made === undefined ? [] : [made.hours.source, ...made.tools.map(({ source }) => source)];
}

/** By id, without unknown ids. */
export function skillTitles(catalog: Catalog, ids: Iterable<string>): Record<string, string> {
  const titles = [...ids].map((id) => [id, titleOf(catalog, 'skills', id)] as const);
  return Object.fromEntries(titles.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
