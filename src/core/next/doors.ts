import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { titleOf } from '../catalog-index.ts';
import { type Levels, levelsOf, type SkillProfile } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { readinessFor } from '../fit/readiness.ts';
import { coreLevels, stepsOf } from './startable.ts';

/** A skill at a level, and the roles whose core need it would meet. */
export interface Door {
  skill: string;
  from: number;
  to: number;
  /** Ids of roles whose core need is met by this rise and was not before. */
  roles: string[];
  /** Readiness gained, summed over all roles: 1 is one whole role. */
  readiness: number;
  /** Hours of the shortest way to this level, everything it asks for included; null where nothing leads there. */
  hours: number | null;
}

/** Doors with the titles of their skills, among so many roles. */
export interface NamedDoors {
  doors: (Door & { title: string })[];
  roles: number;
}

export function nameDoors(catalog: Catalog, doors: readonly Door[]): NamedDoors {
  const title = (skill: string) => titleOf(catalog, 'skills', skill) ?? skill;
  return { doors: doors.map((door) => ({ ...door, title: title(door.skill) })), roles: catalog.roles.length };
}

/** Asks the planner for the shortest way to a few skills; see {@link openDoors}. */
export type HoursTo = (skill: string, level: number, levels: Levels) => number | null;

/**
 * Which single skill opens most doors: for each skill and each level some role needs, the roles whose core need it would meet. The most
 * roles first, then the most readiness for each hour, then the skill id. One line for a skill, at the level that opens most.
 */
export function openDoors(catalog: Catalog, profile: SkillProfile, hoursTo: HoursTo): Door[] {
  const levels = levelsOf(profile);
  const before = new Map(catalog.roles.map((role) => [role.id, readinessFor(role, levels).share]));
  const doors = [...levelsAsked(catalog.roles, levels)].map(([skill, asked]) => {
    const options = [...asked].map((to) => doorTo(catalog, skill, to, levels, before));
    return options.sort((a, b) => b.roles.length - a.roles.length || a.to - b.to)[0] as Door;
  });
  return doors
    .map((door) => ({ ...door, hours: hoursTo(door.skill, door.to, levels) }))
    .sort((a, b) => b.roles.length - a.roles.length || worth(b) - worth(a) || (a.skill < b.skill ? -1 : 1));
}

const worth = ({ readiness, hours }: Door): number => (hours === null ? 0 : readiness / Math.max(hours, 0.5));

/** Levels above the one held that some role needs at its core, by skill. */
function levelsAsked(roles: readonly Role[], levels: Levels): Map<string, Set<number>> {
  const asked = new Map<string, Set<number>>();
  for (const { skill, level } of roles.flatMap(coreLevels)) {
    if (level > (levels.get(skill) ?? 0)) asked.set(skill, (asked.get(skill) ?? new Set()).add(level));
  }
  return asked;
}

function doorTo(catalog: Catalog, skill: string, to: number, levels: Levels, before: ReadonlyMap<string, number>): Door {
  const after = new Map(levels).set(skill, to);
  let readiness = 0;
  const roles = catalog.roles.filter((role) => {
    readiness += readinessFor(role, after).share - (before.get(role.id) ?? 0);
    return readinessFor(role, after).atLevel > readinessFor(role, levels).atLevel;
  });
  return { skill, from: levels.get(skill) ?? 0, to, roles: roles.map(({ id }) => id), readiness, hours: null };
}

/**
 * Hours of the shortest way to one skill: the planner is asked for a role that needs nothing else.
 * @param gapHoursOf the planner for a catalog
 */
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
  // A project that any role is for is a way to a skill.
  const ids = wishes.map(({ id }) => id);
  const wishing = { ...catalog, roles: wishes, projects: catalog.projects.map((project) => ({ ...project, roles: ids })) };
  const byId = new Map(wishes.map((role) => [role.id, role]));
  const gapHours = gapHoursOf(wishing);
  const highest = highestTaught(catalog);
  return (skill, level, levels) => {
    const role = byId.get(`${skill}=${level}`);
    // Asked for more than anything teaches, the planner would go as far as it can and count only that.
    return role === undefined || (highest.get(skill) ?? 0) < level ? null : gapHours(role, levels);
  };
}

function highestTaught(catalog: Catalog): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { teaches } of stepsOf(catalog, new Set())) {
    for (const { skill, level } of teaches) highest.set(skill, Math.max(level, highest.get(skill) ?? 0));
  }
  return highest;
}
