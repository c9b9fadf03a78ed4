import type { MissingNeed, Move } from '../../core/explore/moves.ts';
import { accent, heading, muted, tableOf } from '../build.ts';
import { hoursAway, openBlocks, readyCell } from '../fit-cells.ts';
import type { Block, Rich } from '../view.ts';
import type { Titles } from './skills.ts';

/** The way from each role to each other for somebody who has the core skills of the first. */
export function moveBlocks(moves: readonly Move[], titles: Titles): Block[] {
  const name = (id: string) => accent(titles[id] ?? id);
  const table = tableOf(moves, [
    { key: 'move', title: 'Move', least: 14, cell: ({ from, to }) => [name(from), muted(' → '), name(to)] },
    { key: 'ready', title: 'Ready', align: 'right', wrap: false, cell: ({ readiness }) => readyCell(readiness) },
    { key: 'level', title: 'At level', align: 'right', wrap: false, cell: ({ atLevel, coreSkills }) => `${atLevel} of ${coreSkills}` },
    { key: 'hours', title: 'Hours away', align: 'right', cell: ({ gapHours, openLevels }) => hoursAway(gapHours, openLevels) },
    { key: 'missing', title: 'Still to do', least: 10, cell: ({ missing }) => missingText(missing) },
  ]);
  return [heading('The way from one role to the other, if you have the core skills of the first'), table, ...openBlocks(moves)];
}

/** How much of the way is new, how much more of what is there. */
function missingText(missing: readonly MissingNeed[]): Rich {
  const started = missing.filter((need) => 'have' in need && need.have > 0).length;
  const parts = [[missing.length - started, 'learn'] as const, [started, 'deepen'] as const].filter(([number]) => number > 0);
  return parts.length === 0 ? [muted('nothing')] : parts.map(([number, verb]) => `${verb} ${number}`).join(', ');
}
