import type { ClaimedPay } from '../../model/headline-pay.ts';
import type { PayClaim, Role } from '../../model/role.ts';

export type { ClaimedPay };

/** The text whose claims this catalog sets out to check. */
const ARTICLE = 'source-article';

/**
 * The span of the claims of one source: the article's, or those of the first source named where the article
 * claims nothing. Claims of different sources are never mixed. Null where no claim states a figure.
 */
export function claimedPay(role: Pick<Role, 'payClaims'>): ClaimedPay | null {
  const stated = role.payClaims.filter((claim) => topOf(claim) !== null);
  const source = stated.some((claim) => claim.source === ARTICLE) ? ARTICLE : stated[0]?.source;
  const claims = stated.filter((claim) => claim.source === source);
  const first = claims[0];
  if (first === undefined || source === undefined) return null;
  const floors = claims.flatMap((claim) => (claim.low === null ? [] : [claim.low]));
  const high = Math.max(...claims.map((claim) => topOf(claim) ?? 0));
  return {
    low: floors.length === 0 ? null : Math.min(...floors),
    high,
    openEnded: claims.some((claim) => topOf(claim) === high && isOpenEnded(claim)),
    currency: first.currency,
    source,
    asOf:
      claims
        .map((claim) => claim.asOf)
        .sort()
        .at(-1) ?? first.asOf,
  };
}

const topOf = (claim: PayClaim): number | null => claim.high ?? claim.low;

/** A floor without a top promises no end, whether or not the words "or more" were used. */
const isOpenEnded = (claim: PayClaim): boolean => claim.openEnded || claim.high === null;
