import type { Finding } from '../model/finding.ts';
import { plural } from '../view/words/counts.ts';

/** Sums up a check, so that a list of warnings does not look like failure. */
export function outcomeOf(findings: readonly Pick<Finding, 'severity'>[]): { failed: boolean; text: string } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counted = `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`;
  return errors > 0
    ? { failed: true, text: `${counted}; the catalog was not written.` }
    : { failed: false, text: `${counted}; the program shows the data as it is now.` };
}
