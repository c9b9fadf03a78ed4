import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';

const page = readFileSync(join(root, 'docs', 'planner.md'), 'utf8');

describe.each(shippedCatalog().roles.map(({ id }) => id))('docs/planner.md shows the plan for %s', (role) => {
  it('docs/planner.md shows the steps of the plan; run `npm run planner-table` after a change of the data', () => {
    const query = { role, have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', timeLimitMs: 60_000, clock: () => 0 };
    const answer = planTo(shippedCatalog(), { ...query, limits: NO_PLAN_LIMITS });
    expect(page).toContain(`### ${role}: ${answer.hours} h, ${answer.weeks} weeks`);
    for (const step of answer.steps) expect(page).toContain(`${step.order}. ${step.course}, `);
  });
});
