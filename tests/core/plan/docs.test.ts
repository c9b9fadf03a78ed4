import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FoundPlan, isFound } from '../../../src/core/plan/answer.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';

const page = readFileSync(join(root, 'docs', 'planner.md'), 'utf8');
const catalog = shippedCatalog();

/** From nothing, within the two seconds that a plan is given. */
function planFor(role: string): FoundPlan {
  const query = { role, have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', timeLimitMs: 2000 };
  const answer = planTo(catalog, { ...query, clock: () => performance.now(), limits: NO_PLAN_LIMITS });
  if (!isFound(answer)) throw new Error(`${role} has no plan`);
  return answer;
}

describe.each(catalog.roles.map(({ id }) => id))('docs/planner.md shows the plan for %s', (role) => {
  it('docs/planner.md shows hours, range, cost and steps of a proven plan; run `npm run planner-table` after a change of the data', () => {
    const { hours, hoursRange, cost, steps, status } = planFor(role);
    expect(status).toBe('optimal');
    const assumed = cost.unknown > 0 ? ` + ≈ $${cost.assumedUsd}` : '';
    const cells = [
      role,
      Math.round(hours),
      `${Math.round(hoursRange.low)} – ${Math.round(hoursRange.high)}`,
      `$${cost.usd}${assumed}`,
      steps.length,
      status,
    ];
    expect(page).toContain(`| ${cells.join(' | ')} |`);
  });
});

const listed = [...page.matchAll(/^### (\S+): .* weeks$/gm)].map(([, role = '']) => role);

it('docs/planner.md lists the steps for the ten roles of the article only, for 34 lists are too long to read', () => {
  const named = catalog.roles.filter(({ payClaims, id }) => payClaims.length > 0 && id !== 'ai-architect');
  expect(listed).toEqual(named.map(({ id }) => id));
});

describe.each(listed)('docs/planner.md lists the steps for %s', (role) => {
  it('docs/planner.md shows the steps of the plan; run `npm run planner-table` after a change of the data', () => {
    const answer = planFor(role);
    expect(page).toContain(`### ${role}: ${answer.hours} h, ${answer.weeks} weeks`);
    for (const step of answer.steps) expect(page).toContain(`${step.order}. ${step.course}, `);
  });
});
