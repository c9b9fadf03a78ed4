import type { Span } from '../../view/view.ts';

/** Rich text ready for one terminal: measured without colour, printed with it. */
export interface Styled {
  plain: string;
  text: string;
  width: number;
  spans: readonly Span[];
}
