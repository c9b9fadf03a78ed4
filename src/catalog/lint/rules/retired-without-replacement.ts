import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const retiredWithoutReplacement: Rule = {
  code: 'retired-without-replacement',
  severity: 'warning',
  why: 'Who looks for a course that is no longer offered wants to know what to take instead.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      if (entity.status === 'retired' && entity.replacedBy.length === 0)
        yield { file, path: ['status'], message: 'retired, and nothing replaces it', hint: 'Name courses under replacedBy.' };
    }
  },
};
