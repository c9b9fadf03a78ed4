import type { RolePage } from '../../core/explore/role-page.ts';
import type { Observation } from '../../core/pay/observed.ts';
import { blocksIf, heading, list, muted } from '../build.ts';
import { claimDraw, limitsOf, STEP, scaleOf, spreadOf } from '../salary/chart.ts';
import type { Cite } from '../sources.ts';
import type { Block, RangeRow, Rich } from '../view.ts';
import { count } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { usd } from '../words/money.ts';

/** Claimed, observed and official pay on one scale, and below it what each is. */
export function payBlocks({ claims, observed, official }: RolePage, cite: Cite): Block[] {
  const rows: RangeRow[] = [
    ...claims.map((claim) => ({
      label: claims.length === 1 || claim.levels.length > 3 ? 'claimed' : `claimed, ${claim.levels.join(' and ')}`,
      draw: claimDraw(claim),
      after: [cite(claim.source)],
    })),
    ...(observed === null ? [] : [observedRow(observed, cite)]),
    ...official.map((pay) => ({ label: `official, ${pay.occupation}`, draw: spreadOf(pay), after: [cite(pay.source)] })),
  ].filter(({ draw }) => draw.kind !== 'none');
  const items: Rich[] = [
    ...claims.map((claim) => ['Claimed: ', claim.statement, muted(` (${dateText(claim.asOf)})`), cite(claim.source)]),
    observedItem(observed, cite),
    ...official.map((pay) => [
      `Official, ${pay.match === 'nearest' ? 'nearest occupation' : 'listed occupation'}: `,
      `${pay.title} (${pay.occupation}), median ${pay.p50 === null ? '?' : usd(pay.p50)}`,
      muted(`, all ${count(pay.employment)} employees in the US, ${pay.period}`),
      cite(pay.source),
    ]),
  ];
  return [heading('Pay, US dollars a year'), ...blocksIf(rows.length > 0, { kind: 'ranges', scale: scaleFor(rows), rows }), list(items)];
}

const observedRow = (observed: Observation, cite: Cite): RangeRow => ({
  label: observed.proxy ? 'observed, proxy' : 'observed',
  draw: spreadOf(observed.quantiles ?? {}),
  after: [`n ${count(observed.n)}`, cite(observed.source)],
});

function observedItem(observed: Observation | null, cite: Cite): Rich {
  if (observed === null) return ['Observed: ', muted('? Nothing we hold stands for this role.')];
  const { p25, p50, p75 } = observed.quantiles ?? {};
  const until = dateText(observed.asOf);
  if (p50 === undefined) return [`Observed: ${count(observed.n)} figures to ${until}, too few to show.`, cite(observed.source)];
  return [
    `Observed${observed.proxy ? ` (proxy: ${observed.label})` : ''}: median ${usd(p50)}`,
    p25 === undefined || p75 === undefined ? '' : `, middle half ${usd(p25)} to ${usd(p75)}`,
    muted(`, n ${count(observed.n)}${observed.state === 'indicative' ? ', indicative' : ''}, advertised US base pay to ${until}`),
    cite(observed.source),
    observed.note === null ? '' : `. ${observed.note}`,
  ];
}

/** With room for the arrow of an open end. */
function scaleFor(rows: readonly RangeRow[]) {
  const figures = rows.flatMap(({ draw }) => limitsOf(draw));
  const highest = Math.max(...figures);
  const isOpen = rows.some(({ draw }) => draw.kind === 'claim' && draw.openEnded && (draw.high ?? draw.low) === highest);
  return scaleOf(Math.min(...figures), highest + (isOpen ? STEP : 0));
}
