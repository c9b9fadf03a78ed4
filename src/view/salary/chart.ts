import { countryName } from '../../core/pay/countries.ts';
import type { Observation } from '../../core/pay/observed.ts';
import type { OfficialPay } from '../../core/pay/official.ts';
import type { Dimension, RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { PayClaim } from '../../model/role.ts';
import { count, muted, strong, usdShort } from '../parts.ts';
import type { Block, RangeRow } from '../view.ts';
import { claimShort } from './sentences.ts';

/** Below this many rows fewer than five lie beyond the 10th and the 90th percentile, and a handful of them would draw the line. */
const WHISKERS_FROM = 50;
const STEP = 50_000;

type Draw = RangeRow['draw'];

/** Every range of an answer on one scale; nothing where there is nothing to draw. `markOf` says whose claim it is. */
export function salaryChart(answer: Salary, markOf: (claim: PayClaim) => string): Block[] {
  const several = answer.roles.length > 1;
  const amounts = answer.roles.flatMap((role) => observationsOf(role, answer.by)).map((cell) => cell.n);
  const digits = Math.max(1, ...amounts.map((n) => count(n).length));
  const rows = answer.roles.flatMap((role) => [
    ...(several ? [{ label: [strong(role.role.title)], draw: { kind: 'none' as const } }] : []),
    ...roleRows(role, answer, digits, markOf).map((row) => ({ ...row, indent: several ? 2 : 0 })),
  ]);
  const drawn = [...rows.flatMap(({ draw }) => limitsOf(draw)), ...(answer.offer === null ? [] : [answer.offer])];
  if (drawn.length === 0) return [];
  const scale = {
    min: Math.floor(Math.min(...drawn) / STEP) * STEP,
    max: Math.ceil((Math.max(...drawn) + 1) / STEP) * STEP,
    unit: 'usd' as const,
  };
  const rules = answer.offer === null ? [] : [{ at: answer.offer, label: `offer ${usdShort(answer.offer)}` }];
  return [{ kind: 'ranges', scale, rows, rules }];
}

function roleRows(role: RoleSalary, { by }: Salary, digits: number, markOf: (claim: PayClaim) => string): RangeRow[] {
  const official = by === null ? role.official.slice(0, 1).map(officialRow) : [];
  const cells = observationsOf(role, by);
  const observed =
    by === null
      ? cells.map((cell) => cellRow(cell.proxy ? 'proxy' : 'observed', cell, digits))
      : cells.map((cell) => cellRow(stepName(cell, by), cell, digits));
  const none: RangeRow[] = cells.length === 0 ? [{ label: 'observed', draw: { kind: 'none' }, after: [muted('nothing')] }] : [];
  return [...role.claims.map((claim) => claimRow(claim, role.claims, markOf(claim))), ...observed, ...none, ...official];
}

const observationsOf = (role: RoleSalary, by: Dimension | null): Observation[] =>
  by !== null ? role.cells : role.observed === null ? [] : [role.observed];

function claimRow(claim: PayClaim, among: readonly PayClaim[], mark: string): RangeRow {
  const [first, last] = [claim.levels[0], claim.levels.at(-1)];
  const isOneOfLevels = new Set(among.map(({ levels }) => levels.join())).size > 1;
  const whose = !isOneOfLevels ? '' : first === last ? ` ${first}` : ` ${first}–${last}`;
  const { low, high, openEnded } = claim;
  const draw: Draw = low === null && high === null ? { kind: 'none' } : { kind: 'claim', low, high, openEnded: openEnded || high === null };
  return {
    label: `claimed${whose}`,
    draw,
    ...(draw.kind === 'none' ? { after: [muted('no figure')] } : { figure: claimShort(claim), after: [muted(mark)] }),
  };
}

function cellRow(label: string, cell: Observation, digits: number): RangeRow {
  const n = `n ${count(cell.n).padStart(digits)}`;
  const { p10, p25, p50, p75, p90 } = cell.quantiles ?? {};
  if (p50 === undefined)
    return { label, draw: { kind: 'none' }, figure: ' '.repeat(AMOUNT), after: [muted(`  ${n}${cell.n === 0 ? '' : ' too few'}`)] };
  const whiskers = cell.n >= WHISKERS_FROM && p10 !== undefined && p90 !== undefined ? { p10, p90 } : { p10: null, p90: null };
  return {
    label: cell.state === 'indicative' ? `${label} (indicative)` : label,
    draw: { kind: 'spread', p25: p25 ?? null, p50, p75: p75 ?? null, ...whiskers },
    figure: [strong(usdShort(p50).padStart(AMOUNT))],
    after: [muted(`  ${n}`)],
  };
}

/** Cells of `$171k`, so that medians stand below each other. */
const AMOUNT = 5;

function officialRow({ p10, p25, p50, p75, p90 }: OfficialPay): RangeRow {
  if (p50 === null) return { label: 'official', draw: { kind: 'none' } };
  return { label: 'official', draw: { kind: 'spread', p10, p25, p50, p75, p90 }, figure: usdShort(p50).padStart(AMOUNT) };
}

function stepName(cell: Observation, by: Dimension): string {
  if (by === 'country') return countryName(cell.country).replace(/^the /, '');
  return `${by === 'level' ? cell.level : cell.year}${cell.proxy ? ' proxy' : ''}`;
}

function limitsOf(draw: Draw): number[] {
  if (draw.kind === 'none') return [];
  const limits = draw.kind === 'claim' ? [draw.low, draw.high] : [draw.p10, draw.p25, draw.p50, draw.p75, draw.p90];
  return limits.filter((limit) => limit !== null);
}
