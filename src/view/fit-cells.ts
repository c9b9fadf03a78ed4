import type { Role } from '../model/role.ts';
import type { Audience } from './audience.ts';
import { accent, blocksIf, muted, note, partsOf, text } from './build.ts';
import { timeCell } from './course-cells.ts';
import type { Block, Cell, Span } from './view.ts';
import { percent } from './words/counts.ts';

export const dots = (band: number): Span[] => [accent('●'.repeat(band)), muted('○'.repeat(5 - band))];

/** A share of 1. */
export const readyCell = (share: number): Cell => ({ text: percent(share), value: share, meter: { value: share, target: 1, max: 1 } });

/** Hours of the best plan and the open levels: `60 h + 4 open`; `?` if unknown. */
export function hoursAway(hours: number | null, open = 0): Cell {
  const cell = timeCell({ hours, assumed: false });
  return open === 0 ? cell : { ...cell, text: [...partsOf(cell.text), muted(` + ${open}\u00a0open`)] };
}

export const OPEN = 'Open: levels of core skills that no course or project here teaches';

export const openBlocks = (lines: readonly { openLevels: number }[]): readonly Block[] =>
  blocksIf(
    lines.some(({ openLevels }) => openLevels > 0),
    note(`${OPEN}; in sorting each counts 40 h.`),
  );

/** Says whose skills an answer is about where nobody named any on the line. */
export const profileBlocks = ({ from }: Pick<Audience, 'from'>): readonly Block[] =>
  blocksIf(from === 'profile', note('You: what your saved profile says. For somebody else: --skill or --resume'));

/** How people get in where hours of study are not the whole way. */
export const entryLine = (entry: Role['entry'] | null): readonly Block[] =>
  entry === null || entry.way === 'direct' ? [] : [text([muted('Getting in: '), entry.statement])];
