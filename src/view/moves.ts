import type { MissingNeed, Move } from '../core/explore/moves.ts';
import { accent, hours, muted, percent, UNKNOWN } from './parts.ts';
import type { Block, Column } from './view.ts';

const COLUMNS: readonly Column[] = [
  { key: 'from', title: 'From', least: 12 },
  { key: 'to', title: 'To', least: 12 },
  { key: 'ready', title: 'Ready', align: 'right', wrap: false },
  { key: 'level', title: 'At level', align: 'right', wrap: false },
  { key: 'hours', title: 'Hours away', align: 'right' },
  { key: 'missing', title: 'Still missing', least: 14 },
];

/** The way from each role to each other for somebody who has the core skills of the first. */
export function moveBlocks(moves: readonly Move[]): Block[] {
  const rows = moves.map((move) => ({
    from: [accent(move.from)],
    to: [accent(move.to)],
    ready: { text: percent(move.readiness), value: move.readiness },
    level: `${move.atLevel} of ${move.coreSkills}`,
    hours: { text: move.gapHours === null ? [muted(UNKNOWN)] : hours(move.gapHours), value: move.gapHours },
    missing: move.missing.length === 0 ? [muted('nothing')] : move.missing.map(missingText).join(', '),
  }));
  return [
    { kind: 'heading', text: 'Moving from one to the other, with the core skills of the first' },
    { kind: 'table', table: { columns: COLUMNS, rows } },
  ];
}

function missingText(missing: MissingNeed): string {
  if ('anyOf' in missing) return `${missing.missing} of ${missing.anyOf.join('/')} ${missing.need}`;
  return missing.have === 0 ? `${missing.skill} ${missing.need}` : `${missing.skill} ${missing.have} to ${missing.need}`;
}
