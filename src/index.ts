/**
 * The questions of the command line, asked in code. Importing runs and reads nothing; only `openCatalog` reads a file.
 * Everything else is pure and works on any catalog, also one from `createCatalog`.
 */
export type { Entities } from './catalog/create.ts';
export type { Ad } from './core/ad/ad.ts';
export type { FittingRole, Standing } from './core/batch/standing.ts';
export { CareersError, type ErrorCode } from './core/errors.ts';
export type { Comparison } from './core/explore/compare.ts';
export type { CourseList, CourseQuery } from './core/explore/courses.ts';
export type { ListQuery } from './core/explore/list.ts';
export type { RolePage } from './core/explore/role-page.ts';
export type { Hit } from './core/explore/search.ts';
export type { HitType } from './core/explore/searched.ts';
export type { SkillList, SkillQuery } from './core/explore/skills.ts';
export type { SkillProfile } from './core/fit/levels.ts';
export type { Match } from './core/fit/match.ts';
export type { RankedRole, Ranking } from './core/fit/rank.ts';
export type { RankableCatalog, RankableChoice, RankableNeed, RankableRole } from './core/fit/weights.ts';
export type { Gap } from './core/gap/gap.ts';
export type { Salary, SalaryQuery } from './core/pay/salary.ts';
export type { PlanAnswer, PlanStep } from './core/plan/answer.ts';
export type { Means, Reach } from './core/plan/hours-to.ts';
export { NO_PLAN_LIMITS, type PlanQuery } from './core/plan/query.ts';
export type { Known } from './core/profile/person.ts';
export type { ReadAs } from './core/roles.ts';
export type { Route } from './core/routes/route.ts';
export { createCatalog, inLanguage, openCatalog } from './library/catalogs.ts';
export {
  compareRoles,
  describeRole,
  findCourse,
  findRole,
  findSkill,
  listCourses,
  listRoles,
  listSkills,
  roleFor,
  salaryOf,
  searchCatalog,
} from './library/explore.ts';
export {
  type Advertisement,
  gapHours,
  gapTo,
  matchRoles,
  planTo,
  type RouteQuestion,
  rankRoles,
  readAd,
  routeTo,
  standingOf,
} from './library/person.ts';
export type { Catalog } from './model/catalog.ts';
export type { Course } from './model/course.ts';
export type { Occupation } from './model/occupation.ts';
export type { Pay, PayCell } from './model/pay.ts';
export type { Platform } from './model/platform.ts';
export type { PlanLimits } from './model/profile.ts';
export type { Project } from './model/project.ts';
export type { PayClaim, Role, SkillNeed } from './model/role.ts';
export type { RoleLine } from './model/role-line.ts';
export type { Skill, SkillAtLevel } from './model/skill.ts';
export type { Source } from './model/source.ts';
