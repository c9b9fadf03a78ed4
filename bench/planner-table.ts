/**
 * Writes the table and the plans of docs/planner.md: each role from nothing, beside what picking by hand gives and what
 * HiGHS takes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundPlan, isFound } from '../src/core/plan/answer.ts';
import { planTo } from '../src/core/plan/plan-to.ts';
import { problemFor } from '../src/core/plan/problem.ts';
import { NO_LIMITS, type PlanQuery, timer } from '../src/core/plan/query.ts';
import { solve } from '../src/core/plan/solver/solve.ts';
import { highs } from '../tests/core/plan/highs-oracle.ts';
import { greedyHours } from './planner/greedy.ts';
import { catalog, least, ours, problemOf, queryFor, theirs } from './planner/measure.ts';

const RUNS = 9;
/** Roles whose steps are listed; all are in the table. */
const LISTED = [
  'ai-consultant',
  'ai-content-creator',
  'ai-creative-director',
  'ai-product-manager',
  'data-scientist',
  'genai-engineer',
  'mlops-engineer',
  'nlp-specialist',
  'prompt-engineer',
  'responsible-ai-specialist',
];
const solver = await highs();
// Compiled code is what is compared; what a cold start takes is measured whole, by the bench called startup.
for (const { id } of catalog.roles) for (let n = 0; n < 50; n++) ours(problemOf(id, { include: 'useful' }));

const plans = catalog.roles.map(({ id }) => planTo(catalog, queryFor(id))).filter(isFound);
const text = [
  '| Role | Hours | Range | Cost | Steps | Status | By hand | Stated or computed | Robust | Ours | HiGHS |',
  '| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | --- | ---: | ---: |',
  ...plans.map(row),
  '',
  'Hours in the lists: ≈ where they are assumed. In brackets: needs the step is the first to meet.',
  ...plans.filter(({ role }) => LISTED.includes(role)).flatMap(steps),
].join('\n');
console.log(text);
console.log(timesText());

const file = join(process.cwd(), 'docs', 'planner.md');
const page = readFileSync(file, 'utf8');
writeFileSync(
  file,
  page.replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => `<!-- table -->\n${text}\n<!-- /table -->`),
);

function row(answer: FoundPlan): string {
  const problem = problemOf(answer.role);
  const runs = Array.from({ length: RUNS }, () => ({ own: ours(problem), highs: theirs(solver, problem) }));
  const isSame = runs.every(({ own, highs: its }) => its.answer?.minutes === own.answer.minutes && its.answer.cents === own.answer.cents);
  if (!isSame) throw new Error(`${answer.role}: not the same optimum`);
  const greedy = greedyHours(problem);
  const known = Math.round(((answer.hoursBasis.stated + answer.hoursBasis.computed) / answer.hours) * 100);
  return `| ${[
    answer.role,
    Math.round(answer.hours),
    rangeOf(answer),
    `$${answer.cost.usd}${answer.cost.unknown > 0 ? ` + ≈ $${answer.cost.assumedUsd}` : ''}`,
    answer.steps.length,
    answer.status,
    greedy === undefined ? 'stuck' : `${Math.round(greedy)} (+${Math.round((greedy / answer.hours - 1) * 100)}%)`,
    `${known}%`,
    answer.robust ? 'yes' : 'no',
    `${least(runs.map((run) => run.own)).toFixed(1)} ms`,
    `${least(runs.map((run) => run.highs)).toFixed(0)} ms`,
  ].join(' | ')} |`;
}

function rangeOf({ hoursRange: { low, high } }: FoundPlan): string {
  return `${Math.round(low)} – ${Math.round(high)}`;
}

/** Each role, core and useful needs, by each yardstick, at three paces. */
function timesText(): string {
  const questions = catalog.roles.flatMap(({ id }) =>
    (['core', 'useful'] as const).flatMap((include) =>
      (['balanced', 'hours', 'cost'] as const).flatMap((optimise) =>
        [4, 8, 20].map((hoursPerWeek) => ({ ...queryFor(id, { include, optimise }), hoursPerWeek })),
      ),
    ),
  );
  const isDefault = ({ limits }: (typeof questions)[number]) => limits.optimise === 'balanced' && limits.include === 'core';
  return [
    ['main solve, as asked by default', questions.filter(isDefault).map(solveTime)] as const,
    ['main solve, all yardsticks and needs', questions.map(solveTime)] as const,
    ['whole answer, as asked by default', questions.filter(isDefault).map(answerTime)] as const,
  ]
    .map(([what, times]) => `${what}: median ${atShare(times, 0.5)} ms, 99 of 100 under ${atShare(times, 0.99)} ms`)
    .join('\n');
}

function solveTime(query: PlanQuery): number {
  const { problem } = problemFor(catalog, query);
  return timed(() => solve(problem, query.limits.optimise, NO_LIMITS, timer(query)));
}

function answerTime(query: PlanQuery): number {
  return timed(() => planTo(catalog, query));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function atShare(times: readonly number[], share: number): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1);
}

function steps(answer: FoundPlan): string[] {
  const lines = answer.steps.map((step) => {
    const meets = step.meets.map(({ skill, level }) => `${skill} ${level}`).join(', ');
    return `${step.order}. ${step.course}, ${step.estimated ? '≈ ' : ''}${step.hours} h (${meets === '' ? `for step ${numbersOf(answer, step.unlocks)}` : meets})`;
  });
  return ['', `### ${answer.role}: ${answer.hours} h, ${answer.weeks} weeks`, '', ...lines];
}

function numbersOf(answer: FoundPlan, ids: readonly string[]): string {
  return ids.map((id) => answer.steps.find((step) => step.course === id)?.order).join(', ');
}
