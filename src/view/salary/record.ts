import type { Observation } from '../../core/pay/observed.ts';
import type { RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { Cell, Table } from '../view.ts';

/** The documented JSON of `salary`. */
export function salaryData(answer: Salary) {
  const { offer, level, country } = answer;
  return {
    roles: answer.roles.map((salary) => ({
      id: salary.role.id,
      title: salary.role.title,
      claims: salary.claims,
      observations: observationsOf(salary),
      official: salary.official,
      verdicts: salary.verdicts,
      comparators: salary.comparators,
    })),
    ...(offer === null ? {} : { offer: { amount: offer, currency: 'USD', level, country, places: answer.roles.map(placeRecord) } }),
  };
}

/** The cell that stands for the role, then the ones beside it, each once. */
export function observationsOf({ observed, cells }: RoleSalary): Observation[] {
  const isSame = (a: Observation, b: Observation) =>
    a.group === b.group && a.level === b.level && a.country === b.country && a.year === b.year && a.rows === b.rows;
  return observed === null ? cells : [observed, ...cells.filter((cell) => !isSame(cell, observed))];
}

/** Shares as percents, at least `from` and at most `to`; null where the offer could not be placed. */
function placeRecord({ role, observed, place }: RoleSalary) {
  return {
    role: role.id,
    above: place,
    n: observed?.n ?? 0,
    median: observed?.quantiles?.['p50'] ?? null,
    state: observed?.state ?? 'thin',
    proxy: observed?.proxy ?? false,
    source: observed?.source ?? null,
    asOf: observed?.asOf ?? null,
  };
}

const PERCENTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
const KEYS = [
  'role',
  'group',
  'label',
  'country',
  'level',
  'year',
  'rows',
  'n',
  'distinct',
  'state',
  'proxy',
  ...PERCENTS,
  'source',
  'as_of',
];

/** One line an observation, for spreadsheets. */
export function salaryCsv(answer: Salary): Table {
  return {
    columns: KEYS.map((key) => ({ key, title: key })),
    rows: answer.roles.flatMap((salary) =>
      observationsOf(salary).map((cell) => {
        const { quantiles, asOf, note: _, ...fields } = cell;
        const percents = Object.fromEntries(PERCENTS.map((percent) => [percent, quantiles?.[percent]]));
        const values: Record<string, Cell['value']> = { ...fields, ...percents, role: salary.role.id, as_of: asOf };
        return Object.fromEntries(KEYS.map((key): [string, Cell] => [key, { text: '', value: values[key] ?? null }]));
      }),
    ),
  };
}
