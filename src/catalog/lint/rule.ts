import type { Finding } from '../../model/finding.ts';
import type { ReadData, ReadFile } from '../read-yaml.ts';

/** What a rule says about one place; file and position are added by the runner. */
export interface Report {
  file: ReadFile;
  /** Path of the value, such as `['skills', 3, 'skill']`; empty for the file as a whole. */
  path: readonly PropertyKey[];
  message: string;
  hint?: string;
}

/** What a rule may look at. */
export interface LintedData extends ReadData {
  /** The day the data is judged on, `YYYY-MM-DD`. */
  today: string;
}

/**
 * One thing that must hold over the whole of the data. A rule looks at the whole catalog and reports on the files of
 * the directory alone, so an overlay is never blamed for what lies below it.
 */
export interface Rule {
  /** Stable: exceptions and tests name it. */
  code: string;
  severity: Finding['severity'];
  /** Why the rule exists, for data/README.md. */
  why: string;
  check(data: LintedData): Iterable<Report>;
}
