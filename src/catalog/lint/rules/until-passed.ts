import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const untilPassed: Rule = {
  code: 'until-passed',
  severity: 'warning',
  why: 'An exam or offer that has ended must not send anybody there.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      const { until, status } = entity;
      if (status === 'active' && until !== undefined && until < data.today.slice(0, until.length))
        yield {
          file,
          path: ['until'],
          message: `it ended on ${until}; today is ${data.today}`,
          hint: 'Retire it and name what replaces it.',
        };
    }
  },
};
