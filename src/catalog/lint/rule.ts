import type { Finding } from '../../model/finding.ts';
import type { ReadData, ReadFile } from '../read-yaml.ts';

export interface Report {
  file: ReadFile;
  /** Such as `['skills', 3, 'skill']`; empty for the file as a whole. */
  path: readonly PropertyKey[];
  message: string;
  hint?: string;
}

export interface LintedData extends ReadData {
  /** `YYYY-MM-DD` */
  today: string;
}

/** Sees the whole catalog and reports only files of the directory: an overlay is not blamed for what it overlays. */
export interface Rule {
  code: string;
  severity: Finding['severity'];
  /** Shown in data/README.md. */
  why: string;
  check(data: LintedData): Iterable<Report>;
}
