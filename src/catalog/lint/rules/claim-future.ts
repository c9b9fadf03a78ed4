import { recordsIn } from '../../values.ts';
import type { Rule } from '../rule.ts';

export const claimFuture: Rule = {
  code: 'claim-future',
  severity: 'warning',
  why: 'No figure speaks of a day that has not come: a slip of the pen, or a clock that is wrong.',
  *check(data) {
    for (const file of data.files) {
      for (const { record, path } of recordsIn(file.parsed.value)) {
        for (const field of ['asOf', 'accessed', 'published']) {
          const date = record[field];
          if (typeof date === 'string' && date > data.today.slice(0, date.length))
            yield { file, path: [...path, field], message: `${date} has not come yet; today is ${data.today}` };
        }
      }
    }
  },
};
