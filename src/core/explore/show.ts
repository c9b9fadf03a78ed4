import type { Catalog } from '../../model/catalog.ts';
import type { Occupation } from '../../model/occupation.ts';
import type { Project } from '../../model/project.ts';
import type { AnyOfNeed, PayClaim, Role, SkillNeed } from '../../model/role.ts';
import { byId, skillsOf } from '../catalog/by-id.ts';
import { type CourseRef, courseRef, courseSourceIds, type SourceRef, skillTitles, sourceRefs } from '../catalog/references.ts';
import { type Observation, observedPay } from '../pay/observed.ts';
import { type OfficialPay, officialPay } from '../pay/official.ts';
import { openLevels } from '../plan/hours-to.ts';
import { personFrom } from '../profile/person.ts';
import { findRole } from '../roles.ts';
import { choicesInOrder, needsInOrder } from './needs-in-order.ts';
import { type SimilarRole, similarRoles } from './similarity.ts';
import { type CourseWay, waysFor } from './ways-to.ts';

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
  /** Those the article names, in its order. */
  courses: CourseRef[];
  /** For each core skill and member of a core choice. */
  ways: CourseWay[];
  projects: Project[];
  similar: SimilarRole[];
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  skillTitles: Record<string, string>;
  sources: SourceRef[];
}

const MOST_SIMILAR = 3;

/** @throws CareersError `not-found` with suggestions */
export function describeRole(catalog: Catalog, typed: string): RolePage {
  const role = findRole(catalog, typed);
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
    courses: role.courses.flatMap((id) => byId(catalog.courses).get(id) ?? []).map((course) => courseRef(catalog, course)),
    ways: waysFor(catalog, role),
    projects: catalog.projects.filter(({ roles }) => roles.includes(role.id)),
    similar: similarRoles(catalog, role).slice(0, MOST_SIMILAR),
    openLevels: openLevels(catalog, role, personFrom(catalog, { skills: {} })),
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
