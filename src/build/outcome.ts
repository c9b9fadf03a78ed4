import type { Finding } from '../model/finding.ts';
import { plural } from '../view/words/counts.ts';

/** How a check of the data went, in one line: the warnings above it look like failure without one. */
export function outcomeOf(findings: readonly Pick<Finding, 'severity'>[]): { failed: boolean; text: string } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counted = `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`;
  return errors > 0
    ? { failed: true, text: `${counted}; the catalog was not written.` }
    : { failed: false, text: `${counted}; the program shows the data as it is now.` };
}
