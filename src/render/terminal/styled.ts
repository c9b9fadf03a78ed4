export interface Styled {
  plain: string;
  /** With colour. */
  text: string;
  /** Terminal cells. */
  width: number;
}
