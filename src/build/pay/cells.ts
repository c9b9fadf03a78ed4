import { percentsFor, quantilesOf, stateOf } from '../../core/pay/quantiles.ts';
import type { PayCell } from '../../model/pay.ts';
import { RoleLevel } from '../../model/vocabulary.ts';
import { salariesOf, type Tally } from './tally.ts';

export interface CellPlan {
  titles: readonly string[];
  /** `offer`: every cell and quantile; `range`: US, five quantiles, levels in the last year only. */
  detail: 'offer' | 'range';
  countries: readonly string[];
  distinct: boolean;
}

type Where = Pick<PayCell, 'country' | 'level' | 'year' | 'rows'>;

const EVERYTHING: Where = { country: 'US', level: 'all', year: 'all', rows: 'all' };

/** US by level and year, all rows before distinct ones, then other countries. */
export function cellsOf(tally: Tally, plan: CellPlan): PayCell[] {
  const distinct = plan.distinct ? levelsAndYears(tally, plan, 'distinct') : [cell(tally, plan, { ...EVERYTHING, rows: 'distinct' })];
  const others = plan.detail === 'range' ? [] : plan.countries.filter((country) => country !== 'US');
  return [...levelsAndYears(tally, plan, 'all'), ...distinct, ...others.flatMap((country) => countryCells(tally, plan, country))];
}

/** Every level in every country with enough rows; the US always. */
export function titleCells(tally: Tally, titles: readonly string[], countries: readonly string[]): PayCell[] {
  const plan = { titles, countries, distinct: false, detail: 'offer' } as const;
  return countries.flatMap((country) => countryCells(tally, plan, country)).filter((one) => one.country === 'US' || isShown(one));
}

function countryCells(tally: Tally, plan: CellPlan, country: string): PayCell[] {
  const whole = cell(tally, plan, { ...EVERYTHING, country });
  const levels = RoleLevel.options.map((level) => cell(tally, plan, { ...EVERYTHING, country, level }));
  return [whole, ...levels.filter(isShown)];
}

/** Thin cells are kept, because few rows are news too. */
function levelsAndYears(tally: Tally, plan: CellPlan, rows: PayCell['rows']): PayCell[] {
  const years = yearsOf(tally, plan);
  const crossed = plan.detail === 'offer' ? years : years.slice(-1);
  const byYear = (level: PayCell['level'], among: number[]) => among.map((year) => cell(tally, plan, { country: 'US', level, year, rows }));
  return [
    cell(tally, plan, { ...EVERYTHING, rows }),
    ...byYear('all', years),
    ...RoleLevel.options.flatMap((level) => [cell(tally, plan, { ...EVERYTHING, level, rows }), ...byYear(level, crossed).filter(isShown)]),
  ];
}

const isShown = (candidate: PayCell): boolean => candidate.state !== 'thin';

/** Goes on to the last year of the file, so that a vanished title shows. */
function yearsOf(tally: Tally, plan: CellPlan): number[] {
  const first = tally
    .entries({ titles: plan.titles, country: 'US' })
    .reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY);
  return first === Number.POSITIVE_INFINITY ? [] : Array.from({ length: tally.years.last - first + 1 }, (_, index) => first + index);
}

function cell(tally: Tally, plan: CellPlan, where: Where): PayCell {
  const entries = tally.entries({
    titles: plan.titles,
    country: where.country,
    levels: where.level === 'all' ? undefined : [where.level],
    year: where.year === 'all' ? undefined : where.year,
  });
  const salaries = salariesOf(entries, where.rows);
  const n = salaries.length;
  const state = stateOf(n, entries.length);
  const quantiles = state === 'thin' ? null : quantilesOf(salaries, percentsFor(n, plan.detail));
  return { ...where, n, distinct: entries.length, state, quantiles };
}
