import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compiledText } from '../../../src/catalog/compile.ts';
import { openCompiled } from '../../../src/catalog/open.ts';
import { readData } from '../../../src/catalog/read-yaml.ts';
import { gapHours } from '../../../src/core/plan/gap-hours.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { reachOf } from '../../../src/core/plan/reach.ts';
import { outlinesWorth } from '../../../src/core/plan/worth.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { root } from '../../helpers/cli.ts';

/** The catalog as it is read looks at every course; the compiled one at those worth it. */
const { catalog: whole } = readData(join(root, 'data'));
const directory = mkdtempSync(join(tmpdir(), 'worth-'));
const file = join(directory, 'catalog.json');
writeFileSync(file, compiledText(whole));
const compiled = openCompiled(file);
afterAll(() => rmSync(directory, { recursive: true }));

/** Fewer where the tests are run for every mutant. */
const RUNS = process.env['MUTATION'] === undefined ? 120 : 10;

const roles = fc.constantFrom(...whole.roles.map(({ id }) => id));
const levels = fc
  .array(fc.tuple(fc.constantFrom(...whole.skills.map(({ id }) => id)), fc.integer({ min: 1, max: 4 })), { maxLength: 14 })
  .map((held) => new Map(held));
const limits: fc.Arbitrary<PlanLimits> = fc.record({
  optimise: fc.constantFrom('hours', 'hours', 'hours', 'cost'),
  include: fc.constantFrom('core', 'useful'),
  budget: fc.constantFrom(null, null, 0, 60, 150),
  by: fc.constant(null),
  weeks: fc.constantFrom(null, null, 10, 40),
  free: fc.constantFrom(false, false, false, true),
  certificates: fc.constantFrom(false, false, false, true),
  estimates: fc.constantFrom(true, true, true, false),
  projects: fc.constantFrom(true, true, true, false),
  exclude: fc.constantFrom([], [], [], ['cs50p', 'missing-semester']),
  platforms: fc.constantFrom([], [], [], ['coursera']),
});
const finished = fc.constantFrom([], [], [], [{ kind: 'course' as const, id: 'duke-python-mlops' }]);

const queryOf = (role: string, have: ReadonlyMap<string, number>, more: Partial<PlanQuery>): PlanQuery => ({
  ...{ role, have, finished: [], hoursPerWeek: 8, start: '2027-01-04', limits: NO_PLAN_LIMITS, timeLimitMs: 1, clock: () => 0 },
  ...more,
});

describe('what is worth a look', () => {
  test('gives the plans that looking at everything gives, with what would change them', () => {
    fc.assert(
      fc.property(roles, levels, fc.record({ limits, finished, hoursPerWeek: fc.constantFrom(3, 8, 25) }), (role, have, more) => {
        const query = queryOf(role, have, more);
        expect(planTo(compiled, query)).toEqual(planTo(whole, query));
      }),
      { numRuns: RUNS, seed: 20261126 },
    );
  });

  test('gives every role the same plan to a person of whom nothing is known', () => {
    for (const { id } of whole.roles) {
      const query = queryOf(id, new Map(), {});
      expect(planTo(compiled, query)).toEqual(planTo(whole, query));
    }
  });

  test('gives the same hours, weeks and costs', () => {
    fc.assert(
      fc.property(roles, levels, fc.constantFrom(null, 0, 100), (role, have, budget) => {
        expect(gapHours(compiled, { id: role }, have)).toBe(gapHours(whole, { id: role }, have));
        const means = { hoursPerWeek: 6, budget };
        expect(reachOf(compiled, role, have, means)).toEqual(reachOf(whole, role, have, means));
      }),
      { numRuns: RUNS, seed: 20261126 },
    );
  });

  test('is less than half of all, more where useful needs count, and none of it is an exam or retired', () => {
    for (const { id } of whole.roles) {
      const [core, useful] = [outlinesWorth(whole, id, 'core'), outlinesWorth(whole, id, 'useful')];
      expect(core.length).toBeLessThan((whole.courses.length + whole.projects.length) / 2);
      expect(useful.length).toBeGreaterThan(core.length);
      for (const outline of useful) expect([outline.active, outline.form]).toEqual([true, expect.not.stringMatching('certification')]);
      expect(compiled.compiled?.outlinesWorth(id, 'core')).toEqual(JSON.parse(JSON.stringify(core)));
    }
    expect(compiled.compiled?.outlinesWorth('no-such-role', 'core')).toBeUndefined();
  });
});
