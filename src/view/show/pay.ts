import type { RolePage } from '../../core/explore/show.ts';
import type { Observation } from '../../core/pay/observed.ts';
import { count, muted, usd } from '../parts.ts';
import type { Block, RangeRow, Rich, Span } from '../view.ts';
import { asOfText } from '../words/dates.ts';

type Cite = (source: string) => Span;

/** Claimed, observed and official pay on one scale, and below it in words what each of them is. */
export function payBlocks({ claims, observed, official }: RolePage, cite: Cite): Block[] {
  const rows: RangeRow[] = [
    ...claims.map(
      (claim): RangeRow => ({
        label: claims.length === 1 || claim.levels.length > 3 ? 'claimed' : `claimed, ${claim.levels.join(' and ')}`,
        draw: { kind: 'claim', low: claim.low, high: claim.high, openEnded: claim.openEnded || claim.high === null },
        after: [cite(claim.source)],
      }),
    ),
    ...(observed === null ? [] : [observedRow(observed, cite)]),
    ...official.map(
      (pay): RangeRow => ({
        label: `official, ${pay.occupation}`,
        draw:
          pay.p50 === null ? { kind: 'none' } : { kind: 'spread', p10: pay.p10, p25: pay.p25, p50: pay.p50, p75: pay.p75, p90: pay.p90 },
        after: [cite(pay.source)],
      }),
    ),
  ].filter(({ draw }) => draw.kind !== 'none' && !(draw.kind === 'claim' && draw.low === null && draw.high === null));
  const items: Rich[] = [
    ...claims.map((claim) => ['Claimed: ', claim.statement, muted(` (${asOfText(claim.asOf)})`), cite(claim.source)]),
    observedItem(observed, cite),
    ...official.map((pay) => [
      `Official, ${pay.match === 'nearest' ? 'nearest occupation' : 'listed occupation'}: `,
      `${pay.title} (${pay.occupation}), median ${pay.p50 === null ? '?' : usd(pay.p50)}`,
      muted(`, all ${count(pay.employment)} employees in the US, ${pay.period}`),
      cite(pay.source),
    ]),
  ];
  return [
    { kind: 'heading', text: 'Pay, US dollars a year' },
    ...(rows.length === 0 ? [] : [{ kind: 'ranges' as const, scale: scaleOf(rows), rows }]),
    { kind: 'list', items },
  ];
}

function observedRow(observed: Observation, cite: Cite): RangeRow {
  const { p10 = null, p25 = null, p50, p75 = null, p90 = null } = observed.quantiles ?? {};
  return {
    label: observed.proxy ? 'observed, proxy' : 'observed',
    draw: p50 === undefined ? { kind: 'none' } : { kind: 'spread', p10, p25, p50, p75, p90 },
    after: [`n ${count(observed.n)}`, cite(observed.source)],
  };
}

function observedItem(observed: Observation | null, cite: Cite): Rich {
  if (observed === null) return ['Observed: ', muted('? Nothing we hold stands for this role.')];
  const { p25, p50, p75 } = observed.quantiles ?? {};
  const until = asOfText(observed.asOf);
  if (p50 === undefined) return [`Observed: ${count(observed.n)} figures to ${until}, too few to show.`, cite(observed.source)];
  return [
    `Observed${observed.proxy ? ` (proxy: ${observed.label})` : ''}: median ${usd(p50)}`,
    p25 === undefined || p75 === undefined ? '' : `, middle half ${usd(p25)} to ${usd(p75)}`,
    muted(`, n ${count(observed.n)}${observed.state === 'indicative' ? ', indicative' : ''}, advertised US base pay to ${until}`),
    cite(observed.source),
    observed.note === null ? '' : `. ${observed.note}`,
  ];
}

const STEP = 50_000;

/** A scale in steps of $50,000 that holds every figure drawn, with room behind an open end. */
function scaleOf(rows: readonly RangeRow[]): { min: number; max: number; unit: 'usd' } {
  const figures = rows.flatMap(({ draw }) =>
    (draw.kind === 'claim'
      ? [draw.low, draw.high]
      : draw.kind === 'spread'
        ? [draw.p10, draw.p25, draw.p50, draw.p75, draw.p90]
        : []
    ).filter((figure) => figure !== null),
  );
  const openEnded = rows.some(({ draw }) => draw.kind === 'claim' && draw.openEnded && (draw.high ?? draw.low) === Math.max(...figures));
  return {
    min: Math.floor(Math.min(...figures) / STEP) * STEP,
    max: Math.ceil(Math.max(...figures) / STEP) * STEP + (openEnded ? STEP : 0),
    unit: 'usd',
  };
}
