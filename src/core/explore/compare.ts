import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Role } from '../../model/role.ts';
import type { RoleLine } from '../../model/role-line.ts';
import { skillsOf, titleOf } from '../catalog/by-id.ts';
import { byTime, levelTaught } from '../catalog/course-facts.ts';
import { coursesTeaching } from '../catalog/courses-teaching.ts';
import { type CourseRef, courseRef, courseSourceIds, type SourceRef, skillTitles, sourceRefs } from '../catalog/references.ts';
import { CareersError } from '../errors.ts';
import { idfIn } from '../fit/weights.ts';
import { findRole } from '../roles.ts';
import { roleLine } from './list.ts';
import { type Move, moveBetween } from './moves.ts';
import { type Asked, askedOf } from './needs-in-order.ts';
import { similarityOf } from './similarity.ts';

export interface ComparedRole extends RoleLine {
  readonly role: Role;
}

export type AskedLevel = Omit<Asked, 'basis'>;

export interface ComparedSkill {
  skill: string;
  asked: Record<string, AskedLevel | null>;
}

export interface CommonCourse {
  course: CourseRef;
  /** Those every role asks for. */
  skills: string[];
}

export interface Comparison {
  roles: ComparedRole[];
  /** In the order of {@link compareRoles}. */
  skills: ComparedSkill[];
  shared: string[];
  only: Record<string, string[]>;
  similarity: { roles: [string, string]; similarity: number }[];
  /** Both directions of every pair. */
  moves: Move[];
  commonCourses: CommonCourse[];
  /** Of roles, their skills and the courses named for them, by id. */
  titles: Record<string, string>;
  sources: SourceRef[];
}

const LEAST = 2;
const MOST = 4;

/**
 * Sorts skills by how many of 2 to 4 roles ask for them, the highest level, then id.
 * @throws CareersError `not-found` for an unknown role; `usage` for fewer than 2, more than 4, or the same role twice
 */
export function compareRoles(catalog: Catalog, typed: readonly string[]): Comparison {
  const roles = typed.map((name) => findRole(catalog, name));
  checkNumber(roles, typed);
  const skills = comparedSkills(roles);
  const shared = skills.filter(({ asked }) => roles.every((role) => asked[role.id] !== null)).map(({ skill }) => skill);
  const pairs = roles.flatMap((first, at) => roles.slice(at + 1).map((second) => [first, second] as const));
  const comparison = {
    roles: roles.map((role) => ({ ...roleLine(catalog, role), role })),
    skills,
    shared,
    only: Object.fromEntries(roles.map((role) => [role.id, onlyIn(role, roles, skills)])),
    similarity: pairs.map(([a, b]) => ({ roles: [a.id, b.id] as [string, string], similarity: similarityOf(catalog, a, b) })),
    moves: pairs.flatMap(([a, b]) => [moveBetween(catalog, a, b), moveBetween(catalog, b, a)]),
    commonCourses: commonCourses(catalog, roles, shared),
    titles: titlesOf(catalog, roles),
  };
  return { ...comparison, sources: sourceRefs(catalog, comparedSourceIds(comparison)) };
}

export const comparedSourceIds = ({ roles, commonCourses }: Pick<Comparison, 'roles' | 'commonCourses'>) => [
  ...roles.flatMap(({ claimed, observed }) => [claimed?.source, observed?.source]),
  ...roles.flatMap(({ role }) => [...role.outlook.signals.map((signal) => signal.source), ...role.sources]),
  ...commonCourses.flatMap(({ course }) => courseSourceIds(course)),
];

function checkNumber(roles: readonly Role[], typed: readonly string[]): void {
  const hint = 'Such as: genai-careers compare prompt-engineer mlops';
  if (roles.length < LEAST || roles.length > MOST) {
    throw new CareersError('usage', `compare takes ${LEAST} to ${MOST} roles, not ${roles.length}.`, { hint });
  }
  const twice = roles.findIndex((role, at) => roles.indexOf(role) !== at);
  if (twice === -1) return;
  throw new CareersError('usage', `"${typed[twice]}" is ${roles[twice]?.title}, which is named twice.`, { hint });
}

function comparedSkills(roles: readonly Role[]): ComparedSkill[] {
  const ids = [...new Set(roles.flatMap(skillsOf))];
  const skills = ids.map((skill) => ({ skill, asked: Object.fromEntries(roles.map((role) => [role.id, levelOf(role, skill)])) }));
  const askers = ({ asked }: ComparedSkill) => Object.values(asked).filter((level) => level !== null).length;
  const highest = ({ asked }: ComparedSkill) => Math.max(...Object.values(asked).map((level) => level?.level ?? 0));
  return skills.sort((a, b) => askers(b) - askers(a) || highest(b) - highest(a) || (a.skill < b.skill ? -1 : 1));
}

function levelOf(role: Role, skill: string): AskedLevel | null {
  const asked = askedOf(role, skill);
  return asked === null ? null : { level: asked.level, importance: asked.importance, choice: asked.choice };
}

function onlyIn(role: Role, roles: readonly Role[], skills: readonly ComparedSkill[]): string[] {
  return skills
    .filter(({ asked }) => roles.every((other) => (asked[other.id] !== null) === (other.id === role.id)))
    .map(({ skill }) => skill);
}

function titlesOf(catalog: Catalog, roles: readonly Role[]): Record<string, string> {
  const courses = roles.flatMap((role) => role.courses.map((id) => [id, titleOf(catalog, 'courses', id) ?? id]));
  return {
    ...Object.fromEntries([...roles.map(({ id, title }) => [id, title]), ...courses]),
    ...skillTitles(catalog, roles.flatMap(skillsOf)),
  };
}

/** By Σ idf · levels of what every role asks for, then the shorter, then id. */
function commonCourses(catalog: Catalog, roles: readonly Role[], shared: readonly string[]): CommonCourse[] {
  const idf = idfIn(catalog.roles);
  const wanted = new Map(shared.map((skill) => [skill, Math.min(...roles.map((role) => askedOf(role, skill)?.level ?? 0))]));
  const worth = (course: Course) =>
    shared.reduce((sum, skill) => sum + idf(skill) * Math.min(levelTaught(course, skill), wanted.get(skill) ?? 0), 0);
  return [...new Set(shared.flatMap((skill) => coursesTeaching(catalog, skill)))]
    .map((course) => ({ course, skills: shared.filter((skill) => levelTaught(course, skill) > 0), worth: worth(course) }))
    .sort((a, b) => b.worth - a.worth || byTime(a.course, b.course))
    .map(({ course, skills }) => ({ course: courseRef(catalog, course), skills }));
}
