import { cycleFrom } from '../cycle.ts';
import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const impliesCycle: Rule = {
  code: 'implies-cycle',
  severity: 'error',
  why: 'Skills that imply each other are one skill under two names.',
  *check(data) {
    const implied = new Map(data.catalog.skills.map((skill) => [skill.id, skill.implies.map((other) => other.skill)]));
    for (const { file, entity } of entitiesOf(data, 'skills')) {
      const cycle = cycleFrom(entity.id, implied);
      if (cycle !== undefined)
        yield { file, path: ['implies'], message: `skills that imply each other: ${cycle.join(' → ')}`, hint: 'Take one of them out.' };
    }
  },
};
