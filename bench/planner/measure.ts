import { join } from 'node:path';
import { openCompiled } from '../../src/catalog/open.ts';
import { findPlan } from '../../src/core/plan/find-plan.ts';
import type { Problem } from '../../src/core/plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS, type PlanQuery } from '../../src/core/plan/query.ts';
import { type Solved, solve } from '../../src/core/plan/solver/solve.ts';
import type { PlanLimits } from '../../src/model/profile.ts';
import { baseRows, type Highs, type OracleAnswer, solveInOrder, solveWithHighs } from '../../tests/core/plan/highs-oracle.ts';

export const catalog = openCompiled(join(process.cwd(), 'dist', 'catalog'));

/** A plan for a role from nothing, at eight hours a week. */
export function queryFor(role: string, limits: Partial<PlanLimits> = {}): PlanQuery {
  const clock = () => performance.now();
  const limitsOf = { ...NO_PLAN_LIMITS, ...limits };
  return { role, have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', limits: limitsOf, timeLimitMs: 2000, clock };
}

export const problemOf = (role: string, limits: Partial<PlanLimits> = {}): Problem =>
  findPlan(catalog, queryFor(role, limits), () => true).problem;

export interface Timed<T> {
  answer: T;
  ms: number;
}

/** Ours, a time limit of two seconds; nothing is kept from turn to turn. */
export function ours(problem: Problem): Timed<Solved> {
  const start = performance.now();
  const answer = solve({ ...problem }, 'balanced', NO_LIMITS, () => performance.now() - start < 2000);
  return { answer, ms: performance.now() - start };
}

/** HiGHS on the same question, effort and then hours and cost, with writing the model; loading it is not counted. */
export function theirs(solver: Highs, problem: Problem): Timed<OracleAnswer | undefined> {
  const start = performance.now();
  const answer = solveWithHighs(solver, problem, 'balanced');
  return { answer, ms: performance.now() - start };
}

/** HiGHS on effort alone, which is a third of the question. */
export function theirEffort(solver: Highs, problem: Problem): Timed<OracleAnswer | undefined> {
  const start = performance.now();
  const answer = solveInOrder(solver, problem, 'effort', baseRows(problem));
  return { answer, ms: performance.now() - start };
}

/** The least time of several. */
export const least = (timed: readonly { ms: number }[]): number => Math.min(...timed.map(({ ms }) => ms));

/** The middle one. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
