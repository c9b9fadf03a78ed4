import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/build/outcome.ts';

const error = { severity: 'error' as const };
const warning = { severity: 'warning' as const };

test.each([
  [[], false, '0 errors, 0 warnings; the program shows the data as it is now.'],
  [[warning, warning], false, '0 errors, 2 warnings; the program shows the data as it is now.'],
  [[warning, error], true, '1 error, 1 warning; the catalog was not written.'],
])('outcomeOf sums up %j: failed is %s, text is %s', (findings, failed, text) => {
  expect(outcomeOf(findings)).toEqual({ failed, text });
});
