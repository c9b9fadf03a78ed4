import type { Catalog, Shown } from '../../model/catalog.ts';
import type { Occupation } from '../../model/occupation.ts';
import type { Project } from '../../model/project.ts';
import type { AnyOfNeed, PayClaim, Role, SkillNeed } from '../../model/role.ts';
import { byId, skillsOf } from '../catalog/by-id.ts';
import { type CourseRef, courseRef, courseSourceIds, type SourceRef, skillTitles, sourceRefs } from '../catalog/references.ts';
import { type Observation, observedPay } from '../pay/observed.ts';
import { type OfficialPay, officialPay } from '../pay/official.ts';
import { choicesInOrder, needsInOrder } from './needs-in-order.ts';
import type { CourseWay } from './ways-to.ts';

export interface NearOccupation {
  occupation: Occupation;
  onet: string;
  /** listed: O*NET lists the title; nearest: our judgement. */
  match: 'listed' | 'nearest';
  note: string | null;
}

export interface RolePage {
  role: Role;
  claims: PayClaim[];
  observed: Observation | null;
  official: OfficialPay[];
  occupations: NearOccupation[];
  /** In the order of `needsInOrder`. */
  needs: SkillNeed[];
  choices: AnyOfNeed[];
  /** Named in the article, in its order. */
  courses: CourseRef[];
  /** For each core skill and member of a core choice. */
  ways: CourseWay[];
  projects: Project[];
  similar: Shown['similar'];
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  skillTitles: Record<string, string>;
  sources: SourceRef[];
}

export function pageOf(catalog: Catalog, role: Role, { ways, similar, openLevels }: Shown): RolePage {
  const courseRefs = (ids: readonly string[]) =>
    ids.flatMap((id) => byId(catalog.courses).get(id) ?? []).map((course) => courseRef(catalog, course));
  const page = {
    role,
    claims: role.payClaims,
    observed: observedPay(catalog, role),
    official: officialPay(catalog, role),
    occupations: role.occupations.flatMap(({ occupation: id, onet, match, note = null }) => {
      const occupation = byId(catalog.occupations).get(id);
      return occupation === undefined ? [] : [{ occupation, onet, match, note }];
    }),
    needs: needsInOrder(role),
    choices: choicesInOrder(role),
    courses: courseRefs(role.courses),
    ways: ways.map((way) => ({ ...way, courses: courseRefs(way.courses) })),
    projects: catalog.projects.filter(({ roles }) => roles.includes(role.id)),
    similar,
    openLevels,
    skillTitles: skillTitles(catalog, skillsOf(role)),
  };
  return { ...page, sources: sourceRefs(catalog, sourceIds(page)) };
}

const sourceIds = (page: Omit<RolePage, 'sources'>) => [
  ...page.claims.map(({ source }) => source),
  page.observed?.source,
  ...page.official.map(({ source }) => source),
  ...page.role.outlook.signals.map(({ source }) => source),
  ...page.occupations.map(({ occupation }) => occupation.projection?.source),
  page.role.entry.source,
  ...page.role.sources,
  ...[...page.courses, ...page.ways.flatMap((way) => way.courses)].flatMap(courseSourceIds),
  ...page.projects.map(({ hours }) => hours.source),
];
