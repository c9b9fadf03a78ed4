import type { PayClaim, Role } from '../../model/role.ts';
import type { ClaimedPay } from '../../model/role-line.ts';

const ARTICLE = 'source-article';

/** From the article, else the first source; sources are never mixed. Null where no claim states a figure. */
export function claimedPay(role: Pick<Role, 'payClaims'>): ClaimedPay | null {
  const stated = role.payClaims.filter((claim) => topOf(claim) !== null);
  const source = stated.some((claim) => claim.source === ARTICLE) ? ARTICLE : stated[0]?.source;
  const claims = stated.filter((claim) => claim.source === source);
  const first = claims[0];
  if (first === undefined || source === undefined) return null;
  const floors = claims.flatMap((claim) => (claim.low === null ? [] : [claim.low]));
  const dates = claims.map((claim) => claim.asOf).sort();
  const high = Math.max(...claims.map((claim) => topOf(claim) ?? 0));
  return {
    low: floors.length === 0 ? null : Math.min(...floors),
    high,
    openEnded: claims.some((claim) => topOf(claim) === high && isOpenEnded(claim)),
    currency: first.currency,
    source,
    asOf: dates.at(-1) ?? first.asOf,
  };
}

const topOf = (claim: PayClaim): number | null => claim.high ?? claim.low;

const isOpenEnded = (claim: PayClaim): boolean => claim.openEnded || claim.high === null;
