import type { ClaimCheck } from '../../model/pay.ts';
import type { PayClaim } from '../../model/role.ts';
import { INDICATIVE_BELOW, THIN_BELOW } from './quantiles.ts';

/** More than this share on the wrong side of a bound and the claim does not hold. */
const TOLERATED = 0.35;

export type Verdict = 'overstated' | 'understated' | 'holds' | 'untested';

/** Why a claim could not be tested. */
export type Untested = 'no-figure' | 'no-titles' | 'proxy' | 'few-rows' | 'excludes-nothing';

/** Shares of the observations, 0 to 1; they add up to 1. */
export interface Shares {
  below: number;
  inside: number;
  above: number;
}

/**
 * Holds a claim against the rows counted for it. Overstated: more than 35% of them lie below its floor. Understated:
 * more than 35% lie above its top, unless the claim says "or more", which figures above cannot contradict. Untested:
 * under 30 rows, a proxy, or a claim that leaves no amount out ("up to $300,000 or more").
 */
export function judge(
  check: Pick<ClaimCheck, 'n' | 'below' | 'above'>,
  claim: Pick<PayClaim, 'low' | 'high' | 'openEnded'>,
  isProxy: boolean,
): { verdict: Verdict; reason: Untested | null } {
  const reason = untestedBecause(check.n, claim, isProxy);
  if (reason !== null) return { verdict: 'untested', reason };
  if (check.below / check.n > TOLERATED) return { verdict: 'overstated', reason: null };
  if (!claim.openEnded && check.above / check.n > TOLERATED) return { verdict: 'understated', reason: null };
  return { verdict: 'holds', reason: null };
}

/** Null under 10 rows, where a share would say more about the few rows than about pay. */
export function sharesOf({ n, below, inside, above }: Pick<ClaimCheck, 'n' | 'below' | 'inside' | 'above'>): Shares | null {
  return n < THIN_BELOW ? null : { below: below / n, inside: inside / n, above: above / n };
}

function untestedBecause(n: number, claim: Pick<PayClaim, 'low' | 'high' | 'openEnded'>, isProxy: boolean): Untested | null {
  if (claim.low === null && claim.high === null) return 'no-figure';
  if (isProxy) return 'proxy';
  if (n < INDICATIVE_BELOW) return 'few-rows';
  return claim.low === null && claim.openEnded ? 'excludes-nothing' : null;
}
