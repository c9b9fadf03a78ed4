import type { Catalog } from '../../model/catalog.ts';
import type { RoleLine } from '../../model/role-line.ts';
import { claimedCell, countCell, footnotesOf, medianCell, plural, sourcesOf } from '../parts.ts';
import type { Block, Cell, Row, Table, View } from '../view.ts';

/** The roles side by side: what is claimed, what was observed, never one made of the two. */
export function listView(catalog: Catalog, lines: readonly RoleLine[]): View {
  const sources = () => sourcesOf(catalog, lines.flatMap(sourceIds));
  return {
    kind: 'roles',
    get blocks(): Block[] {
      return [
        { kind: 'title', text: `${plural(lines.length, 'role')} in generative AI`, aside: 'US dollars a year' },
        { kind: 'table', table: { columns: COLUMNS, rows: lines.map(row) } },
      ];
    },
    provenance: lines.length === 0 ? [] : PROVENANCE,
    get footnotes() {
      return footnotesOf(sources());
    },
    next: lines[0] === undefined ? ['list'] : [`show ${lines[0].id}`, 'compare prompt-engineer mlops', 'salary', 'quiz'],
    get csv() {
      return csvTable(lines);
    },
    get data() {
      return { roles: lines.map(roleRecord), sources: sources() };
    },
    asides: lines.length === 0 ? ['No role fits. Leave out a filter: genai-careers list'] : [],
  };
}

const COLUMNS = [
  { key: 'role', title: 'Role', least: 15 },
  { key: 'track', title: 'Track', wrap: false },
  { key: 'claimed', title: 'Claimed', wrap: 'last', least: 7 },
  { key: 'median', title: 'Observed median', align: 'right', wrap: true },
  { key: 'n', title: 'n', align: 'right' },
] as const;

const PROVENANCE = [
  'Claimed: the source article, 2026. Observed: advertised US base pay, n figures to August 2025 (aijobs.net, CC0). Proxy: other titles stand in. Few: under 30 figures, indicative. ?: not known.',
];

function row({ id, track, claimed, observed }: RoleLine): Row {
  return {
    role: [{ text: id, tone: 'accent' }],
    track,
    claimed: claimedCell(claimed),
    median: medianCell(observed),
    n: countCell(observed),
  };
}

function csvTable(lines: readonly RoleLine[]): Table {
  const keys = [
    'id',
    'title',
    'track',
    'claimed_low',
    'claimed_high',
    'claimed_open_ended',
    'claimed_source',
    'claimed_as_of',
    'observed_p25',
    'observed_p50',
    'observed_p75',
    'observed_n',
    'observed_proxy',
    'observed_source',
    'observed_as_of',
  ];
  return {
    columns: keys.map((key) => ({ key, title: key })),
    rows: lines.map(({ id, title, track, claimed, observed }) => {
      const values = [
        id,
        title,
        track,
        claimed?.low,
        claimed?.high,
        claimed?.openEnded,
        claimed?.source,
        claimed?.asOf,
        observed?.p25,
        observed?.p50,
        observed?.p75,
        observed?.n,
        observed?.proxy,
        observed?.source,
        observed?.asOf,
      ];
      return Object.fromEntries(keys.map((key, index): [string, Cell] => [key, { text: '', value: values[index] ?? null }]));
    }),
  };
}

/** A role as lists and comparisons carry it in JSON. */
export function roleRecord({ id, title, track, summary, claimed, observed, outlook, coreSkills }: RoleLine) {
  return { id, title, track, summary, pay: { claimed, observed }, outlook, coreSkills };
}

function sourceIds({ claimed, observed, outlook }: RoleLine): string[] {
  return [claimed?.source, observed?.source, ...outlook.signals.map((signal) => signal.source)].filter((id) => id !== undefined);
}
