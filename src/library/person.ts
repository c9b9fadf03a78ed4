import type { SkillProfile } from '../core/fit/levels.ts';
import { type GapHours, type Match, type MatchOrder, matchRoles as matchRolesOf } from '../core/fit/match.ts';
import { type Ranking, rankRoles as rankRolesOf } from '../core/fit/rank.ts';
import type { RankableCatalog } from '../core/fit/weights.ts';
import { type Gap, gapTo as gapIn } from '../core/gap/gap.ts';
import { findPlatform, findSkill, lookUp, type Named } from '../core/lookup.ts';
import type { PlanAnswer } from '../core/plan/answer.ts';
import { gapHours as gapHoursIn } from '../core/plan/hours-to.ts';
import { planTo as planIn } from '../core/plan/plan-to.ts';
import type { PlanQuery } from '../core/plan/query.ts';
import { findRole } from '../core/roles.ts';
import type { Catalog } from '../model/catalog.ts';
import * as given from './arguments.ts';
import { checkedCatalog } from './catalogs.ts';
import { checked } from './check.ts';

/**
 * Ranks roles by fit, whatever the order of roles and skills.
 * @param catalog or any roles with their needs, of which only these are read
 * @param options.draws 0 to 10,000, default 200
 * @throws CareersError `not-found` for a skill that the catalog does not have; `usage` for a level that is not 0 to 4 or another wrong argument
 */
export function rankRoles(catalog: RankableCatalog, profile: SkillProfile, options: { draws?: number } = {}): Ranking {
  const draws = checked(given.RankOptions, options, 'options');
  const skills = checked(given.SkillProfile, profile, 'profile');
  if (!isCatalog(catalog)) return rankRolesOf(checked(given.RankableCatalog, catalog, 'catalog'), skills, draws);
  const whole = checkedCatalog(catalog);
  return rankRolesOf(whole, knownSkills(whole, skills), draws);
}

/**
 * Roles ranked by fit, with readiness, hours away and observed pay.
 * @param hours such as {@link gapHours} of the catalog
 * @param sort order of the lines; their ranks stay by fit
 * @throws CareersError as {@link rankRoles}
 */
export function matchRoles(catalog: Catalog, profile: SkillProfile, hours: GapHours, sort: MatchOrder = 'fit'): Match {
  const whole = checkedCatalog(catalog);
  const skills = knownSkills(whole, checked(given.SkillProfile, profile, 'profile'));
  return matchRolesOf(whole, skills, checked(given.GapHours, hours, 'hours'), checked(given.MatchSort, sort, 'sort'));
}

/**
 * The needs of a role, each with the shortest way to close it alone.
 * @param done ids of courses and projects
 * @throws CareersError `not-found` for an unknown role or skill; `usage` for a wrong argument
 */
export function gapTo(
  catalog: Catalog,
  role: { id: string },
  profile: SkillProfile,
  hours: GapHours,
  done: ReadonlySet<string> = new Set(),
): Gap {
  const whole = checkedCatalog(catalog);
  const { id } = checked(given.RoleRef, role, 'role');
  const skills = knownSkills(whole, checked(given.SkillProfile, profile, 'profile'));
  return gapIn(whole, findRole(whole, id), skills, checked(given.GapHours, hours, 'hours'), checked(given.Ids, done, 'done'));
}

/**
 * Hours of the best plan for the core needs of a role. What nothing teaches is not in it. Null where the search was
 * stopped before the end.
 * @param have levels from 0 to 4 by skill
 * @throws CareersError `not-found` for an unknown role or skill; `usage` for a wrong argument
 */
export function gapHours(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>): number | null {
  const whole = checkedCatalog(catalog);
  const { id } = findRole(whole, checked(given.RoleRef, role, 'role').id);
  return gapHoursIn(whole, { id }, knownLevels(whole, checked(given.SkillLevels, have, 'have')));
}

/**
 * The plan for a query: the provably best set of courses and projects, scheduled, with why each step is in it and what
 * would change it.
 * @throws CareersError `not-found` for a role, skill, course, project or platform that the catalog does not have; `usage`
 *   for a wrong argument, such as a pace that is not 0.5 to 112 hours a week; `check-failed` for dates that run past 2099
 */
export function planTo(catalog: Catalog, query: PlanQuery): PlanAnswer {
  const whole = checkedCatalog(catalog);
  const asked = checked(given.PlanQuery, query, 'query');
  const { limits, finished } = asked;
  const items = { course: whole.courses, project: whole.projects };
  return planIn(whole, {
    ...asked,
    have: knownLevels(whole, asked.have),
    finished: finished.map(({ kind, id }) => ({ kind, id: lookUp<Named>(items[kind], kind, id).id })),
    limits: {
      ...limits,
      exclude: limits.exclude.map((id) => lookUp<Named>([...whole.courses, ...whole.projects], 'course', id).id),
      platforms: limits.platforms.map((id) => findPlatform(whole, id).id),
    },
  });
}

const isCatalog = (catalog: unknown): catalog is Catalog => typeof catalog === 'object' && catalog !== null && 'formatVersion' in catalog;

const knownSkills = (catalog: Catalog, { skills }: SkillProfile): SkillProfile => ({
  skills: Object.fromEntries(knownLevels(catalog, new Map(Object.entries(skills)))),
});

const knownLevels = (catalog: Catalog, levels: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...levels].map(([skill, level]) => [findSkill(catalog, skill).id, level]));
