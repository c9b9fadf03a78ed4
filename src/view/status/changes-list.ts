import type { Change } from '../../model/profile.ts';
import { type CellColumn, csvOf, same, tableOf, text, title } from '../build.ts';
import type { View } from '../view.ts';
import { plural } from '../words/counts.ts';

/** The last changes of a profile, the newest first. */
export function changesView(journal: readonly Change[]): View {
  const changes = journal.map(({ what, on }, at) => ({ n: at + 1, on, what }));
  return {
    kind: 'changes',
    blocks: [
      title('What can be taken back', plural(changes.length, 'change')),
      changes.length === 0 ? text('Nothing was noted yet.') : tableOf(changes, COLUMNS),
    ],
    next: changes.length === 0 ? ['status'] : ['undo', ...(changes.length > 1 ? [`undo ${changes.length}`] : [])],
    csv: csvOf(changes, same('n', 'on', 'what')),
    data: { changes },
  };
}

const COLUMNS: readonly CellColumn<{ n: number; on: string; what: string }>[] = [
  { key: 'n', title: '', align: 'right', wrap: false, cell: ({ n }) => String(n) },
  { key: 'on', title: 'Noted', wrap: false, cell: ({ on }) => on },
  { key: 'what', title: 'What', least: 16, cell: ({ what }) => what },
];
