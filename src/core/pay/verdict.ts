import type { ClaimCheck } from '../../model/pay.ts';
import type { PayClaim } from '../../model/role.ts';
import { INDICATIVE_BELOW, THIN_BELOW } from './quantiles.ts';

/** Largest share of rows on the wrong side of a claim that holds. */
export const TOLERATED = 0.35;

export type Verdict = 'overstated' | 'understated' | 'holds' | 'untested';

export type Untested = 'no-figure' | 'no-titles' | 'proxy' | 'few-rows' | 'excludes-nothing';

export interface Shares {
  below: number;
  inside: number;
  above: number;
}

/**
 * Overstated: more than {@link TOLERATED} of the rows lie below the floor. Understated: more lie above the top.
 * "Or more" cannot be understated, and "up to $300,000 or more" excludes nothing.
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

export function sharesOf({ n, below, inside, above }: Pick<ClaimCheck, 'n' | 'below' | 'inside' | 'above'>): Shares | null {
  return n < THIN_BELOW ? null : { below: below / n, inside: inside / n, above: above / n };
}

function untestedBecause(n: number, claim: Pick<PayClaim, 'low' | 'high' | 'openEnded'>, isProxy: boolean): Untested | null {
  if (claim.low === null && claim.high === null) return 'no-figure';
  if (isProxy) return 'proxy';
  if (n < INDICATIVE_BELOW) return 'few-rows';
  return claim.low === null && claim.openEnded ? 'excludes-nothing' : null;
}
