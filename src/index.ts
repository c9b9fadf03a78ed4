/**
 * The library: the questions of the command line, asked in code. Importing it runs nothing and reads nothing; only
 * `openCatalog` reads a file. Everything else is pure and works on any catalog, also one made with `createCatalog`.
 */
export { createCatalog, type Entities } from './catalog/create.ts';
export { openCatalog } from './catalog/shipped.ts';
export { CareersError, type ErrorCode } from './core/errors.ts';
export { type Comparison, compareRoles } from './core/explore/compare.ts';
export { type CourseList, type CourseQuery, listCourses } from './core/explore/courses.ts';
export { type ListQuery, listRoles } from './core/explore/list.ts';
export { type Hit, type HitType, searchCatalog } from './core/explore/search.ts';
export { describeRole, type RolePage } from './core/explore/show.ts';
export { listSkills, type SkillList, type SkillQuery } from './core/explore/skills.ts';
export type { SkillProfile } from './core/fit/levels.ts';
export { type Match, matchRoles } from './core/fit/match.ts';
export { type RankedRole, type Ranking, rankRoles } from './core/fit/rank.ts';
export type { RankableCatalog, RankableChoice, RankableNeed, RankableRole } from './core/fit/weights.ts';
export { type Gap, gapTo } from './core/gap/gap.ts';
export { findCourse, findRole, findSkill } from './core/lookup.ts';
export { type Salary, type SalaryQuery, salaryOf } from './core/pay/salary.ts';
export type { PlanAnswer, PlanStep } from './core/plan/answer.ts';
export { gapHours } from './core/plan/hours-to.ts';
export { planTo } from './core/plan/plan-to.ts';
export { NO_PLAN_LIMITS, type PlanQuery } from './core/plan/query.ts';
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
