import type { ClaimCheck } from '../../model/pay.ts';
import type { PayClaim } from '../../model/role.ts';
import { RoleLevel } from '../../model/vocabulary.ts';
import { salariesOf, type Tally } from './tally.ts';

export interface CheckedGroup {
  id: string;
  titles: readonly string[];
  rows: 'all' | 'distinct';
  byLevel: boolean;
}

/** Counts US full-time rows: all levels of the claim together, then each one. */
export function checksOf(tally: Tally, claim: PayClaim, group: CheckedGroup): ClaimCheck[] {
  if (claim.low === null && claim.high === null) return [];
  const levels = RoleLevel.options.filter((level) => claim.levels.includes(level));
  const single = group.byLevel && levels.length > 1 ? levels.map((level) => [level]) : [];
  return [levels, ...single].map((counted) => check(tally, claim, group, counted));
}

function check(tally: Tally, claim: PayClaim, group: CheckedGroup, levels: RoleLevel[]): ClaimCheck {
  const salaries = salariesOf(tally.entries({ titles: group.titles, country: claim.country, levels }), group.rows);
  const n = salaries.length;
  const below = salaries.filter((usd) => claim.low !== null && usd < claim.low).length;
  const above = salaries.filter((usd) => claim.high !== null && usd > claim.high).length;
  return { claim: claim.id, group: group.id, levels, floor: claim.low, top: claim.high, n, below, inside: n - below - above, above };
}
