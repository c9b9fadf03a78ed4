import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../../src/core/plan/objective.ts';
import type { Problem } from '../../../../src/core/plan/problem.ts';
import { problemFor } from '../../../../src/core/plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS, type PlanQuery } from '../../../../src/core/plan/query.ts';
import { solve } from '../../../../src/core/plan/solver/solve.ts';
import type { PlanLimits } from '../../../../src/model/profile.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';
import { judge } from '../checker.ts';
import { highs, type OracleLimits, solveWithHighs } from '../highs-oracle.ts';
import { randomFrom, randomProblem } from '../random-problem.ts';

const always = () => true;

/** Asks both, and holds the answer against the words of the definition too. */
async function compareBoth(draft: Problem, objective: Objective, limits: OracleLimits, name: string): Promise<void> {
  const ours = solve(draft, objective, { ...NO_LIMITS, ...limits }, always);
  const theirs = solveWithHighs(await highs(), draft, objective, limits);
  expect(ours.status, name).toBe(theirs === undefined ? 'none' : 'optimal');
  if (theirs === undefined) return;
  expect({ minutes: ours.minutes, cents: ours.cents }, name).toEqual({ minutes: theirs.minutes, cents: theirs.cents });
  expect(judge(draft, ours.items, limits), name).toMatchObject({ faults: [], minutes: ours.minutes, cents: ours.cents });
}

const OBJECTIVE_NAMES = ['balanced', 'hours', 'cost'] as const;

/** 220 drafts, some of which take HiGHS a hundred times as long as most: in small lots, each with the time of a busy machine. */
const LOTS = Array.from({ length: 11 }, (_, lot) => [lot * 20, lot * 20 + 19] as const);

async function compareOnLarger(seed: number): Promise<void> {
  const items = 18 + (seed % 5) * 8;
  const shape = {
    items,
    skills: items / 2,
    needs: items / 4,
    teaches: 3,
    requires: 2,
    groups: seed % 3,
    doubles: 0.1,
    contains: 0.1,
    projects: 0.1,
  };
  const draft = randomProblem(seed, shape);
  if (draft.items.length === 0) return;
  const known = solve(draft, 'hours', NO_LIMITS, always);
  const limits = [{}, { cents: Math.round(known.cents * 0.7) }, { minutes: Math.round(known.minutes * 1.2) }][seed % 3] ?? {};
  for (const objective of OBJECTIVE_NAMES) await compareBoth(draft, objective, limits, `seed ${seed}, ${objective}`);
}

async function compareLot(from: number, to: number): Promise<void> {
  for (let seed = from; seed <= to; seed++) await compareOnLarger(seed);
}

describe('the solver and HiGHS agree', () => {
  it.each(LOTS)('the solver and HiGHS agree on larger drafts with cycles, doubles, choices and parts, seeds %i to %i', compareLot, 120_000);
});

const LIMITS: readonly Partial<PlanLimits>[] = [
  {},
  { budget: 100 },
  { include: 'useful' },
  { free: true },
  { projects: false },
  { certificates: true, budget: 900 },
  { estimates: false },
  { include: 'useful', budget: 200 },
];

/** A person of whom some skills are known, drawn from all there are. */
function randomPerson(seed: number): Map<string, number> {
  const random = randomFrom(seed);
  const { skills } = shippedCatalog();
  return new Map(Array.from({ length: random.below(20) }, () => [random.oneOf(skills).id, 1 + random.below(3)] as const));
}

function queryOf(role: string, person: number): PlanQuery {
  return {
    role,
    have: person === 0 ? new Map() : randomPerson(person),
    finished: [],
    hoursPerWeek: 4 + person,
    start: '2027-01-04',
    limits: { ...NO_PLAN_LIMITS, hourWorth: [null, 5, 40][person % 3] ?? null, ...LIMITS[person % LIMITS.length] },
    timeLimitMs: 60_000,
    clock: () => 0,
  };
}

async function comparePerson(role: string, person: number): Promise<void> {
  const query = queryOf(role, person);
  const { problem: draft } = problemFor(shippedCatalog(), query);
  if (draft.items.length === 0) return;
  const { budget } = query.limits;
  const limits = budget === null ? {} : { cents: budget * 100 };
  // From nothing by each yardstick, then one of the three in turn.
  const objectives = person === 0 ? OBJECTIVE_NAMES : OBJECTIVE_NAMES.slice(person % 3, (person % 3) + 1);
  for (const objective of objectives) await compareBoth(draft, objective, limits, `person ${person}, ${objective}`);
}

describe.each(shippedCatalog().roles.map(({ id }) => id))('for %s', (role) => {
  it('the solver and HiGHS agree on 20 people, each under other limits', async () => {
    for (let person = 0; person < 20; person++) await comparePerson(role, person);
  }, 120_000);
});
