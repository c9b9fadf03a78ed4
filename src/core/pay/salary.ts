import type { Catalog } from '../../model/catalog.ts';
import type { Pay } from '../../model/pay.ts';
import type { PayClaim, Role } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { byId } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { CareersError } from '../errors.ts';
import { findRole } from '../roles.ts';
import { type ClaimVerdict, claimVerdicts } from './claim-verdicts.ts';
import { type Comparator, comparatorsOf } from './comparators.ts';
import { countriesOf, parseCountry } from './countries.ts';
import { headlineGroup, type Observation, observedPay } from './observed.ts';
import { type OfferPlace, placeOffer } from './offer.ts';
import { type OfficialPay, officialPay } from './official.ts';
import { cellsAlong, otherGroups } from './series.ts';

export type Dimension = 'level' | 'year' | 'country';

export interface SalaryQuery {
  /** As typed; none means every role. */
  roles?: readonly string[] | undefined;
  level?: RoleLevel | undefined;
  country?: string | undefined;
  by?: Dimension | undefined;
  /** US dollars a year. */
  offer?: number | undefined;
  /** The high end, where `offer` is the low end of a range. */
  offerTo?: number | undefined;
}

export interface RoleSalary {
  role: Role;
  claims: PayClaim[];
  observed: Observation | null;
  /** Cells along `by`; without it, other titles of the role. */
  cells: Observation[];
  official: OfficialPay[];
  verdicts: ClaimVerdict[];
  comparators: Comparator[];
  place: OfferPlace | null;
  /** Of the high end of an offered range. */
  placeTo: OfferPlace | null;
}

export interface Salary {
  level: RoleLevel | 'all';
  country: string;
  by: Dimension | null;
  offer: number | null;
  /** Null where one amount is offered. */
  offerTo: number | null;
  roles: RoleSalary[];
  sources: SourceRef[];
}

/**
 * Claimed, observed and official pay. Other countries than the US have observations only.
 * @throws CareersError `not-found` for an unknown role; `usage` for a country without observations, or a `by` that
 *   another option fixes
 */
export function salaryOf(catalog: Catalog, query: SalaryQuery = {}): Salary {
  const typed = query.roles ?? [];
  const roles = typed.length === 0 ? catalog.roles : [...new Set(typed.map((name) => findRole(catalog, name)))];
  const country = query.country === undefined ? 'US' : parseCountry(query.country, countriesOf(catalog.pay));
  checkDimension(query, country);
  const salaries = roles.map((role) => roleSalary(catalog, role, { ...query, country }));
  const sorted = typed.length === 0 ? salaries.sort(byMedian) : salaries;
  return {
    level: query.level ?? 'all',
    country,
    by: query.by ?? null,
    offer: query.offer ?? null,
    offerTo: upperEnd(query) ?? null,
    roles: sorted,
    sources: sourceRefs(catalog, sorted.flatMap(sourceIds)),
  };
}

const upperEnd = ({ offer, offerTo }: SalaryQuery): number | undefined => (offerTo === offer ? undefined : offerTo);

const sourceIds = ({ claims, observed, cells, official, comparators }: RoleSalary) =>
  [...claims, ...(observed === null ? [] : [observed]), ...cells, ...official, ...comparators].map(({ source }) => source);

function byMedian(a: RoleSalary, b: RoleSalary): number {
  const median = ({ observed }: RoleSalary) => observed?.quantiles?.['p50'] ?? 0;
  return median(b) - median(a) || (a.role.id < b.role.id ? -1 : 1);
}

function comparatorsAt(pay: Pay | undefined, level: RoleLevel | undefined): Comparator[] {
  if (level === undefined) return comparatorsOf(pay);
  return comparatorsOf(pay)
    .map((other) => ({ ...other, levels: other.levels.filter((compared) => compared.level === level) }))
    .filter(({ levels }) => levels.length > 0);
}

function checkDimension({ by, level, country: typed }: SalaryQuery, country: string): void {
  const conflict = (text: string, hint: string) => new CareersError('usage', text, { hint });
  if (by === 'level' && level !== undefined)
    throw conflict('--by level shows every level, so --level has no place beside it.', 'Leave one of them out.');
  if (by === 'country' && typed !== undefined)
    throw conflict('--by country shows every country, so --country has no place beside it.', 'Leave one of them out.');
  if (by === 'year' && country !== 'US')
    throw conflict('Years are told apart for the US only: elsewhere a year has too few figures.', 'Leave out --country.');
}

function roleSalary(catalog: Catalog, role: Role, query: SalaryQuery & { country: string }): RoleSalary {
  const { level, country, by, offer } = query;
  const pay = byId(catalog.pay).get(role.id);
  const group = pay === undefined ? undefined : headlineGroup(pay);
  const inUs = country === 'US';
  const where = { level, country };
  const observed = observedPay(catalog, role, where);
  const cells =
    pay === undefined ? [] : by !== undefined && group !== undefined ? cellsAlong(pay, group, by, where) : otherGroups(pay, where);
  return {
    role,
    claims: inUs ? role.payClaims.filter((claim) => level === undefined || claim.levels.includes(level)) : [],
    observed,
    cells,
    official: inUs ? officialPay(catalog, role) : [],
    verdicts: inUs ? claimVerdicts(role, pay, level) : [],
    comparators: inUs ? comparatorsAt(pay, level) : [],
    place: placeIn(observed, offer),
    placeTo: placeIn(observed, upperEnd(query)),
  };
}

const placeIn = (observed: Observation | null, amount: number | undefined): OfferPlace | null =>
  amount === undefined || observed === null ? null : placeOffer(observed, amount);
