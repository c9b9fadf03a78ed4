import type { RoleList } from '../../core/explore/list.ts';
import type { RoleLine } from '../../model/role-line.ts';
import { accent, type CellColumn, csvOf, same, tableOf, title } from '../build.ts';
import { claimedText, countCell, medianCell } from '../pay-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Table, View } from '../view.ts';
import { plural } from '../words/counts.ts';

/** Claimed and observed pay, never merged. */
export function listView({ lines, unknownPay, sources }: RoleList): View {
  const first = lines[0];
  return {
    kind: 'roles',
    blocks: [title(`${plural(lines.length, 'role')} in generative AI`, 'US dollars a year'), tableOf(lines, COLUMNS)],
    provenance: first === undefined ? [] : [LEGEND],
    footnotes: footnotesOf(sources),
    next: first === undefined ? ['list'] : nextCommands(lines, first),
    csv: csvTable(lines),
    data: { roles: lines.map(roleRecord), unknownPay, sources },
    notes: [
      ...(first === undefined ? ['No role fits. Leave out a filter: genai-careers list'] : []),
      ...(unknownPay === 0 ? [] : [`Left out here: ${plural(unknownPay, 'role')} for which no pay is observed.`]),
    ],
  };
}

/** Of several tracks the one of the first role. */
function nextCommands(lines: readonly RoleLine[], { id, track }: RoleLine): string[] {
  const narrower = lines.some((line) => line.track !== track) ? [`list --track ${track}`] : [];
  return [...narrower, `show ${id}`, 'compare prompt-engineer mlops', 'salary', 'quiz'];
}

const COLUMNS: readonly CellColumn<RoleLine>[] = [
  { key: 'track', title: 'Track', wrap: false, groups: true, cell: ({ track }) => track },
  { key: 'role', title: 'Role', wrap: 'last', least: 14, cell: (line) => [accent(line.title)] },
  { key: 'claimed', title: 'Claimed', least: 7, cell: ({ claimed }) => claimedText(claimed) },
  { key: 'median', title: 'Observed median', align: 'right', wrap: 'last', cell: ({ observed }) => medianCell(observed) },
  { key: 'n', title: 'Figures', align: 'right', cell: ({ observed }) => countCell(observed) },
];

const LEGEND =
  'Claimed: the source article, 2026. Observed: advertised US base pay, so many figures to August 2025 (aijobs.net, CC0). Similar: similar titles stand in. Only: under 30 figures, indicative. ?: not known.';

const csvTable = (lines: readonly RoleLine[]): Table =>
  csvOf(lines, {
    ...same('id', 'title', 'track'),
    claimed_low: ({ claimed }) => claimed?.low,
    claimed_high: ({ claimed }) => claimed?.high,
    claimed_open_ended: ({ claimed }) => claimed?.openEnded,
    claimed_source: ({ claimed }) => claimed?.source,
    claimed_as_of: ({ claimed }) => claimed?.asOf,
    observed_p25: ({ observed }) => observed?.p25,
    observed_p50: ({ observed }) => observed?.p50,
    observed_p75: ({ observed }) => observed?.p75,
    observed_n: ({ observed }) => observed?.n,
    observed_proxy: ({ observed }) => observed?.proxy,
    observed_source: ({ observed }) => observed?.source,
    observed_as_of: ({ observed }) => observed?.asOf,
  });

/** For lists and comparisons. */
export function roleRecord({ id, title, track, summary, claimed, observed, outlook, coreSkills }: RoleLine) {
  return { id, title, track, summary, pay: { claimed, observed }, outlook, coreSkills };
}
