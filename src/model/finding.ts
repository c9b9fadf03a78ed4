export interface Finding {
  /** Stable, such as `reference-dangling`. */
  code: string;
  severity: 'error' | 'warning';
  /** Relative to the data folder. */
  file: string;
  /** 1-based; 0 for the whole file. */
  line: number;
  column: number;
  /** Of the value, such as `skills.3.level`. */
  path: string;
  message: string;
  hint?: string;
}
