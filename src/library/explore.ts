import { type Comparison, compareRoles as compareRolesOf } from '../core/explore/compare.ts';
import { type CourseList, type CourseQuery, listCourses as listCoursesOf } from '../core/explore/courses.ts';
import { type ListQuery, listRoles as listRolesOf } from '../core/explore/list.ts';
import type { RolePage } from '../core/explore/role-page.ts';
import { type Hit, searchCatalog as searchIn } from '../core/explore/search.ts';
import { describeRole as describeRoleOf } from '../core/explore/show.ts';
import { listSkills as listSkillsOf, type SkillList, type SkillQuery } from '../core/explore/skills.ts';
import { findCourse as findCourseIn, findSkill as findSkillIn } from '../core/lookup.ts';
import { type Salary, type SalaryQuery, salaryOf as salaryIn } from '../core/pay/salary.ts';
import { findRole as findRoleIn, type ReadAs, roleFor as roleForIn } from '../core/roles.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import type { Role } from '../model/role.ts';
import type { RoleLine } from '../model/role-line.ts';
import type { Skill } from '../model/skill.ts';
import * as given from './arguments.ts';
import { checkedCatalog } from './catalogs.ts';
import { checked } from './check.ts';

/**
 * A role by id, any job title or unique prefix of a name, in any case; {@link roleFor} also says how a title was read.
 * @throws CareersError `not-found` with up to three suggestions; `usage` for a wrong argument
 */
export function findRole(catalog: Catalog, typed: string): Role {
  return findRoleIn(checkedCatalog(catalog), checked(given.Typed, typed, 'typed'));
}

/**
 * A role as {@link findRole}; `readAs` is null where the words mean this role alone.
 * @throws CareersError as {@link findRole}
 */
export function roleFor(catalog: Catalog, typed: string): { role: Role; readAs: ReadAs | null } {
  return roleForIn(checkedCatalog(catalog), checked(given.Typed, typed, 'typed'));
}

/** A skill; as {@link findRole}. */
export function findSkill(catalog: Catalog, typed: string): Skill {
  return findSkillIn(checkedCatalog(catalog), checked(given.Typed, typed, 'typed'));
}

/** A course; as {@link findRole}. */
export function findCourse(catalog: Catalog, typed: string): Course {
  return findCourseIn(checkedCatalog(catalog), checked(given.Typed, typed, 'typed'));
}

/**
 * Roles that fit the query, by default by observed median, highest first, unknown pay last.
 * @throws CareersError `not-found` for an unknown skill; `usage` for a wrong argument, such as a limit outside 1 to 1,000
 */
export function listRoles(catalog: Catalog, query: ListQuery = {}): RoleLine[] {
  return listRolesOf(checkedCatalog(catalog), checked(given.ListQuery, query, 'query'));
}

/**
 * Courses that fit the query, by default the most useful first.
 * @throws CareersError `not-found` for an unknown skill, platform or role; `usage` for a wrong argument
 */
export function listCourses(catalog: Catalog, query: CourseQuery = {}): CourseList {
  return listCoursesOf(checkedCatalog(catalog), checked(given.CourseQuery, query, 'query'));
}

/**
 * Skills that fit the query: for a role its core skills first, else those most roles ask for.
 * @throws CareersError `not-found` for an unknown role; `usage` for a wrong argument
 */
export function listSkills(catalog: Catalog, query: SkillQuery = {}): SkillList {
  return listSkillsOf(checkedCatalog(catalog), checked(given.SkillQuery, query, 'query'));
}

/**
 * Best fit first. Only the first 10,000 letters and 32 words count.
 * @param limit 1 to 1,000
 * @throws CareersError `usage` for a wrong argument
 */
export function searchCatalog(catalog: Catalog, text: string, limit?: number): Hit[] {
  return searchIn(checkedCatalog(catalog), checked(given.Typed, text, 'text'), checked(given.Limit, limit, 'limit'));
}

/**
 * Everything the catalog says about one role.
 * @throws CareersError as {@link findRole}
 */
export function describeRole(catalog: Catalog, typed: string): RolePage {
  return describeRoleOf(checkedCatalog(catalog), checked(given.Typed, typed, 'typed'));
}

/**
 * Compares 2 to 4 roles: what they ask for, pay and teach, and how far each is from each.
 * @throws CareersError `not-found` for an unknown role; `usage` for another number of roles, a role twice or a wrong argument
 */
export function compareRoles(catalog: Catalog, typed: readonly string[]): Comparison {
  return compareRolesOf(checkedCatalog(catalog), checked(given.RoleNames, typed, 'typed'));
}

/**
 * Claimed, observed and official pay, US dollars a year. Outside the US, only observations.
 * @throws CareersError `not-found` for an unknown role; `usage` for a country without observations, a `by` that another
 *   option fixes, an offer outside 1,000 to 10,000,000, or another wrong argument
 */
export function salaryOf(catalog: Catalog, query: SalaryQuery = {}): Salary {
  return salaryIn(checkedCatalog(catalog), checked(given.SalaryQuery, query, 'query'));
}
