import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Occupation } from '../../model/occupation.ts';
import type { Project } from '../../model/project.ts';
import type { AnyOfNeed, PayClaim, Role, SkillNeed } from '../../model/role.ts';
import { indexOf } from '../catalog-index.ts';
import { findRole } from '../lookup.ts';
import { type Observation, observedPay } from '../pay/observed.ts';
import { type OfficialPay, officialPay } from '../pay/official.ts';
import { outlinesOf } from '../plan/outlines.ts';
import { levelTaught } from './course-facts.ts';
import { type SimilarRole, similarRoles } from './similarity.ts';
import { waysTo } from './ways-to.ts';

/** An official occupation near to a role. */
export interface NearOccupation {
  occupation: Occupation;
  onet: string;
  /** listed: O*NET lists the title; nearest: our judgement. */
  match: 'listed' | 'nearest';
  note: string | null;
}

/** Courses for one skill of a role. */
export interface Way {
  skill: string;
  /** Level the role needs. */
  level: number;
  /** Level the first of the courses reaches: it may be short of what the role needs. */
  reaches: number;
  courses: Course[];
}

/** One role whole. */
export interface RolePage {
  role: Role;
  claims: PayClaim[];
  observed: Observation | null;
  official: OfficialPay[];
  occupations: NearOccupation[];
  /** Core before useful, highest level first, then by id. */
  needs: SkillNeed[];
  choices: AnyOfNeed[];
  /** Courses that the article names, in its order. */
  courses: Course[];
  /** For each core skill and member of a core choice, in the order of the needs. */
  ways: Way[];
  projects: Project[];
  similar: SimilarRole[];
}

const MOST_WAYS = 3;
const MOST_SIMILAR = 3;

/**
 * Everything the catalog says about one role.
 * @throws CareersError `not-found` with suggestions
 */
export function describeRole(catalog: Catalog, typed: string): RolePage {
  const role = findRole(catalog, typed);
  const index = indexOf(catalog);
  const needs = [...role.skills].sort(byNeed);
  const choices = [...role.anyOf].sort((a, b) => rank(a) - rank(b));
  return {
    role,
    claims: role.payClaims,
    observed: observedPay(catalog, role),
    official: officialPay(catalog, role),
    occupations: role.occupations.flatMap(({ occupation: id, onet, match, note = null }) => {
      const occupation = index.occupation.get(id);
      return occupation === undefined ? [] : [{ occupation, onet, match, note }];
    }),
    needs,
    choices,
    courses: role.courses.flatMap((id) => index.course.get(id) ?? []),
    ways: waysFor(catalog, needs, choices),
    projects: outlinesOf(catalog).flatMap(({ id, roles }) => (roles?.includes(role.id) === true ? (index.project.get(id) ?? []) : [])),
    similar: similarRoles(catalog, role).slice(0, MOST_SIMILAR),
  };
}

function waysFor(catalog: Catalog, needs: readonly SkillNeed[], choices: readonly AnyOfNeed[]): Way[] {
  const core = [
    ...needs.filter((need) => need.importance === 'core'),
    ...choices.filter((choice) => choice.importance === 'core').flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level }))),
  ];
  return core.map(({ skill, level }) => {
    const courses = waysTo(catalog, skill, level, MOST_WAYS);
    return { skill, level, reaches: courses[0] === undefined ? 0 : levelTaught(courses[0], skill), courses };
  });
}

function byNeed(a: SkillNeed, b: SkillNeed): number {
  return rank(a) - rank(b) || b.level - a.level || (a.skill < b.skill ? -1 : 1);
}

const rank = (need: Pick<SkillNeed, 'importance'>): number => (need.importance === 'core' ? 0 : 1);
