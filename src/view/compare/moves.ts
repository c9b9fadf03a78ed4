import type { MissingNeed, Move } from '../../core/explore/moves.ts';
import { accent, heading, muted, table } from '../build.ts';
import { timeCell } from '../course-cells.ts';
import type { Block, Column, Rich } from '../view.ts';
import { percent } from '../words/counts.ts';

const COLUMNS: readonly Column[] = [
  { key: 'move', title: 'Move', least: 14 },
  { key: 'ready', title: 'Ready', align: 'right', wrap: false },
  { key: 'level', title: 'At level', align: 'right', wrap: false },
  { key: 'hours', title: 'Hours away', align: 'right' },
  { key: 'missing', title: 'Still to do', least: 10 },
];

/** The way from each role to each other for somebody who has the core skills of the first. */
export function moveBlocks(moves: readonly Move[]): Block[] {
  const rows = moves.map((move) => ({
    move: [accent(move.from), muted(' → '), accent(move.to)],
    ready: { text: percent(move.readiness), value: move.readiness },
    level: `${move.atLevel} of ${move.coreSkills}`,
    hours: timeCell({ hours: move.gapHours, assumed: false }),
    missing: missingText(move.missing),
  }));
  return [heading('Moving, for somebody with the core skills of the first'), table(COLUMNS, rows)];
}

/** How much of the way is new and how much is more of what is there. */
function missingText(missing: readonly MissingNeed[]): Rich {
  const started = missing.filter((need) => 'have' in need && need.have > 0).length;
  const parts = [[missing.length - started, 'learn'] as const, [started, 'deepen'] as const].filter(([number]) => number > 0);
  return parts.length === 0 ? [muted('nothing')] : parts.map(([number, verb]) => `${verb} ${number}`).join(', ');
}
