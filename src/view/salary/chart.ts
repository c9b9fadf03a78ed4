import { countryName } from '../../core/pay/countries.ts';
import type { Observation } from '../../core/pay/observed.ts';
import type { Dimension, RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { PayClaim } from '../../model/role.ts';
import { muted, strong } from '../build.ts';
import type { Block, RangeRow } from '../view.ts';
import { claimShort } from '../words/claims.ts';
import { count } from '../words/counts.ts';
import { usdShort } from '../words/money.ts';

/** With fewer, fewer than five lie beyond the 10th and the 90th percentile. */
const WHISKERS_FROM = 50;
export const STEP = 50_000;

type Draw = RangeRow['draw'];

/** Empty if there is nothing to draw. `markOf` marks whose claim it is. */
export function salaryChart(answer: Salary, markOf: (claim: PayClaim) => string): Block[] {
  const several = answer.roles.length > 1;
  const figures = answer.roles.flatMap((role) => cellsOf(role, answer.by)).map((cell) => cell.n);
  const digits = Math.max(1, ...figures.map((n) => count(n).length));
  const rows = answer.roles.flatMap((role): RangeRow[] => [
    ...(several ? [{ label: [strong(role.role.title)], draw: { kind: 'none' } } satisfies RangeRow] : []),
    ...roleRows(role, answer, digits, markOf).map((row) => ({ ...row, indent: several ? 2 : 0 })),
  ]);
  const offer = [answer.offer, answer.offerTo].filter((amount) => amount !== null);
  const drawn = [...rows.flatMap(({ draw }) => limitsOf(draw)), ...offer];
  if (drawn.length === 0) return [];
  const name = `offer ${offer.map(usdShort).join(' to ')}`;
  const rules = offer.map((at, end) => ({ at, label: end === 0 ? name : '' }));
  return [{ kind: 'ranges', scale: scaleOf(Math.min(...drawn), Math.max(...drawn) + 1), rows, rules }];
}

/** A scale in steps of $50,000 around these figures. */
export const scaleOf = (lowest: number, highest: number): Extract<Block, { kind: 'ranges' }>['scale'] => ({
  min: Math.floor(lowest / STEP) * STEP,
  max: Math.ceil(highest / STEP) * STEP,
  unit: 'usd',
});

function roleRows(role: RoleSalary, { by }: Salary, digits: number, markOf: (claim: PayClaim) => string): RangeRow[] {
  const official = by === null ? role.official.slice(0, 1) : [];
  const cells = cellsOf(role, by);
  const label = (cell: Observation) => (by !== null ? stepName(cell, by) : cell.proxy ? 'proxy' : 'observed');
  const none: RangeRow[] = cells.length === 0 ? [{ label: 'observed', draw: { kind: 'none' }, after: [muted('nothing')] }] : [];
  return [
    ...role.claims.map((claim) => claimRow(claim, role.claims, markOf(claim))),
    ...cells.map((cell) => cellRow(label(cell), cell, digits)),
    ...none,
    ...official.map((pay): RangeRow => {
      const draw = spreadOf(pay);
      return {
        label: 'official',
        about: pay.title,
        draw,
        source: pay.source,
        ...(pay.p50 === null ? {} : { figure: usdShort(pay.p50).padStart(AMOUNT) }),
      };
    }),
  ];
}

const cellsOf = (role: RoleSalary, by: Dimension | null): Observation[] =>
  by !== null ? role.cells : role.observed === null ? [] : [role.observed];

export const claimDraw = ({ low, high, openEnded }: PayClaim): Draw =>
  low === null && high === null ? { kind: 'none' } : { kind: 'claim', low, high, openEnded: openEnded || high === null };

type Quantiles = Partial<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', number | null>>;

/** Missing quantiles are not drawn. */
export function spreadOf({ p10 = null, p25 = null, p50 = null, p75 = null, p90 = null }: Quantiles): Draw {
  return p50 === null ? { kind: 'none' } : { kind: 'spread', p10, p25, p50, p75, p90 };
}

function claimRow(claim: PayClaim, among: readonly PayClaim[], mark: string): RangeRow {
  const [first, last] = [claim.levels[0], claim.levels.at(-1)];
  const isOneOfLevels = new Set(among.map(({ levels }) => levels.join())).size > 1;
  const whose = !isOneOfLevels ? '' : first === last ? ` ${first}` : ` ${first}–${last}`;
  const draw = claimDraw(claim);
  return {
    label: `claimed${whose}`,
    draw,
    source: claim.source,
    ...(draw.kind === 'none' ? { after: [muted('no figure')] } : { figure: claimShort(claim), after: [muted(mark)] }),
  };
}

function cellRow(label: string, cell: Observation, digits: number): RangeRow {
  const n = `n ${count(cell.n).padStart(digits)}`;
  const { p10, p90, ...inner } = cell.quantiles ?? {};
  const { p50 } = inner;
  if (p50 === undefined)
    return {
      label,
      draw: { kind: 'none' },
      figure: ' '.repeat(AMOUNT),
      after: [muted(`  ${n}${cell.n === 0 ? '' : ' too few'}`)],
      source: cell.source,
    };
  const whiskers = cell.n >= WHISKERS_FROM && p10 !== undefined && p90 !== undefined ? { p10, p90 } : {};
  return {
    label: cell.state === 'indicative' ? `${label} (indicative)` : label,
    draw: spreadOf({ ...inner, ...whiskers }),
    source: cell.source,
    figure: [strong(usdShort(p50).padStart(AMOUNT))],
    after: [muted(`  ${n}`)],
  };
}

const AMOUNT = 5;

function stepName(cell: Observation, by: Dimension): string {
  if (by === 'country') return countryName(cell.country).replace(/^the /, '');
  return `${by === 'level' ? cell.level : cell.year}${cell.proxy ? ' proxy' : ''}`;
}

export function limitsOf(draw: Draw): number[] {
  if (draw.kind === 'none') return [];
  const limits = draw.kind === 'claim' ? [draw.low, draw.high] : [draw.p10, draw.p25, draw.p50, draw.p75, draw.p90];
  return limits.filter((limit) => limit !== null);
}
