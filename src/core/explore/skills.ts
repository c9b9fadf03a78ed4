import type { Catalog } from '../../model/catalog.ts';
import type { Project } from '../../model/project.ts';
import type { Skill } from '../../model/skill.ts';
import { byId, skillsOf } from '../catalog/by-id.ts';
import { byTime, levelIn, levelTaught } from '../catalog/course-facts.ts';
import { coursesTeaching } from '../catalog/courses-teaching.ts';
import { type CourseRef, courseRef, courseSourceIds, type SourceRef, sourceRefs } from '../catalog/references.ts';
import { idsCalled, namesOf } from '../lookup.ts';
import { findRole } from '../roles.ts';
import { calledOrMatching } from './matches.ts';
import { type Asked, askedOf } from './needs-in-order.ts';

export interface SkillQuery {
  /** Beginnings of words in id, title or aliases. A whole name finds that skill alone. */
  text?: string | undefined;
  category?: Skill['category'] | undefined;
  role?: string | undefined;
  limit?: number | undefined;
}

export interface SkillAsker extends Asked {
  role: string;
}

export interface SkillLine {
  skill: Skill;
  /** Core before useful, highest level first, then by id. */
  roles: SkillAsker[];
  /** Courses that can be begun, highest level first, then the shortest. */
  courses: CourseRef[];
  projects: Project[];
}

export interface SkillList {
  role: string | undefined;
  lines: SkillLine[];
  /** Of the roles that ask; for a single skill also of its courses and projects. */
  sources: SourceRef[];
  /** How many fitted before `limit`. */
  fitting: number;
}

/**
 * For a role core skills and the highest level first, else those most roles ask for; then by id.
 * @throws CareersError `not-found` for an unknown role
 */
export function listSkills(catalog: Catalog, query: SkillQuery = {}): SkillList {
  const role = query.role === undefined ? undefined : findRole(catalog, query.role);
  const asked = role === undefined ? undefined : new Set(skillsOf(role));
  const text = query.text ?? '';
  const called = idsCalled(catalog, 'skills', text);
  const lines = calledOrMatching(catalog.skills, called, text, (skill) => [skill.id, ...namesOf(skill)])
    .filter((skill) => query.category === undefined || skill.category === query.category)
    .filter((skill) => asked === undefined || asked.has(skill.id))
    .map((skill) => skillLine(catalog, skill))
    .sort((a, b) => needFor(b, role?.id) - needFor(a, role?.id) || b.roles.length - a.roles.length || (a.skill.id < b.skill.id ? -1 : 1));
  const shown = lines.slice(0, query.limit);
  return { role: role?.id, lines: shown, sources: sourceRefs(catalog, sourceIds(catalog, shown)), fitting: lines.length };
}

function sourceIds(catalog: Catalog, lines: readonly SkillLine[]): string[] {
  const role = byId(catalog.roles);
  const asking = lines.flatMap(({ roles }) => roles.flatMap((asker) => role.get(asker.role)?.sources ?? []));
  const [only] = lines;
  if (only === undefined || lines.length > 1) return asking;
  return [...asking, ...only.courses.flatMap(courseSourceIds), ...only.projects.map(({ hours }) => hours.source)];
}

function needFor(line: SkillLine, role: string | undefined): number {
  const asker = line.roles.find((candidate) => candidate.role === role);
  return asker === undefined ? 0 : (asker.importance === 'core' ? 10 : 0) + asker.level;
}

function skillLine(catalog: Catalog, skill: Skill): SkillLine {
  return {
    skill,
    roles: catalog.roles
      .flatMap((role) => {
        const asked = askedOf(role, skill.id);
        return asked === null ? [] : [{ role: role.id, ...asked }];
      })
      .sort(byAsker),
    courses: [...coursesTeaching(catalog, skill.id)]
      .sort((a, b) => levelTaught(b, skill.id) - levelTaught(a, skill.id) || byTime(a, b))
      .map((course) => courseRef(catalog, course)),
    projects: catalog.projects.filter(({ teaches }) => levelIn(teaches, skill.id) > 0),
  };
}

function byAsker(a: SkillAsker, b: SkillAsker): number {
  return Number(b.importance === 'core') - Number(a.importance === 'core') || b.level - a.level || (a.role < b.role ? -1 : 1);
}
