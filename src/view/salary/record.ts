import type { Observation } from '../../core/pay/observed.ts';
import type { Stated } from '../../core/pay/offered.ts';
import type { RoleSalary, Salary } from '../../core/pay/salary.ts';
import { csvOf, same } from '../build.ts';
import type { Table } from '../view.ts';

export function salaryRecord(answer: Salary, stated: Stated | null) {
  const { offer, offerTo, level, country } = answer;
  const to = { ...(offerTo === null ? {} : { to: offerTo }), ...(stated === null ? {} : { stated }) };
  return {
    roles: answer.roles.map((salary) => ({
      id: salary.role.id,
      title: salary.role.title,
      claims: salary.claims,
      observations: observationsOf(salary),
      titles: salary.titles,
      official: salary.official,
      verdicts: salary.verdicts,
      comparators: salary.comparators,
    })),
    ...(offer === null ? {} : { offer: { amount: offer, ...to, currency: 'USD', level, country, places: answer.roles.map(placeRecord) } }),
  };
}

/** The headline observation first, each once. */
export function observationsOf({ observed, cells }: RoleSalary): Observation[] {
  const isSame = (a: Observation, b: Observation) =>
    a.group === b.group && a.level === b.level && a.country === b.country && a.year === b.year && a.rows === b.rows;
  return observed === null ? cells : [observed, ...cells.filter((cell) => !isSame(cell, observed))];
}

/** Percents; null if the offer has none. */
function placeRecord({ role, observed, place, placeTo }: RoleSalary) {
  return {
    role: role.id,
    above: place,
    ...(placeTo === null ? {} : { aboveTo: placeTo }),
    n: observed?.n ?? 0,
    median: observed?.quantiles?.['p50'] ?? null,
    state: observed?.state ?? 'thin',
    proxy: observed?.proxy ?? false,
    source: observed?.source ?? null,
    asOf: observed?.asOf ?? null,
  };
}

export const salaryCsv = ({ roles }: Salary): Table =>
  csvOf(
    roles.flatMap((salary) => observationsOf(salary).map((cell) => ({ ...cell, role: salary.role.id }))),
    {
      ...same('role', 'group', 'label', 'country', 'level', 'year', 'rows', 'n', 'distinct', 'state', 'proxy'),
      p10: ({ quantiles }) => quantiles?.['p10'],
      p25: ({ quantiles }) => quantiles?.['p25'],
      p50: ({ quantiles }) => quantiles?.['p50'],
      p75: ({ quantiles }) => quantiles?.['p75'],
      p90: ({ quantiles }) => quantiles?.['p90'],
      ...same('source', 'asOf'),
    },
  );
