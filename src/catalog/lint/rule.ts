import type { Finding } from '../../model/finding.ts';
import type { ReadData, ReadFile } from '../read-yaml.ts';

/** What a rule says about one place; file and position are added by the runner. */
export interface Report {
  file: ReadFile;
  /** Path of the value, such as `['skills', 3, 'skill']`. */
  path: readonly PropertyKey[];
  message: string;
  hint?: string;
}

/** One thing that must hold over the whole of the data. */
export interface Rule {
  /** Stable: exceptions and tests name it. */
  code: string;
  severity: Finding['severity'];
  /** Why the rule exists, for data/README.md. */
  why: string;
  check(data: ReadData): Iterable<Report>;
}
