import type { Catalog } from '../../model/catalog.ts';
import type { Pay } from '../../model/pay.ts';
import type { PayClaim } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { CareersError } from '../errors.ts';
import type { ReadAs } from '../roles.ts';
import { type ClaimVerdict, claimVerdicts } from './claim-verdicts.ts';
import { type Comparator, comparatorsOf } from './comparators.ts';
import { countriesOf, parseCountry } from './countries.ts';
import { type CellQuery, headlineGroup, type Observation, observedIn } from './observed.ts';
import { type OfferPlace, placeOffer } from './offer.ts';
import { type OfficialPay, officialPay } from './official.ts';
import { cellsAlong, otherGroups } from './series.ts';
import { roleSubject, type Subject, subjectOf, titlePay } from './subject.ts';

export type Dimension = 'level' | 'year' | 'country';

export interface SalaryQuery {
  /** As typed; none means every role. */
  roles?: readonly string[] | undefined;
  level?: RoleLevel | undefined;
  country?: string | undefined;
  by?: Dimension | undefined;
  /** US dollars a year. */
  offer?: number | undefined;
  /** The high end, where `offer` is the low end. */
  offerTo?: number | undefined;
}

export interface RoleSalary {
  /** The id is null for a job title that is no role. */
  role: { id: string | null; title: string };
  claims: PayClaim[];
  observed: Observation | null;
  /** Cells along `by`; without it, other titles of the role. */
  cells: Observation[];
  /** By exact title of the role, the one asked for first. */
  titles: Observation[];
  official: OfficialPay[];
  verdicts: ClaimVerdict[];
  comparators: Comparator[];
  place: OfferPlace | null;
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
  readAs: ReadAs[];
  sources: SourceRef[];
}

/**
 * A job title that is no role has its own figures, all years together.
 * @throws CareersError `not-found` for an unknown role or title; `usage` for a country without observations, or a `by`
 *   that another option fixes
 */
export function salaryOf(catalog: Catalog, query: SalaryQuery = {}): Salary {
  const typed = query.roles ?? [];
  const subjects = typed.length === 0 ? catalog.roles.map((role) => roleSubject(catalog, role)) : subjectsOf(catalog, typed);
  const country = query.country === undefined ? 'US' : parseCountry(query.country, countriesOf([...catalog.pay, ...titlePays(subjects)]));
  checkDimension(query, country, subjects);
  const level = query.level ?? levelSaid(subjects, query);
  const salaries = subjects.map((subject) => salaryFor(catalog, subject, { ...query, level, country }));
  const sorted = typed.length === 0 ? salaries.sort(byMedian) : salaries;
  return {
    level: level ?? 'all',
    country,
    by: query.by ?? null,
    offer: query.offer ?? null,
    offerTo: upperEnd(query) ?? null,
    roles: sorted,
    readAs: subjects.flatMap(({ readAs }) => readAs ?? []),
    sources: sourceRefs(catalog, sorted.flatMap(sourceIds)),
  };
}

/** Each role or title once. */
function subjectsOf(catalog: Catalog, typed: readonly string[]): Subject[] {
  const subjects = typed.map((name) => subjectOf(catalog, name));
  return subjects.filter(({ title }, at) => subjects.findIndex((other) => other.title === title) === at);
}

const titlePays = (subjects: readonly Subject[]): Pay[] => subjects.flatMap(({ pay }) => pay ?? []);

/** The level in a title, such as senior, where one title is asked for, and not by level. */
const levelSaid = ([first, ...more]: readonly Subject[], { by }: SalaryQuery): RoleLevel | undefined =>
  by === 'level' || more.length > 0 ? undefined : (first?.level ?? undefined);

const upperEnd = ({ offer, offerTo }: SalaryQuery): number | undefined => (offerTo === offer ? undefined : offerTo);

const sourceIds = ({ claims, observed, cells, titles, official, comparators }: RoleSalary) =>
  [...claims, ...(observed === null ? [] : [observed]), ...cells, ...titles, ...official, ...comparators].map(({ source }) => source);

function byMedian(a: RoleSalary, b: RoleSalary): number {
  const median = ({ observed }: RoleSalary) => observed?.quantiles?.['p50'] ?? 0;
  return median(b) - median(a) || ((a.role.id ?? '') < (b.role.id ?? '') ? -1 : 1);
}

function comparatorsAt(pay: Pay | undefined, level: RoleLevel | undefined): Comparator[] {
  if (level === undefined) return comparatorsOf(pay);
  return comparatorsOf(pay)
    .map((other) => ({ ...other, levels: other.levels.filter((compared) => compared.level === level) }))
    .filter(({ levels }) => levels.length > 0);
}

function checkDimension({ by, level, country: typed }: SalaryQuery, country: string, subjects: readonly Subject[]): void {
  const conflict = (text: string, hint: string) => new CareersError('usage', text, { hint });
  if (by === 'level' && level !== undefined)
    throw conflict('--by level shows every level, so --level has no place beside it.', 'Leave one of them out.');
  if (by === 'country' && typed !== undefined)
    throw conflict('--by country shows every country, so --country has no place beside it.', 'Leave one of them out.');
  if (by === 'year' && country !== 'US')
    throw conflict('Years are told apart for the US only: elsewhere a year has too few figures.', 'Leave out --country.');
  const title = subjects.find(({ role }) => role === null)?.title;
  if (by === 'year' && title !== undefined)
    throw conflict(`Years are told apart for roles only, and ${title} is none.`, 'Take --by level or --by country.');
}

function salaryFor(catalog: Catalog, subject: Subject, query: SalaryQuery & { country: string }): RoleSalary {
  const { level, country, by, offer } = query;
  const { role, title, pay } = subject;
  const group = pay === undefined ? undefined : headlineGroup(pay);
  const where = { level, country };
  const observed = pay === undefined ? null : observedIn(pay, where);
  const cells =
    pay === undefined ? [] : by !== undefined && group !== undefined ? cellsAlong(pay, group, by, where) : otherGroups(pay, where);
  const inUs = role !== null && country === 'US';
  return {
    role: { id: role?.id ?? null, title },
    claims: inUs ? role.payClaims.filter((claim) => level === undefined || claim.levels.includes(level)) : [],
    observed,
    cells,
    titles: role === null || by !== undefined ? [] : exactTitles(catalog, subject, where),
    official: inUs ? officialPay(catalog, role) : [],
    verdicts: inUs ? claimVerdicts(role, pay, level) : [],
    comparators: inUs ? comparatorsAt(pay, level) : [],
    place: placeIn(observed, offer),
    placeTo: placeIn(observed, upperEnd(query)),
  };
}

function exactTitles(catalog: Catalog, { pay, asked }: Subject, where: CellQuery): Observation[] {
  const counted = pay === undefined ? [] : (headlineGroup(pay)?.titles ?? []);
  const held = [...new Set(asked === null ? counted : [asked, ...counted])].flatMap((title) => titlePay(catalog, title) ?? []);
  const rows = held.flatMap((one) => observedIn(one, where) ?? []);
  return rows.sort((a, b) => Number(b.label === asked) - Number(a.label === asked) || b.n - a.n || (a.group < b.group ? -1 : 1));
}

const placeIn = (observed: Observation | null, amount: number | undefined): OfferPlace | null =>
  amount === undefined || observed === null ? null : placeOffer(observed, amount);
