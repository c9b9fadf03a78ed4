import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Occupation } from '../../model/occupation.ts';
import type { Project } from '../../model/project.ts';
import type { AnyOfNeed, PayClaim, Role, SkillNeed } from '../../model/role.ts';
import { indexOf } from '../catalog-index.ts';
import { findRole } from '../lookup.ts';
import { type Observation, observedPay } from '../pay/observed.ts';
import { type OfficialPay, officialPay } from '../pay/official.ts';
import { choicesInOrder, needsInOrder } from './needs-in-order.ts';
import { type SimilarRole, similarRoles } from './similarity.ts';
import { type CourseWay, waysFor } from './ways-to.ts';

/** An official occupation near to a role. */
export interface NearOccupation {
  occupation: Occupation;
  onet: string;
  /** listed: O*NET lists the title; nearest: our judgement. */
  match: 'listed' | 'nearest';
  note: string | null;
}

/** Courses for one skill of a role. */
export interface Way extends Omit<CourseWay, 'courses'> {
  courses: Course[];
}

/** One role whole. */
export interface RolePage {
  role: Role;
  claims: PayClaim[];
  observed: Observation | null;
  official: OfficialPay[];
  occupations: NearOccupation[];
  /** In the order of `needsInOrder`. */
  needs: SkillNeed[];
  choices: AnyOfNeed[];
  /** Courses that the article names, in its order. */
  courses: Course[];
  /** For each core skill and member of a core choice, in the order of the needs. */
  ways: Way[];
  projects: Project[];
  similar: SimilarRole[];
}

const MOST_SIMILAR = 3;

/**
 * Everything the catalog says about one role.
 * @throws CareersError `not-found` with suggestions
 */
export function describeRole(catalog: Catalog, typed: string): RolePage {
  const role = findRole(catalog, typed);
  const index = indexOf(catalog);
  const courses = (ids: readonly string[]) => ids.flatMap((id) => index.course.get(id) ?? []);
  return {
    role,
    claims: role.payClaims,
    observed: observedPay(catalog, role),
    official: officialPay(catalog, role),
    occupations: role.occupations.flatMap(({ occupation: id, onet, match, note = null }) => {
      const occupation = index.occupation.get(id);
      return occupation === undefined ? [] : [{ occupation, onet, match, note }];
    }),
    needs: needsInOrder(role),
    choices: choicesInOrder(role),
    courses: courses(role.courses),
    ways: waysFor(catalog, role).map((way) => ({ ...way, courses: courses(way.courses) })),
    projects: catalog.projects.filter(({ roles }) => roles.includes(role.id)),
    similar: similarRoles(catalog, role).slice(0, MOST_SIMILAR),
  };
}
