import { READY } from '../../core/routes/hop.ts';
import type { Route, Stop, Way } from '../../core/routes/route.ts';
import { type Audience, startText, withFlags } from '../audience.ts';
import {
  accent,
  blocksIf,
  type CellColumn,
  csvOf,
  heading,
  hint,
  list,
  muted,
  note,
  same,
  strong,
  tableOf,
  text,
  title,
} from '../build.ts';
import { entryLine, hoursAway, openBlocks } from '../fit-cells.ts';
import { paybackBlocks } from '../payback.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Cell, NextCommand, Table, View } from '../view.ts';
import { andList, count, percent, plural } from '../words/counts.ts';
import { dayShort, monthText } from '../words/dates.ts';
import { FIGURES_NOTE } from '../words/levels.ts';
import { usdShort } from '../words/money.ts';
import { adviceText, costShort, headlineText, paceText, stepsItem, whyText } from './sentences.ts';

/**
 * The better way first, the other beside it.
 * @param stated how the current pay was read
 */
export function routeView(route: Route, audience: Audience, stated: string | null = null): View {
  const { role, advice, entry, straight, stepping, skillTitles, sources, ...rest } = route;
  const ways: [string, Way | null][] = [
    ['Straight', straight],
    [`By ${plural((stepping?.stops.length ?? 1) - 1, 'stop')}`, stepping],
  ];
  const inOrder = advice === 'stops' ? ways.toReversed() : ways;
  const ordered = advice === 'there' ? [] : inOrder.flatMap(([name, way]) => (way === null ? [] : [{ name, way }]));
  // A detour is only named.
  const shown = advice === 'open' || advice === 'shorter' ? ordered.slice(0, 1) : ordered;
  const [better] = shown;
  const heading1 = `${route.title}: straight or by stops`;
  const blocksOf = (titles: Titles, opening: readonly Block[], tables: readonly Block[]): Block[] => [
    ...opening,
    ...entryLine(entry),
    ...tables,
    ...openBlocks(shown.flatMap(({ way }) => way.stops)),
    ...stepsBlocks(better?.way),
    ...twiceBlocks(better?.way),
    ...whyBlocks(advice === 'stops' ? stepping : null, titles),
    ...paybackBlocks(better === undefined ? [] : better.way.stops.flatMap(({ payback }) => payback ?? []), stated),
    ...blocksIf(shown.length > 0, text(paceText(route)), ...roundingBlocks(route, shown)),
  ];
  return {
    kind: 'route',
    blocks: blocksOf(
      {},
      [title(heading1, [hint(role, 'accent')]), text([strong(adviceText(route))])],
      shown.flatMap(({ name, way }) => [heading(name), wayTable(route, way)]),
    ),
    html: blocksOf(
      skillTitles,
      [title(heading1, startText(audience)), text([strong(headlineText(route))])],
      blocksIf(ordered.length > 0, heading('The ways side by side'), waysTable(route, ordered)),
    ),
    pageNotes: shown.length === 0 ? [] : [FIGURES_NOTE],
    provenance: shown.length === 0 ? [] : [routeLegend(shown.map(({ way }) => way))],
    footnotes: footnotesOf(sources),
    next: nextAfter(route, better?.way, audience),
    csv: csvTable(route),
    data: { role, advice, ...rest, entry, straight, stepping, sources },
  };
}

/** Names the source and last month of the shown pay. */
export function routeLegend(ways: readonly (Way | null)[]): string {
  const [pay] = ways.flatMap((way) => way?.stops.flatMap((stop) => stop.pay ?? []) ?? []);
  const from = pay === undefined ? '' : ` to ${monthText(pay.asOf)}, ${pay.publisher}`;
  return `Stops: you are at least ${percent(READY)} ready for each role when its turn comes; the first may be one that people enter directly. Hours and cost: the best plan with the core skills of the stops before, not to an offer. Observed pay: median of advertised US base pay${from}, at the lowest level with 30 figures or more; withheld if no level has as many. ≈: assumed by us.`;
}

/** One table, to align its columns. */
const waysTable = (route: Route, ways: readonly { name: string; way: Way }[]): Block =>
  tableOf(
    ways.flatMap(({ name, way }) => lines(way).map((line) => ({ ...line, name }))),
    [{ key: 'way', title: 'Way', groups: true, cell: ({ name }) => name }, ...wayColumns(route)],
  );

export const wayTable = (route: Route, way: Way): Block => tableOf(lines(way), wayColumns(route));

/** A stop, or all of them: without readiness and pay. */
type Line = Pick<Stop, 'title' | 'hours' | 'openLevels' | 'weeks' | 'finish' | 'cost'> & {
  readiness: number | null;
  pay: Stop['pay'] | undefined;
};

function lines(way: Way): Line[] {
  const total = { ...way, title: 'in all', readiness: null, pay: undefined };
  return way.stops.length > 1 ? [...way.stops, total] : [...way.stops];
}

const wayColumns = ({ paceAssumed }: Route): CellColumn<Line>[] => [
  { key: 'stop', title: 'Role', least: 16, cell: (stop) => [stop.pay === undefined ? muted(stop.title) : accent(stop.title)] },
  { key: 'ready', title: 'Ready', align: 'right', wrap: false, cell: ({ readiness }) => (readiness === null ? '' : percent(readiness)) },
  { key: 'hours', title: 'Hours', align: 'right', cell: ({ hours, openLevels }) => hoursAway(hours, openLevels) },
  paceAssumed
    ? { key: 'weeks', title: 'Weeks', align: 'right', wrap: false, cell: ({ weeks }) => count(weeks) }
    : { key: 'until', title: 'Learnt by', align: 'right', wrap: false, cell: ({ finish }) => dayShort(finish) },
  { key: 'cost', title: 'Cost', align: 'right', cell: ({ cost }) => costShort(cost) },
  { key: 'pay', title: 'Observed pay', least: 12, cell: ({ pay }) => (pay === undefined ? '' : payCell(pay)) },
];

function payCell(pay: Stop['pay']): Cell {
  if (pay === null) return { text: [muted('withheld')], value: null };
  const about = muted(` ${pay.level}, n\u00a0${count(pay.n)}`);
  return { text: [...(pay.proxy ? [muted('similar ')] : []), usdShort(pay.p50), about], value: pay.p50 };
}

/** Weeks rounded up at each stop can exceed the whole. */
function roundingBlocks({ paceAssumed }: Route, shown: readonly { way: Way }[]): readonly Block[] {
  const isApart = ({ way: { stops, weeks } }: { way: Way }) => stops.reduce((sum, stop) => sum + stop.weeks, 0) !== weeks;
  return blocksIf(
    paceAssumed && shown.some(isApart),
    note('Weeks are rounded up for each stop and for the whole, so they may not add up.'),
  );
}

type Titles = Readonly<Record<string, string>>;

/** What to learn on a way, hop by hop. */
function stepsBlocks(way: Way | undefined): readonly Block[] {
  const stops = way?.stops.filter(({ steps }) => steps.length > 0) ?? [];
  return blocksIf(stops.length > 0, heading('What to learn'), list(stops.map(stepsItem), 'dash'));
}

/** Steps of two hops: a plan knows only the core skills of the stop before. */
function twiceBlocks(way: Way | undefined): readonly Block[] {
  const steps = way?.stops.flatMap((stop) => stop.steps) ?? [];
  const again = steps.filter(({ id }, at) => steps.findIndex((step) => step.id === id) < at);
  const words = `${andList(again.map(({ title: name }) => name))} ${again.length === 1 ? 'is' : 'are'} counted twice: of a stop only core skills count.`;
  return blocksIf(again.length > 0, note(words));
}

/** @param titles of skills, for a page without ids */
export function whyBlocks(stepping: Way | null, titles: Titles): Block[] {
  if (stepping === null) return [];
  const names = { ...titles, ...Object.fromEntries(stepping.stops.map(({ role, title: name }) => [role, name])) };
  return [
    heading('Why these stops'),
    list(
      stepping.stops.map((stop) => whyText(stop, (id) => names[id] ?? id)),
      'dash',
    ),
  ];
}

function nextAfter({ role, advice }: Route, better: Way | undefined, audience: Audience): NextCommand[] {
  const first = better?.stops[0]?.role ?? role;
  if (advice === 'there') return [withFlags('match', audience), `salary ${role}`];
  return [
    withFlags(`plan ${first}`, audience),
    withFlags(`gap ${role}`, audience),
    ...(first === role ? [] : [`compare ${first} ${role}`]),
  ];
}

const csvTable = ({ straight, stepping }: Route): Table =>
  csvOf(
    [
      ...(straight?.stops ?? []).map((stop) => ({ way: 'straight', ...stop })),
      ...(stepping?.stops ?? []).map((stop) => ({ way: 'stepping', ...stop })),
    ],
    {
      ...same('way', 'role', 'title', 'door', 'readiness', 'hours', 'openLevels', 'weeks', 'start', 'finish'),
      usd: ({ cost }) => cost.usd,
      assumed_usd: ({ cost }) => cost.assumedUsd,
      pay_level: ({ pay }) => pay?.level,
      pay_p25: ({ pay }) => pay?.p25,
      pay_p50: ({ pay }) => pay?.p50,
      pay_n: ({ pay }) => pay?.n,
      pay_proxy: ({ pay }) => pay?.proxy,
      brings: ({ brings }) => brings.join(' '),
      months_p25: ({ payback }) => payback?.p25?.months,
      months_p50: ({ payback }) => payback?.p50?.months,
    },
  );
