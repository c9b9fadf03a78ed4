/** One problem in the data, as data: words are made from it later, by one formatter. */
export interface Finding {
  /** Stable kebab-case code, such as `reference-dangling`. */
  code: string;
  severity: 'error' | 'warning';
  /** Path relative to the data folder. */
  file: string;
  /** 1-based; 0 where the file as a whole is meant. */
  line: number;
  column: number;
  /** Path of the value inside the file, such as `skills.3.level`. */
  path: string;
  message: string;
  hint?: string;
}
