import type { Place, Reason } from './evidence.ts';

export interface Span {
  since: number;
  /** Null where it goes on. */
  until: number | null;
}

/** @param spans of time by the entry of a job or project */
export function reasonFrom(places: readonly Place[], spans: ReadonlyMap<string, Span>): Reason {
  const used = places.filter(({ how }) => how === 'used');
  const entriesOf = (own: readonly Place[]) => new Set(own.map(({ entry }) => entry)).size;
  const projects = used.filter(({ section }) => section === 'projects');
  const times = [...new Set(used.map(({ entry }) => entry))].flatMap((entry) => spans.get(entry ?? '') ?? []);
  const goesOn = times.some(({ until }) => until === null);
  return {
    listed: places.some(({ how }) => how === 'listed'),
    jobs: entriesOf(used.filter(({ section }) => section !== 'projects')),
    projects: entriesOf(projects),
    since: times.length === 0 ? null : Math.min(...times.map(({ since }) => since)),
    until: times.length === 0 || goesOn ? null : Math.max(...times.map(({ until }) => until ?? 0)),
  };
}

/** 1 named alone; 2 listed, or used in one job or project; 3 listed and used, or used in two. 4 is for the person to say. */
export function levelFor({ listed, jobs, projects }: Reason): number {
  const used = jobs + projects;
  if (used >= 2 || (used === 1 && listed)) return 3;
  return used === 1 || listed ? 2 : 1;
}

const GOES_ON =
  /present|now|today|current|ongoing|since|seit|heute|jetzt|aktuell|depuis|aujourd|ce jour|pr[eé]sent|actual|hoy|desde|[-–—]\s*$/i;

/** First and last year of `Jan 2022 – now`, in either order; undefined without any. */
export function spanOf(dates: string): Span | undefined {
  const years = (dates.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  return years.length === 0 ? undefined : { since: Math.min(...years), until: GOES_ON.test(dates) ? null : Math.max(...years) };
}
