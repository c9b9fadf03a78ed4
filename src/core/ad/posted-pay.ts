import type { Catalog } from '../../model/catalog.ts';
import type { TitlePay } from '../../model/title.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { CareersError } from '../errors.ts';
import { LEAST, MOST } from '../pay/amount.ts';
import type { Observation } from '../pay/observed.ts';
import type { OfferPlace } from '../pay/offer.ts';
import { HOURS_A_YEAR } from '../pay/offered.ts';
import { type RoleSalary, type Salary, type SalaryQuery, salaryOf } from '../pay/salary.ts';
import { readTitle } from '../titles/read.ts';
import type { PayUnit, PostedAmount } from './pay-text.ts';
import type { Posting } from './posting.ts';
import type { LikeRole } from './reads-like.ts';

/** US dollars a year. */
export interface PostedYearly {
  low: number;
  high: number;
  /** Null for US dollars. */
  rate: TitlePay['rates'][number] | null;
  /** 12 months, 52 weeks, 2,080 hours; null for a year. */
  times: number | null;
}

export interface PostedPay {
  posted: PostedAmount;
  /** Null where it cannot be worked out, see `why`. */
  yearly: PostedYearly | null;
  why: 'no-unit' | 'by-day' | 'no-rate' | 'no-currency' | 'out-of-range' | null;
  /** Whose figures: of the title, or without any of the first role it reads like. */
  of: 'title' | 'role' | null;
  /** Null without figures. */
  title: string | null;
  observed: Observation | null;
  place: OfferPlace | null;
  placeTo: OfferPlace | null;
  sources: Salary['sources'];
}

const TIMES: Readonly<Record<PayUnit, number | null>> = { year: 1, month: 12, week: 52, hour: HOURS_A_YEAR, day: null };

/** Posted pay among advertised figures, of its country if held; null where none is posted. */
export function postedPay(catalog: Catalog, posting: Posting, [first]: readonly LikeRole[]): PostedPay | null {
  const { title, pay: posted } = posting;
  if (posted === null) return null;
  const yearly = yearlyOf(posted, catalog.titlePay?.rates ?? []);
  const amount = typeof yearly === 'string' ? null : yearly;
  const offer = amount === null ? {} : { offer: amount.low, offerTo: amount.high };
  const wheres = placesToLook(posting).map((where) => ({ ...offer, ...where }));
  const found = firstOf([...(title === null ? [] : [title]), ...(first === undefined ? [] : [first.role.id])], (name) =>
    firstOf(wheres, (where) => figuresOf(catalog, name, where)),
  );
  const of = found === undefined ? null : isOfTitle(catalog, title, found.salary) ? 'title' : 'role';
  return { posted, yearly: amount, why: typeof yearly === 'string' ? yearly : null, of, ...figuresShown(found) };
}

interface Figures {
  salary: RoleSalary;
  sources: Salary['sources'];
}

function figuresShown(found: Figures | undefined): Pick<PostedPay, 'title' | 'observed' | 'place' | 'placeTo' | 'sources'> {
  if (found === undefined) return { title: null, observed: null, place: null, placeTo: null, sources: [] };
  const { role, observed, place, placeTo } = found.salary;
  return { title: role.title, observed, place, placeTo, sources: found.sources };
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Currencies of one country. */
const COUNTRIES: Readonly<Record<string, string>> = { AUD: 'AU', CAD: 'CA', GBP: 'GB', INR: 'IN', PLN: 'PL' };

/** In the stated country or the currency's, then in the US; in each at the title's level, then at all levels. */
function placesToLook({ level, places, pay }: Posting): { country?: string; level?: RoleLevel }[] {
  const stated = places.flatMap((place) => place.split(',').at(-1)?.trim() || []).slice(0, 1);
  const countries = [...stated, COUNTRIES[pay?.currency ?? '']].flatMap((country) => (country === undefined ? [] : [{ country }]));
  return [...countries, {}].flatMap((where) => [...(level === null ? [] : [{ ...where, level }]), where]);
}

/** Whether the title has figures of its own, or names their role. */
function isOfTitle(catalog: Catalog, title: string | null, { role }: RoleSalary): boolean {
  const reading = title === null ? undefined : readTitle(catalog, title);
  return reading !== undefined && (role.id === null || (reading.how === 'is' && reading.roles.includes(role.id)));
}

/** Undefined for an unknown name or too few figures there. */
function figuresOf(catalog: Catalog, name: string, where: SalaryQuery): Figures | undefined {
  try {
    const { roles, sources } = salaryOf(catalog, { roles: [name], ...where });
    const [salary] = roles;
    return salary?.observed?.quantiles == null ? undefined : { salary, sources };
  } catch (error) {
    if (error instanceof CareersError) return undefined;
    throw error;
  }
}

function yearlyOf({ min, max, currency, unit }: PostedAmount, rates: TitlePay['rates']): PostedYearly | NonNullable<PostedPay['why']> {
  if (currency === null) return 'no-currency';
  if (unit === null) return 'no-unit';
  const times = TIMES[unit];
  if (times === null) return 'by-day';
  const rate = rates.find((one) => one.currency === currency) ?? null;
  if (rate === null && currency !== 'USD') return 'no-rate';
  const dollars = (amount: number) => Math.round(amount * times * (rate?.usd ?? 1));
  const [low, high] = [dollars(min ?? max ?? 0), dollars(max ?? min ?? 0)];
  return low < LEAST || high > MOST ? 'out-of-range' : { low, high, rate, times: times === 1 ? null : times };
}
