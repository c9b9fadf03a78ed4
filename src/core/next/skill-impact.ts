import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { titleOf } from '../catalog/by-id.ts';
import { PORTFOLIO } from '../catalog/pseudo-skills.ts';
import { coreLevels } from '../explore/needs-in-order.ts';
import type { Levels } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { type Readiness, readinessFor } from '../fit/readiness.ts';
import { type Person, withLevels } from '../profile/person.ts';
import { stepsOf } from './startable.ts';

export interface SkillImpact {
  skill: string;
  from: number;
  to: number;
  /** Roles that get another core need met. */
  roles: string[];
  readiness: number;
  /** Of the shortest plan; null where no course reaches the level. */
  hours: number | null;
}

export interface NamedImpacts {
  impacts: (SkillImpact & { title: string })[];
  roles: number;
}

export function nameImpacts(catalog: Catalog, impacts: readonly SkillImpact[]): NamedImpacts {
  const title = (skill: string) => titleOf(catalog, 'skills', skill) ?? skill;
  return { impacts: impacts.map((impact) => ({ ...impact, title: title(impact.skill) })), roles: catalog.roles.length };
}

export type HoursTo = (skill: string, level: number, person: Person) => number | null;

/** By the core needs met over all roles, each skill at its best level, then readiness per hour. */
export function skillImpacts(catalog: Catalog, person: Person, hoursTo: HoursTo): SkillImpact[] {
  const { levels } = person;
  const before = new Map(catalog.roles.map((role) => [role.id, readinessFor(role, levels)]));
  const impacts = [...levelsAsked(catalog.roles, levels)].map(([skill, asked]) => {
    const options = [...asked].map((to) => impactOf(catalog, skill, to, person, before));
    return options.sort((a, b) => b.roles.length - a.roles.length || a.to - b.to)[0] as SkillImpact;
  });
  return impacts
    .map((impact) => ({ ...impact, hours: hoursTo(impact.skill, impact.to, person) }))
    .sort((a, b) => b.roles.length - a.roles.length || readinessPerHour(b) - readinessPerHour(a) || (a.skill < b.skill ? -1 : 1));
}

const readinessPerHour = ({ readiness, hours }: SkillImpact): number => (hours === null ? 0 : readiness / Math.max(hours, 0.5));

function levelsAsked(roles: readonly Role[], levels: Levels): Map<string, Set<number>> {
  const asked = new Map<string, Set<number>>();
  for (const { skill, level } of roles.flatMap(coreLevels)) {
    if (level > (levels.get(skill) ?? 0)) asked.set(skill, (asked.get(skill) ?? new Set()).add(level));
  }
  return asked;
}

function impactOf(catalog: Catalog, skill: string, to: number, person: Person, before: ReadonlyMap<string, Readiness>): SkillImpact {
  const raised = withLevels(catalog, person, [{ skill, level: to }]).levels;
  let readiness = 0;
  const roles = catalog.roles.filter((role) => {
    const [was, is] = [before.get(role.id) as Readiness, readinessFor(role, raised)];
    readiness += is.share - was.share;
    return is.atLevel > was.atLevel;
  });
  return { skill, from: person.levels.get(skill) ?? 0, to, roles: roles.map(({ id }) => id), readiness, hours: null };
}

export function hoursToSkills(catalog: Catalog, gapHoursOf: (catalog: Catalog) => GapHours): HoursTo {
  const [template] = catalog.roles;
  if (template === undefined) return () => null;
  const wish = (skill: string, level: number): Role => ({
    ...template,
    id: `${skill}=${level}`,
    skills: [{ skill, level, importance: 'core', basis: ['judgement'] }],
    anyOf: [],
  });
  const wishes = catalog.skills.flatMap(({ id }) => [1, 2, 3, 4].map((level) => wish(id, level)));
  // Projects of any role may teach the skill, and programming may be on the way to it.
  const ids = wishes.map(({ id }) => id);
  const projects = catalog.projects.map((project) => ({ ...project, roles: ids }));
  const wishing = { ...catalog, roles: wishes, projects, skills: catalog.skills.map((skill) => ({ ...skill, code: false })) };
  const byId = new Map(wishes.map((role) => [role.id, role]));
  const gapHours = gapHoursOf(wishing);
  const highest = highestTaught(catalog);
  return (skill, level, person) => {
    const role = byId.get(`${skill}=${level}`);
    // Without this check the planner would price a lower level.
    if (role === undefined || (highest.get(skill) ?? 0) < level) return null;
    return gapHours(role, { ...person, levels: new Map(person.levels).set(PORTFOLIO, 1) });
  };
}

function highestTaught(catalog: Catalog): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { teaches } of stepsOf(catalog)) {
    for (const { skill, level } of teaches) highest.set(skill, Math.max(level, highest.get(skill) ?? 0));
  }
  return highest;
}
