export interface RenderOptions {
  /** Cells per line, at least 20. */
  width: number;
  ascii: boolean;
  /** 0: no escape sequences; 1: the terminal's own sixteen colours. */
  color: 0 | 1;
  /** Hyperlinks, for a terminal alone. */
  links?: boolean;
  /** "label: value" lines instead of drawings, for screen readers. */
  stacked: boolean;
  sources: boolean;
}

export type Format = 'table' | 'json' | 'ndjson' | 'csv' | 'md' | 'html';
