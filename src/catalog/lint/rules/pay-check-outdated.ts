import { byId } from '../../../core/catalog/by-id.ts';
import type { ClaimCheck, Pay } from '../../../model/pay.ts';
import type { PayClaim } from '../../../model/role.ts';
import { entitiesOf } from '../entities.ts';
import type { Report, Rule } from '../rule.ts';

export const payCheckOutdated: Rule = {
  code: 'pay-check-outdated',
  severity: 'error',
  why: 'A verdict counted for other figures than the claim now states would judge something nobody said.',
  *check(data) {
    const role = byId(data.catalog.roles);
    for (const { file, entity: pay } of entitiesOf(data, 'pay')) {
      const claims = role.get(pay.id)?.payClaims;
      if (claims !== undefined) yield* checkProblems(file, pay, claims);
    }
  },
};

const HINT = 'Compute the observations again from the salary file; see data/README.md.';

function* checkProblems(file: Report['file'], pay: Pay, claims: readonly PayClaim[]): Iterable<Report> {
  for (const [index, check] of pay.checks.entries()) {
    const claim = claims.find((candidate) => candidate.id === check.claim);
    for (const { field, message } of problemsOf(check, claim)) yield { file, path: ['checks', index, field], message, hint: HINT };
  }
  if (pay.headline === null) return;
  for (const claim of claims) {
    if ((claim.low !== null || claim.high !== null) && !pay.checks.some((check) => check.claim === claim.id))
      yield { file, path: ['checks'], message: `the claim "${claim.id}" was never counted`, hint: HINT };
  }
}

function* problemsOf(check: ClaimCheck, claim: PayClaim | undefined): Iterable<{ field: keyof ClaimCheck; message: string }> {
  const { floor, top, below, inside, above, n } = check;
  if (below + inside + above !== n) yield { field: 'n', message: 'below, inside and above do not add up to n' };
  if (claim === undefined) yield { field: 'claim', message: `the role makes no claim "${check.claim}"` };
  else if (claim.low !== floor || claim.high !== top)
    yield { field: 'floor', message: `counted for ${floor} to ${top}; the claim says ${claim.low} to ${claim.high}` };
  else if (!check.levels.every((level) => claim.levels.includes(level)))
    yield { field: 'levels', message: 'counted for levels that the claim does not speak of' };
}
