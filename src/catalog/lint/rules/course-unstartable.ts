import type { SkillAtLevel } from '../../../model/skill.ts';
import type { ReadFile } from '../../read-yaml.ts';
import { entitiesOf } from '../entities.ts';
import { reachableLevels } from '../reachable.ts';
import type { Report, Rule } from '../rule.ts';

export const courseUnstartable: Rule = {
  code: 'course-unstartable',
  severity: 'warning',
  why: 'Two courses that need each other are legal, but where nothing else teaches it a beginner can start neither.',
  *check(data) {
    const reachable = reachableLevels(data.catalog);
    const courses = entitiesOf(data, 'courses').filter(({ entity }) => entity.status === 'active');
    for (const { file, entity } of [...courses, ...entitiesOf(data, 'projects')]) yield* tooHigh(file, entity.requires, reachable);
  },
};

function* tooHigh(file: ReadFile, requires: readonly SkillAtLevel[], reachable: ReadonlyMap<string, number>): Iterable<Report> {
  for (const [index, { skill, level }] of requires.entries()) {
    const reached = reachable.get(skill) ?? 0;
    if (reached >= level) continue;
    yield {
      file,
      path: ['requires', index],
      message: `needs ${skill} ${level}; starting from nothing the catalog leads to ${reached}`,
      hint: 'Add a course that teaches it, or lower what is required.',
    };
  }
}
