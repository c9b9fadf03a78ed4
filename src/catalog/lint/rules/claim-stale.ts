import { recordsIn } from '../../values.ts';
import type { Rule } from '../rule.ts';

const MOST_MONTHS = 18;

/** Statistics of a year and figures from a dated file stay old. */
const DATED_ON_PURPOSE = new Set(['occupations', 'pay', 'sources']);

export const claimStale: Rule = {
  code: 'claim-stale',
  severity: 'warning',
  why: `Prices, ratings and claims move: after ${MOST_MONTHS} months a figure is looked up again or marked as old.`,
  *check(data) {
    for (const file of data.files) {
      if (DATED_ON_PURPOSE.has(file.kind)) continue;
      for (const { record, path } of recordsIn(file.parsed.value)) {
        const { asOf } = record;
        if (typeof asOf !== 'string' || path[0] === 'outlook') continue;
        const age = monthsBetween(asOf, data.today);
        const message = `the figure is of ${asOf}, ${age} months ago`;
        if (age > MOST_MONTHS)
          yield { file, path: [...path, 'asOf'], message, hint: 'Look it up again at its source and change the figure and its date.' };
      }
    }
  },
};

/** Whole months from the end of the period that `asOf` names. */
function monthsBetween(asOf: string, today: string): number {
  const [year = 0, month = 12] = asOf.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return (thisYear - year) * 12 + thisMonth - month;
}
