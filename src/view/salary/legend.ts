import { INDICATIVE_BELOW } from '../../core/pay/quantiles.ts';
import type { Salary } from '../../core/pay/salary.ts';
import { TOLERATED } from '../../core/pay/verdict.ts';
import type { PayClaim } from '../../model/role.ts';
import type { Rich } from '../view.ts';
import { percent } from '../words/counts.ts';
import { monthText } from '../words/dates.ts';
import { observationsOf } from './record.ts';

/** Whose claims are drawn, the article first. */
const claimantsOf = ({ roles }: Salary): string[] => [
  ...new Set(roles.flatMap(({ claims }) => claims.filter(hasAmount).map(({ source }) => source))),
];

/** No mark for the first claimant, one star for the second, two for the third. */
export function claimantMark(answer: Salary): (claim: PayClaim) => string {
  const claimants = claimantsOf(answer);
  return ({ source }) => (claimants.indexOf(source) > 0 ? ` ${'*'.repeat(claimants.indexOf(source))}` : '');
}

const hasAmount = ({ low, high }: PayClaim): boolean => low !== null || high !== null;

/** What the figures are and where they come from. */
export function legendOf(answer: Salary): Rich[] {
  const observed = answer.roles.flatMap(observationsOf)[0];
  const official = answer.by === null ? answer.roles.flatMap((role) => role.official)[0] : undefined;
  const abroad = answer.country !== 'US' || answer.by === 'country';
  const claimed = claimedLegend(answer);
  const who = [
    ...(claimed === '' ? [] : [`Claimed: ${claimed}.`]),
    ...(observed === undefined ? [] : [`Observed: ${observedLegend(monthText(observed.asOf), abroad)}.`]),
    ...(official === undefined ? [] : [`Official: nearest occupation, all US employees, ${monthText(official.asOf)} (BLS OEWS).`]),
  ];
  return [who.join(' '), ...verdictLegend(answer), indicativeLegend(answer)].filter((line) => line !== '');
}

export const CHART_KEY =
  'Bar: the middle half, with the median marked and written beside it; line: 10th to 90th percentile, from 50 figures on.';

/** Rules of the printed verdicts. */
function verdictLegend({ roles }: Salary): string[] {
  const given = new Set(roles.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  const tolerated = percent(TOLERATED);
  const words = [
    ...(given.has('overstated') ? [`Overstated: more than ${tolerated} of the figures lie below the claim.`] : []),
    ...(given.has('understated') ? [`Understated: more than ${tolerated} of the figures lie above the claim.`] : []),
    ...(given.has('holds')
      ? [`Holds: at most ${tolerated} of the figures lie below the claim, and at most ${tolerated} above it unless it says "or more".`]
      : []),
  ];
  return words.length === 0 ? [] : [words.join(' ')];
}

const indicativeLegend = (answer: Salary): string =>
  answer.roles.flatMap(observationsOf).some(({ n, quantiles }) => quantiles !== null && n < INDICATIVE_BELOW)
    ? `Indicative: under ${INDICATIVE_BELOW} figures.`
    : '';

function claimedLegend(answer: Salary): string {
  const claimants = claimantsOf(answer);
  const claims = answer.roles.flatMap((role) => role.claims);
  return claimants
    .map((id, at) => {
      const asOf = claims.find(({ source }) => source === id)?.asOf ?? '';
      const title = id === 'source-article' ? 'the source article' : (answer.sources.find((source) => source.id === id)?.title ?? id);
      return `${at === 0 ? '' : `${'*'.repeat(at)} `}${title}, ${monthText(asOf)}`;
    })
    .join('; ');
}

function observedLegend(until: string, abroad: boolean): string {
  const place = abroad ? '' : 'US ';
  const converted = abroad ? ', in US dollars at one rate a year' : '';
  return `advertised ${place}base pay, mostly the two ends of posted ranges${converted}, n figures to ${until} (aijobs.net, CC0)`;
}
