import type { Levels } from '../../src/core/fit/levels.ts';

/** A person, and the role that a reader, or the draw, says is theirs. */
export interface Judged {
  levels: Levels;
  best: string;
  /** Would be right as well. */
  accept: readonly string[];
  clear: boolean;
}
