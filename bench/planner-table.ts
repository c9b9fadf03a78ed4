/**
 * Writes the table and the plans of docs/planner.md: each role from nothing, beside what picking by hand gives and what
 * HiGHS takes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byId } from '../src/core/catalog/by-id.ts';
import { type FoundPlan, isFound } from '../src/core/plan/answer.ts';
import { planTo } from '../src/core/plan/plan-to.ts';
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

const file = join(process.cwd(), 'docs', 'planner.md');
const page = readFileSync(file, 'utf8');
writeFileSync(
  file,
  page.replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => `<!-- table -->\n${text}\n<!-- /table -->`),
);

function row(answer: FoundPlan): string {
  const problem = problemOf(answer.role);
  const runs = Array.from({ length: RUNS }, () => ({ own: ours(problem), highs: theirs(solver, problem) }));
  const isSame = runs.every((run) => Math.abs((run.highs.answer?.minutes ?? 0) / 60 - answer.hours) < 0.01);
  if (!isSame) throw new Error(`${answer.role}: not the same optimum`);
  const greedy = greedyHours(problem);
  const known = Math.round(((answer.hoursBasis.stated + answer.hoursBasis.computed) / answer.hours) * 100);
  return `| ${[
    answer.role,
    Math.round(answer.hours),
    rangeOf(answer),
    `$${answer.cost.usd}${answer.cost.unknown > 0 ? ` + ${answer.cost.unknown} unknown` : ''}`,
    answer.steps.length,
    answer.status,
    greedy === undefined ? 'stuck' : `${Math.round(greedy)} (+${Math.round((greedy / answer.hours - 1) * 100)}%)`,
    `${known}%`,
    answer.robust ? 'yes' : 'no',
    `${least(runs.map((run) => run.own)).toFixed(1)} ms`,
    `${least(runs.map((run) => run.highs)).toFixed(0)} ms`,
  ].join(' | ')} |`;
}

/** The steps at the least and the most hours that are known of them, else at the hours they count with. */
function rangeOf(answer: FoundPlan): string {
  const sum = (end: 'low' | 'high') =>
    answer.steps.reduce((hours, step) => hours + (byId(catalog.courses).get(step.course)?.hours[end] ?? step.hours), 0);
  return `${Math.round(sum('low'))} – ${Math.round(sum('high'))}`;
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
