import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const teachesNothingNew: Rule = {
  code: 'teaches-nothing-new',
  severity: 'error',
  why: 'A course that asks for a skill at the level it ends with does not teach that skill.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      for (const [index, { skill, level }] of entity.teaches.entries()) {
        const required = entity.requires.find((requirement) => requirement.skill === skill)?.level ?? 0;
        if (required >= level)
          yield {
            file,
            path: ['teaches', index],
            message: `asks for ${skill} ${required} and ends at ${level}`,
            hint: 'Lower what it requires.',
          };
      }
    }
  },
};
