import { quoted } from '../../core/command-line.ts';
import type { KeptPlan } from '../../core/progress/plans.ts';
import { accent, type CellColumn, csvOf, good, muted, same, tableOf, text, title } from '../build.ts';
import type { View } from '../view.ts';
import { hours, percent, plural } from '../words/counts.ts';
import { dayShort } from '../words/dates.ts';

/** @param plans the one in use first */
export function plansView(plans: readonly KeptPlan[]): View {
  const other = plans.find(({ inUse }) => !inUse);
  return {
    kind: 'plans',
    blocks: [title('Your plans', plural(plans.length, 'plan')), plans.length === 0 ? text('No plan is saved.') : tableOf(plans, COLUMNS)],
    next:
      plans.length === 0 ? ['plan mlops --save', 'match'] : ['status', ...(other === undefined ? [] : [`plans use ${quoted(other.name)}`])],
    csv: csvOf(plans, same('name', 'role', 'and', 'inUse', 'savedOn', 'start', 'finish', 'hours', 'doneHours')),
    data: { plans },
  };
}

const COLUMNS: readonly CellColumn<KeptPlan>[] = [
  { key: 'name', title: 'Plan', least: 12, cell: ({ name, inUse }) => [accent(name), inUse ? good(' in\u00a0use') : ''] },
  { key: 'role', title: 'To', least: 12, cell: ({ title: role }) => role },
  {
    key: 'done',
    title: 'Done',
    align: 'right',
    wrap: false,
    cell: ({ share, hours: whole }) => [percent(share), muted(` of ${hours(whole)}`)],
  },
  { key: 'finish', title: 'Finish', wrap: false, cell: ({ finish }) => dayShort(finish) },
];
