import { cycleFrom } from '../cycle.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const prerequisiteCycle: Rule = {
  code: 'prerequisite-cycle',
  severity: 'error',
  why: 'Skills that are each learnt before the other leave no place to begin.',
  *check(data) {
    const before = new Map(data.catalog.skills.map((skill) => [skill.id, skill.prerequisites.map((prerequisite) => prerequisite.skill)]));
    for (const { file, entity } of entitiesOf(data, 'skills')) {
      const cycle = cycleFrom(entity.id, before);
      if (cycle !== undefined)
        yield { file, path: ['prerequisites'], message: `skills before each other: ${cycle.join(' → ')}`, hint: 'Take one of them out.' };
    }
  },
};
