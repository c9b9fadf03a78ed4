import type { Pay, PayGroup, PayTitles } from '../../model/pay.ts';
import type { PayClaim } from '../../model/role.ts';
import type { Title, TitlePay } from '../../model/title.ts';
import { cellsOf, titleCells } from './cells.ts';
import { checksOf } from './checks.ts';
import type { PayInputs } from './inputs.ts';
import { Rates } from './rates.ts';
import { readSalaries } from './read-salaries.ts';
import { Tally } from './tally.ts';

export interface ObservedPay {
  roles: RolePay[];
  titles: TitlePay;
}

export interface RolePay {
  role: string;
  pay: Omit<Pay, 'id'>;
}

const METHOD =
  'Quantiles of salary_in_usd by linear interpolation (Hyndman and Fan, type 7), in whole dollars; full-time rows only, by country of the ' +
  'employer; titles compared letter by letter; withheld under 10 rows or 10 distinct rows. Two rows are mostly the two ends of one ' +
  'advertised range of base pay.';

/**
 * @param onProgress called after every row
 * @throws CareersError `data` as {@link readSalaries}
 */
export function observePay(file: string, inputs: PayInputs, onProgress: (rows: number) => void = () => {}): ObservedPay {
  const { titles, jobTitles, claims, asOf } = inputs;
  const known = [...titles.groups.flatMap((group) => group.titles), ...jobTitles.flatMap(({ pay }) => pay)];
  const rates = new Rates();
  const tally = new Tally(known, titles.countries);
  let read = 0;
  const input = readSalaries(file, (row) => {
    tally.add(row);
    rates.add(row);
    read += 1;
    onProgress(read);
  });
  const generated: Pay['generated'] = {
    by: 'npm run observe-pay',
    inputSha256: input.sha256,
    inputRows: input.rows,
    method: METHOD,
    period: `${tally.years.first} to ${asOf}`,
    source: titles.source,
    asOf,
  };
  const roles = Object.keys(titles.roles).sort();
  return {
    roles: roles.map((role) => ({ role, pay: { generated, ...rolePay(tally, titles, role, claims.get(role) ?? []) } })),
    titles: { generated, titles: titlePay(tally, jobTitles, titles.countries), rates: rates.newest() },
  };
}

function titlePay(tally: Tally, jobTitles: readonly Title[], countries: readonly string[]): TitlePay['titles'] {
  return jobTitles
    .filter(({ pay }) => pay.length > 0)
    .map(({ title, pay }) => ({ title, cells: titleCells(tally, pay, countries) }))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'thin'))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function rolePay(tally: Tally, titles: PayTitles, role: string, claims: readonly PayClaim[]): Omit<Pay, 'id' | 'generated'> {
  const map = titles.roles[role];
  const definitions = new Map(titles.groups.map((group) => [group.id, group]));
  const headline = map?.headline ?? null;
  const group = (id: string, kind: PayGroup['kind']): PayGroup[] => {
    const definition = definitions.get(id);
    if (definition === undefined) return [];
    const isHeadline = id === headline?.group;
    const plan = {
      titles: definition.titles,
      countries: titles.countries,
      distinct: isHeadline && headline.rows === 'distinct',
      detail: isHeadline ? ('offer' as const) : ('range' as const),
    };
    return [{ ...definition, kind, cells: cellsOf(tally, plan) }];
  };
  const own = (map?.groups ?? []).flatMap(({ id, kind }) => group(id, kind));
  const checked = own.filter(({ id, kind }) => id === headline?.group || kind === 'part');
  const rows = headline?.rows ?? 'all';
  return {
    headline:
      headline === null
        ? null
        : { ...headline, proxy: own.find(({ id }) => id === headline.group)?.kind === 'proxy', note: headline.note ?? null },
    groups: [...own, ...(map?.comparators ?? []).flatMap((id) => group(id, 'comparator'))],
    checks: claims.flatMap((claim) =>
      checked.flatMap((group) => checksOf(tally, claim, { ...group, rows, byLevel: group.id === headline?.group })),
    ),
  };
}
