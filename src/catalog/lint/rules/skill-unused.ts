import { skillsOf } from '../../../core/catalog/by-id.ts';
import type { Rule } from '../rule.ts';

export const skillUnused: Rule = {
  code: 'skill-unused',
  severity: 'warning',
  why: 'A skill that no role needs and no course or project speaks of is asked about for nothing.',
  *check(data) {
    const { roles, courses, projects } = data.catalog;
    const used = new Set([
      ...roles.flatMap(skillsOf),
      ...[...courses, ...projects].flatMap(({ teaches, requires }) => [...teaches, ...requires].map(({ skill }) => skill)),
    ]);
    for (const file of data.files) {
      if (file.kind === 'skills' && !used.has(file.id))
        yield { file, path: [], message: 'nothing speaks of this skill', hint: 'Name it where it is needed or taught, or delete it.' };
    }
  },
};
