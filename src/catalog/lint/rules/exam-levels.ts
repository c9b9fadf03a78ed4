import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const examLevels: Rule = {
  code: 'exam-levels',
  severity: 'warning',
  why: 'An exam attests what was learnt before it: one level above what it requires, and no more.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      if (entity.kind !== 'certification') continue;
      for (const [index, { skill, level }] of entity.teaches.entries()) {
        const required = entity.requires.find((requirement) => requirement.skill === skill)?.level ?? 0;
        if (level > required + 1) {
          yield {
            file,
            path: ['teaches', index, 'level'],
            message: `takes ${skill} from ${required} to ${level} by examination`,
            hint: `Require ${skill} at level ${level - 1}.`,
          };
        }
      }
    }
  },
};
