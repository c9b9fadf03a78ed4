import { type Ad, readAd as readAdIn } from '../core/ad/ad.ts';
import { type Standing, standingOf as standingIn } from '../core/batch/standing.ts';
import type { SkillProfile } from '../core/fit/levels.ts';
import { type Match, type MatchOrder, matchFor } from '../core/fit/match.ts';
import { type Ranking, rankRoles as rankRolesOf } from '../core/fit/rank.ts';
import type { RankableCatalog } from '../core/fit/weights.ts';
import { type Gap, gapTo as gapIn } from '../core/gap/gap.ts';
import { findPlatform, findSkill, lookUp, type Named } from '../core/lookup.ts';
import type { PlanAnswer } from '../core/plan/answer.ts';
import { weeklyHours } from '../core/plan/calendar/pace.ts';
import { gapHours as gapHoursIn, type Means } from '../core/plan/hours-to.ts';
import { planTo as planIn } from '../core/plan/plan-to.ts';
import type { PlanQuery } from '../core/plan/query.ts';
import { checkTaken } from '../core/plan/taken.ts';
import { type Known, type Person, personFrom } from '../core/profile/person.ts';
import type { Block, JobPosting } from '../core/reading/document.ts';
import { findRole } from '../core/roles.ts';
import { type Route, routeTo as routeIn } from '../core/routes/route.ts';
import type { Catalog } from '../model/catalog.ts';
import * as given from './arguments.ts';
import { checkedCatalog } from './catalogs.ts';
import { checked } from './check.ts';

/** A document in blocks; page, line and `jobPosting` are optional. */
export interface Advertisement {
  blocks: readonly (Pick<Block, 'text' | 'section' | 'kind'> & Partial<Pick<Block, 'page' | 'line' | 'within'>>)[];
  jobPosting?: JobPosting | null;
}

/**
 * Ranks roles by fit, whatever the order of roles and skills.
 * @param catalog or any roles with their needs, all that is read
 * @param options.draws 0 to 10,000, default 200
 * @throws CareersError `not-found` for an unknown skill; `usage` for a level outside 0 to 4 or another wrong argument
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
 * @param profile or what of it is known; finished steps count for what they and their parts teach
 * @param sort order of the lines; ranks stay by fit
 * @throws CareersError as {@link rankRoles}
 */
export function matchRoles(catalog: Catalog, profile: Known, sort: MatchOrder = 'fit'): Match {
  const whole = checkedCatalog(catalog);
  const hours = (role: { id: string }, person: Person) => gapHoursIn(whole, role, person);
  return matchFor(whole, knownPerson(whole, profile), hours, checked(given.MatchSort, sort, 'sort'));
}

/**
 * The needs of a role, each with the shortest way to close it alone.
 * @param profile as for {@link matchRoles}
 * @throws CareersError `not-found` for an unknown role, skill, course or project; `usage` for a wrong argument
 */
export function gapTo(catalog: Catalog, role: { id: string }, profile: Known): Gap {
  const whole = checkedCatalog(catalog);
  return gapIn(whole, findRole(whole, checked(given.RoleRef, role, 'role').id), knownPerson(whole, profile));
}

/**
 * Hours of the best plan for the core needs of a role, without limits and without what nothing teaches.
 * Null where the search was stopped early.
 * @param profile as for {@link matchRoles}
 * @throws CareersError as {@link gapTo}
 */
export function gapHours(catalog: Catalog, role: { id: string }, profile: Known): number | null {
  const whole = checkedCatalog(catalog);
  const { id } = findRole(whole, checked(given.RoleRef, role, 'role').id);
  return gapHoursIn(whole, { id }, knownPerson(whole, profile));
}

/**
 * An advertisement explained: what it asks, in its own words, the roles it reads like, its pay among observed pay,
 * and for a person what is missing and how long that takes.
 * @param document its text in blocks, such as `{ blocks: [{ text: 'Strong Python', section: 'requirements', kind: 'item' }] }`;
 *   links, mails and names are not removed
 * @param profile as for {@link matchRoles}; null for nobody
 * @throws CareersError as {@link gapTo}
 */
export function readAd(catalog: Catalog, document: Advertisement, profile: Known | null = null): Ad {
  const whole = checkedCatalog(catalog);
  return readAdFor(whole, document, profile === null ? null : knownPerson(whole, profile));
}

/** @throws CareersError `usage` for what is no document in blocks */
export function readAdFor(catalog: Catalog, document: Advertisement, person: Person | null): Ad {
  const read = checked(given.Advertisement, document, 'document');
  const rest = { format: 'text' as const, language: null, pages: null, chars: 0, unread: [] };
  return readAdIn(catalog, { file: '-', document: { ...rest, ...read } }, person && { person, documents: [], thisYear: 0 });
}

/**
 * The provably best set of courses and projects for a query, scheduled, with the reason for each step and what would
 * change the plan.
 * @param query its `slots`, if any, set the pace
 * @throws CareersError `not-found` for an unknown role, skill, course, project or platform; `usage` for a wrong argument,
 *   such as a pace outside 0.5 to 112 hours a week; `check-failed` for dates past 2099
 */
export function planTo(catalog: Catalog, query: PlanQuery): PlanAnswer {
  const whole = checkedCatalog(catalog);
  const asked = checked(given.PlanQuery, query, 'query');
  const { limits, have, finished: done } = asked;
  const { levels, finished } = knownPerson(whole, { skills: Object.fromEntries(have), done });
  const courseId = (id: string) => lookUp<Named>([...whole.courses, ...whole.projects], 'course', id).id;
  const and = limits.and === null ? null : findRole(whole, limits.and).id;
  const taken = { exclude: limits.exclude.map(courseId), with: limits.with.map(courseId) };
  checkTaken(whole, taken);
  return planIn(whole, {
    ...asked,
    have: levels,
    finished,
    hoursPerWeek: asked.slots === undefined ? asked.hoursPerWeek : weeklyHours(asked.slots),
    limits: {
      ...limits,
      ...taken,
      and: and === findRole(whole, asked.role).id ? null : and,
      platforms: limits.platforms.map((id) => findPlatform(whole, id).id),
    },
  });
}

export interface RouteQuestion {
  role: string;
  /** First day, YYYY-MM-DD. */
  start: string;
  optimise?: 'balanced' | 'hours' | 'cost';
  /** US dollars, 1 to 500. */
  hourWorth?: number | null;
  /** US dollars on the way to each stop. */
  budget?: number | null;
  free?: boolean;
  /** US dollars a year. */
  currentPay?: number | null;
}

/**
 * The best way to a role by one or two others, the plan straight to it, and which is better.
 * @param profile as for {@link matchRoles}; its pace sets the dates
 * @throws CareersError as {@link planTo}
 */
export function routeTo(catalog: Catalog, profile: Known, query: RouteQuestion): Route {
  const whole = checkedCatalog(catalog);
  const { role, start, currentPay, ...limits } = checked(given.RouteQuery, query, 'query');
  return routeIn(whole, { role: findRole(whole, role).id, person: knownPerson(whole, profile), start, limits }, currentPay);
}

/**
 * The three roles that fit best, with the hours, weeks and cost to each. `batch` prints one standing a row.
 * @param means hours a week from 0.5 to 112, and US dollars or null for no limit
 * @throws CareersError as {@link rankRoles}
 */
export function standingOf(catalog: Catalog, profile: SkillProfile, means: Means): Standing {
  const whole = checkedCatalog(catalog);
  const { skills } = knownSkills(whole, checked(given.SkillProfile, profile, 'profile'));
  return standingIn(whole, { skills }, checked(given.Means, means, 'means'));
}

const isCatalog = (catalog: unknown): catalog is Catalog => typeof catalog === 'object' && catalog !== null && 'formatVersion' in catalog;

const knownSkills = (catalog: Catalog, { skills }: SkillProfile): SkillProfile => ({
  skills: Object.fromEntries(knownLevels(catalog, new Map(Object.entries(skills)))),
});

/** Looks up the names of skills and steps. */
export function knownPerson(catalog: Catalog, profile: Known): Person {
  const known = checked(given.Known, profile, 'profile');
  const items = { course: catalog.courses, project: catalog.projects };
  const done = (known.done ?? []).map((step) => ({ ...step, id: lookUp<Named>(items[step.kind], step.kind, step.id).id }));
  return personFrom(catalog, { ...known, ...knownSkills(catalog, known), done });
}

const knownLevels = (catalog: Catalog, levels: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...levels].map(([skill, level]) => [findSkill(catalog, skill).id, level]));
