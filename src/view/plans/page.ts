import { quoted } from '../../core/command-line.ts';
import { plansOf, rolesTitle } from '../../core/progress/plans.ts';
import { progressOf } from '../../core/progress/progress.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { accent, type CellColumn, csvOf, good, muted, same, tableOf, text, title } from '../build.ts';
import type { View } from '../view.ts';
import { hours, percent, plural } from '../words/counts.ts';
import { dayShort } from '../words/dates.ts';

/**
 * All saved plans, the one in use first.
 * @param today YYYY-MM-DD
 */
export function plansView(catalog: Catalog, profile: Profile | null, today: string): View {
  const plans =
    profile === null ? [] : plansOf(profile).map((plan, at) => recordOf(catalog, profile, plan, today, at === 0 && profile.plan !== null));
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

type PlanRecord = ReturnType<typeof recordOf>;

function recordOf(catalog: Catalog, profile: Profile, plan: SavedPlan, today: string, inUse: boolean) {
  const { name, role, limits, savedOn, start, finish, usd } = plan;
  const { doneHours, totalHours, share } = progressOf(catalog, plan, profile, today);
  return {
    name,
    role,
    and: limits.and,
    title: rolesTitle(catalog, plan),
    inUse,
    savedOn,
    start,
    finish,
    hours: totalHours,
    doneHours,
    share,
    usd,
  };
}

const COLUMNS: readonly CellColumn<PlanRecord>[] = [
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
