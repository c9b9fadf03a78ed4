import type { ClaimCheck, Pay } from '../../model/pay.ts';
import type { PayClaim, Role } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { headlineGroup } from './observed.ts';
import { judge, type Shares, sharesOf, type Untested, type Verdict } from './verdict.ts';

/** Against US full-time rows of all years. */
export interface ClaimVerdict {
  claim: string;
  /** whole: all levels of the claim; level: one of them; part: some titles of the role. */
  scope: 'whole' | 'level' | 'part';
  group: string | null;
  levels: RoleLevel[];
  verdict: Verdict;
  reason: Untested | null;
  proxy: boolean;
  n: number;
  below: number;
  inside: number;
  above: number;
  shares: Shares | null;
}

/**
 * Each claim as a whole, then by level, then for parts of the titles.
 * @param level only claims of this level
 */
export function claimVerdicts(role: Pick<Role, 'payClaims'>, pay: Pay | undefined, level?: RoleLevel | undefined): ClaimVerdict[] {
  return role.payClaims
    .filter((claim) => level === undefined || claim.levels.includes(level))
    .flatMap((claim) => verdictsOn(claim, pay, level));
}

function verdictsOn(claim: PayClaim, pay: Pay | undefined, level: RoleLevel | undefined): ClaimVerdict[] {
  const headline = pay === undefined ? undefined : headlineGroup(pay);
  const checks = (pay?.checks ?? []).filter((check) => check.claim === claim.id && (level === undefined || isOnly(check, level)));
  if (headline === undefined || checks.length === 0) return [untested(claim, headline?.id ?? null, level)];
  const isProxy = pay?.headline?.proxy === true;
  const verdict = (check: ClaimCheck, at: number): ClaimVerdict => {
    const { group, levels, n, below, inside, above } = check;
    const scope = group !== headline.id ? 'part' : at === 0 ? 'whole' : 'level';
    const judged = judge(check, claim, isProxy);
    return { claim: claim.id, scope, group, levels, ...judged, proxy: isProxy, n, below, inside, above, shares: sharesOf(check) };
  };
  const own = checks.filter((check) => check.group === headline.id);
  return [...own, ...checks.filter((check) => check.group !== headline.id)].map(verdict);
}

const isOnly = (check: ClaimCheck, level: RoleLevel): boolean => check.levels.length === 1 && check.levels[0] === level;

function untested(claim: PayClaim, group: string | null, level: RoleLevel | undefined): ClaimVerdict {
  const hasFigure = claim.low !== null || claim.high !== null;
  return {
    claim: claim.id,
    scope: 'whole',
    group,
    levels: level === undefined ? claim.levels : [level],
    verdict: 'untested',
    reason: hasFigure ? 'no-titles' : 'no-figure',
    proxy: false,
    n: 0,
    below: 0,
    inside: 0,
    above: 0,
    shares: null,
  };
}
