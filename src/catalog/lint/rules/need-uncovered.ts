import { entitiesOf } from '../entities.ts';
import { reachableLevels } from '../reachable.ts';
import type { Rule } from '../rule.ts';

export const needUncovered: Rule = {
  code: 'need-uncovered',
  severity: 'warning',
  why: 'A need that nothing in the catalog teaches stays open in every plan; the plan says so, and a course may exist.',
  *check(data) {
    const reachable = reachableLevels(data.catalog);
    const isCovered = (skill: string, level: number) => (reachable.get(skill) ?? 0) >= level;
    const words = (importance: string) => `this ${importance} need is beyond what the catalog leads to`;
    for (const { file, entity } of entitiesOf(data, 'roles')) {
      for (const [index, { skill, level, importance }] of entity.skills.entries()) {
        if (!isCovered(skill, level))
          yield { file, path: ['skills', index], message: `${words(importance)}: ${skill} ${reachable.get(skill) ?? 0} of ${level}` };
      }
      for (const [index, { skills, need, level, importance }] of entity.anyOf.entries()) {
        const covered = skills.filter((skill) => isCovered(skill, level)).length;
        if (covered < need)
          yield { file, path: ['anyOf', index], message: `${words(importance)}: ${covered} of ${need} skills at level ${level}` };
      }
    }
  },
};
