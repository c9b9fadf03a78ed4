/** How an answer is drawn; decided once, in the command line. */
export interface RenderOptions {
  /** Cells a line may take, at least 20. */
  width: number;
  /** Plain characters only, for terminals and locales without UTF-8. */
  ascii: boolean;
  /** 0: no escape sequences at all; 1: the terminal's own sixteen colours. */
  color: 0 | 1;
  /** One "label: value" a line instead of columns and drawings: for screen readers and very narrow terminals. */
  stacked: boolean;
  /** Print the numbered sources at the end. */
  sources: boolean;
}

export type Format = 'table' | 'json' | 'csv' | 'md';
