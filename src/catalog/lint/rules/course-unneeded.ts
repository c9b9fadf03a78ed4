import { skillsOf } from '../../../core/catalog/by-id.ts';
import type { Catalog } from '../../../model/catalog.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const courseUnneeded: Rule = {
  code: 'course-unneeded',
  severity: 'warning',
  why: 'A course that teaches nothing any role needs, nor anything another useful course asks for, is never recommended.',
  *check(data) {
    const needed = neededSkills(data.catalog);
    for (const folder of ['courses', 'projects'] as const) {
      for (const { file, entity } of entitiesOf(data, folder)) {
        if (!entity.teaches.some(({ skill }) => needed.has(skill)))
          yield {
            file,
            path: ['teaches'],
            message: 'no role needs what it teaches',
            hint: 'Add the skill to the roles that need it, or leave it out.',
          };
      }
    }
  },
};

/** Needed by roles, or by useful courses and projects. */
function neededSkills({ roles, courses, projects }: Catalog): Set<string> {
  const needed = new Set(roles.flatMap(skillsOf));
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const { teaches, requires } of [...courses, ...projects]) {
      if (teaches.some(({ skill }) => needed.has(skill))) for (const { skill } of requires) needed.add(skill);
    }
  }
  return needed;
}
