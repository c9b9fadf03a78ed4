import { createHash } from 'node:crypto';
import { assumedHours } from '../core/catalog/assumed-hours.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import type { Planning } from '../model/scale.ts';

/** Lists left out are empty; courses come without what is computed. */
export type Entities = { [Part in keyof Parts]?: Parts[Part] | undefined } & {
  courses?: readonly (Omit<Course, 'assumedHours'> & { assumedHours?: number | null })[];
};

type Parts = Omit<Catalog, 'formatVersion' | 'contentHash' | 'courses' | 'derived'>;

/** Sorts by id and assumes hours. */
export function catalogOf(entities: Entities): Catalog {
  const courses = sorted(entities.courses ?? []) as Course[];
  const assumed = assumedHours(courses);
  const body = {
    roles: sorted(entities.roles ?? []),
    skills: sorted(entities.skills ?? []),
    courses: courses.map((course) => ({ ...course, assumedHours: course.hours.value === null ? (assumed.get(course.id) ?? null) : null })),
    platforms: sorted(entities.platforms ?? []),
    projects: sorted(entities.projects ?? []),
    sources: sorted(entities.sources ?? []),
    pay: sorted(entities.pay ?? []),
    occupations: sorted(entities.occupations ?? []),
    scale: entities.scale ?? { levels: [] },
    planning: entities.planning ?? PLANNING,
    quiz: entities.quiz as Catalog['quiz'],
    titles: entities.titles ?? { levelWords: { entry: [], mid: [], senior: [], lead: [] }, titles: [] },
    titlePay: entities.titlePay ?? null,
    ...readingOf(entities),
  };
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return {
    formatVersion: FORMAT_VERSION,
    contentHash,
    ...body,
    ...(entities.language === undefined ? {} : { language: entities.language }),
    derived: { moves: {}, headlines: {} },
  };
}

/** How documents are read. */
const readingOf = ({ technologies, readingModel }: Entities): Pick<Catalog, 'technologies' | 'readingModel'> => ({
  technologies: technologies ?? { technologies: [], written: {} },
  readingModel: readingModel ?? null,
});

/** The same as data/planning.yaml. */
const PLANNING: Planning = {
  hoursPerWeek: 8,
  weeksPerMonth: 52 / 12,
  leastHours: { broad: [0.5, 8, 40], narrow: [0.5, 5, 25], standingStart: 1.5, skillsPerHour: 1.25 },
  hourWorth: 15,
  robustness: { assumedHoursFactor: 1.5 },
  notes: [],
};

function sorted<T extends { id: string }>(entities: readonly T[]): T[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}
