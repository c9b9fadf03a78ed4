import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const boundCircular: Rule = {
  code: 'bound-circular',
  severity: 'error',
  why: 'A bound taken from the level rule would let a course claim any level, because levels are checked against it.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      const { low, note } = entity.hours;
      if (low !== null && /\b(our|level) rule\b/i.test(note))
        yield { file, path: ['hours', 'low'], message: 'this bound rests on our own rule', hint: 'Name other evidence, or write null.' };
    }
  },
};
