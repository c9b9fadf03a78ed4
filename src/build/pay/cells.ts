import { percentsFor, quantilesOf, stateOf } from '../../core/pay/quantiles.ts';
import type { PayCell } from '../../model/pay.ts';
import { RoleLevel } from '../../model/vocabulary.ts';
import { salariesOf, type Tally } from './tally.ts';

/** What is computed of a group of titles. */
export interface CellPlan {
  titles: readonly string[];
  /**
   * `offer` for the group that stands for the role: every cell, fine enough to place an offer in;
   * `range` for what is only shown beside it: US, five quantiles, levels crossed with the last year alone.
   */
  detail: 'offer' | 'range';
  /** For `offer`; the US get levels crossed with years, other countries all levels together and each that is not thin. */
  countries: readonly string[];
  /** Whether distinct rows are told by level and year too, as they must be where they stand for the role. */
  distinct: boolean;
}

type Where = Pick<PayCell, 'country' | 'level' | 'year' | 'rows'>;

const EVERYTHING: Where = { country: 'US', level: 'all', year: 'all', rows: 'all' };

/** Every cell of a group in a fixed order: US first, repeats counted and then not, by level, by year; then other countries. */
export function cellsOf(tally: Tally, plan: CellPlan): PayCell[] {
  const distinct = plan.distinct ? levelsAndYears(tally, plan, 'distinct') : [cell(tally, plan, { ...EVERYTHING, rows: 'distinct' })];
  const others = plan.detail === 'range' ? [] : plan.countries.filter((country) => country !== 'US');
  return [...levelsAndYears(tally, plan, 'all'), ...distinct, ...others.flatMap((country) => countryCells(tally, plan, country))];
}

function countryCells(tally: Tally, plan: CellPlan, country: string): PayCell[] {
  const whole = cell(tally, plan, { ...EVERYTHING, country });
  const levels = RoleLevel.options.map((level) => cell(tally, plan, { ...EVERYTHING, country, level }));
  return [whole, ...levels.filter(isShown)];
}

/** Thin cells by level and by year are kept, because they say that nearly nothing was seen; thin crossings are left out. */
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

/** From the first year with a US row of the group to the last year of the file, so that a title that vanished is seen to. */
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
