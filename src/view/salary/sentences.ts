import type { ClaimVerdict } from '../../core/pay/claim-verdicts.ts';
import { LEVELS } from '../../core/pay/comparators.ts';
import { countryName } from '../../core/pay/countries.ts';
import type { Observation } from '../../core/pay/observed.ts';
import type { Stated } from '../../core/pay/offered.ts';
import { INDICATIVE_BELOW, THIN_BELOW } from '../../core/pay/quantiles.ts';
import type { RoleSalary } from '../../core/pay/salary.ts';
import type { PayClaim } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { andList, count, percents } from '../words/counts.ts';
import { monthText } from '../words/dates.ts';
import { usd } from '../words/money.ts';

/** How many, advertised, where, base pay, until when: every sentence about pay needs all of it. */
export function figures(n: number, asOf: string, country = 'US'): string {
  const place = country === 'US' ? 'US base-pay' : 'base-pay';
  const where = country === 'US' ? '' : ` in ${countryName(country)}`;
  return `${n === 0 ? 'no' : count(n)} advertised ${place} ${n === 1 ? 'figure' : 'figures'}${where} to ${monthText(asOf)}`;
}

/** " at mid and senior level"; empty for all four. */
export function atLevels(levels: readonly (RoleLevel | 'all')[]): string {
  if (levels.length === 0 || levels.length === LEVELS.length || levels.includes('all')) return '';
  return ` at ${andList(levels)} level`;
}

export function tooFew(n: number, counted: string, forWhat: string): string {
  if (n === 0) return `there are ${counted}.`;
  return `${counted} ${n === 1 ? 'is' : 'are'} too few ${forWhat}.`;
}

/** The rest of the sentence after claim and verdict. */
export function verdictReason(verdict: ClaimVerdict, claim: PayClaim, { observed }: Pick<RoleSalary, 'observed'>): string {
  const counted = `${figures(verdict.n, observed?.asOf ?? claim.asOf)}${atLevels(verdict.levels)}`;
  const base =
    claim.component === 'total' && verdict.shares !== null ? ' The claim speaks of total pay, the figures of base pay alone.' : '';
  const shares = `${sharesText(verdict, claim)}.${base}`;
  switch (verdict.reason) {
    case 'no-figure':
      return 'the claim names no amount.';
    case 'no-titles':
      return 'no job title of the index stands for this role.';
    case 'few-rows': {
      const few = tooFew(verdict.n, counted, `for a verdict, ${INDICATIVE_BELOW} are needed`);
      return verdict.shares === null ? few : `${few.slice(0, -1)}; ${shares}`;
    }
    case 'excludes-nothing':
      return `it leaves no amount out. Of ${counted}, ${shares}`;
    case 'proxy':
      return `only a proxy exists. Of ${counted} behind "${observed?.label ?? verdict.group}", ${shares}`;
    case null:
      return `of ${counted}, ${shares}`;
  }
}

function sharesText({ shares, verdict }: ClaimVerdict, { low, high, openEnded }: PayClaim): string {
  if (shares === null) return 'too few to give shares';
  const below = low === null ? [] : [{ share: shares.below, where: `below ${usd(low)}` }];
  const above =
    high === null ? [] : [{ share: shares.above, where: openEnded ? 'above the top, which "or more" allows' : `above ${usd(high)}` }];
  const inside = [{ share: shares.inside, where: high === null ? 'at or above it' : low === null ? 'at or below it' : 'inside' }];
  const order =
    verdict === 'overstated' ? [below, inside, above] : verdict === 'understated' ? [above, inside, below] : [inside, below, above];
  const parts = order.flat();
  // Verdicts turn on whole percents, so the next digit matters.
  const percentages = percents(
    parts.map(({ share }) => share),
    1,
  );
  return parts.map((part, at) => `${percentages[at]} ${at === 0 ? 'lie ' : ''}${part.where}`).join(', ');
}

/** The place of an offer among the figures, or why it has none. */
export function offerText({ offer: low, offerTo: high }: { offer: number; offerTo: number | null }, salary: RoleSalary): string {
  const { observed, place, placeTo, role } = salary;
  const offer = `${usd(low)}${high === null ? '' : ` to ${usd(high)}`} as ${role.title}`;
  if (observed === null && role.id === null) return `${offer}: fewer than ${THIN_BELOW} figures are held, too few to place it in.`;
  if (observed === null) return `${offer}: nothing was observed that it could be placed in.`;
  const counted = `${figures(observed.n, observed.asOf, observed.country)}${atLevels([observed.level])}`;
  if (place === null) return `${offer}: ${tooFew(observed.n, counted, 'to place it in')}`;
  const median = observed.quantiles?.['p50'];
  const proxy = observed.proxy ? ' Those figures are a proxy, other titles standing in.' : '';
  const above = placeTo === null ? between(place) : `${between(place)} at its low end and ${between(placeTo)} at its high end`;
  return `${offer} is above ${above} of ${counted} (median ${median === undefined ? '?' : usd(median)}).${proxy}`;
}

/** Times the median, or its part, from which a slip is likelier than such pay. */
const FAR = 20;

/** A question where an offer is far from any pay of the role. */
export function farText(offer: number, { observed }: RoleSalary): string | null {
  const median = observed?.quantiles?.['p50'];
  if (median === undefined || (offer < median * FAR && offer * FAR > median)) return null;
  const far =
    offer > median ? `${count(Math.round(offer / median))} times the median` : `1/${count(Math.round(median / offer))} of the median`;
  return `This is ${far}. Is it right? A year's pay in US dollars is meant.`;
}

/** How an offer in another currency or by the hour became dollars a year. */
export function statedText(
  { low, high, currency, rate, hoursAYear }: Stated,
  { offer, offerTo }: { offer: number; offerTo: number | null },
): string {
  const amounts = (ends: readonly number[], say: (amount: number) => string) => [...new Set(ends)].map(say).join(' to ');
  const named = `${currency} ${amounts([low, high], count)}${hoursAYear === null ? '' : ' an hour'}`;
  const dollars = `${amounts([offer, offerTo ?? offer], usd)} a year${hoursAYear === null ? '' : ` of ${count(hoursAYear)} hours`}`;
  const at =
    rate === null
      ? ''
      : `, at ${rate.usd} dollars for one ${currency}, the rate of the salary data of ${rate.year} (${count(rate.n)} rows)`;
  return `${named} is ${dollars}${at}.`;
}

export function between({ from, to }: { from: number; to: number }): string {
  if (from === to) return `${from}%`;
  if (from === 0) return `at most ${to}%`;
  return to === 100 ? `at least ${from}%` : `${from}–${to}%`;
}

/** Along levels or years; null with fewer than two. */
export function seriesText(cells: readonly Observation[], by: 'level' | 'year' | 'country'): string | null {
  const shown = cells.filter((cell) => cell.quantiles !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (by === 'country' || first === undefined || last === undefined || first === last) return null;
  const step = (cell: Observation) => {
    const where = by === 'level' ? `at ${cell.level} level` : `in ${cell.year}`;
    return `${usd(cell.quantiles?.['p50'] ?? 0)} ${where} (n ${count(cell.n)})`;
  };
  const proxy = first.proxy ? ', of a proxy' : '';
  const mix = by === 'year' ? ' Who advertises changes from year to year, so this is no pay rise or cut of anybody.' : '';
  return `Median advertised ${first.country === 'US' ? 'US ' : ''}base pay${proxy}, data to ${monthText(first.asOf)}: from ${step(first)} to ${step(last)}.${mix}`;
}
