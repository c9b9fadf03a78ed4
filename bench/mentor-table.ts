/**
 * Prints how readers marked each step of the default plans, and which plans changed since. The worse of two marks counts.
 * With MARKS=<file>[,<file>] it first takes in what these readers marked: {"<role>": [{step, title, mark, why}]}, every
 * step of the plan as it is now.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundPlan, isFound } from '../src/core/plan/answer.ts';
import { planTo } from '../src/core/plan/plan-to.ts';
import { catalog, queryFor } from './planner/measure.ts';

interface Mark {
  step: number;
  title: string;
  mark: 'good' | 'odd' | 'wrong';
  why?: string;
}

/** Of the plan with this hash; only marks that are not good are kept. */
interface Marked {
  date: string;
  plan: string;
  steps: number;
  readers: Mark[][];
}

const file = join(process.cwd(), 'bench', 'mentor', 'marks.json');
const plans = catalog.roles.map(({ id }) => planTo(catalog, queryFor(id))).filter(isFound);
const kept: Record<string, Marked> = JSON.parse(readFileSync(file, 'utf8'));
const taken = (process.env['MARKS'] ?? '').split(',').filter((name) => name !== '');
if (taken.length > 0) {
  takeIn(taken.map((name) => JSON.parse(readFileSync(name, 'utf8'))));
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}
const rows = plans.map(row);
const isCurrent = ({ state }: (typeof rows)[number]) => state === 'as marked';
console.log(['| Role | Steps | Good | Odd | Wrong | Marked | Plan |', '| --- | ---: | ---: | ---: | ---: | --- | --- |'].join('\n'));
for (const { role, steps, good, odd, wrong, date, state } of [...rows, sum('all', rows), sum('as marked', rows.filter(isCurrent))]) {
  console.log(`| ${[role, steps, good, odd, wrong, date, state].join(' | ')} |`);
}

/** Marks of a plan that is no longer the same are left out, and named. */
function takeIn(readers: readonly Record<string, Mark[]>[]): void {
  for (const plan of plans) {
    const marks = readers.map((reader) => reader[plan.role] ?? []);
    if (!marks.every((own) => own.map(({ title }) => plain(title)).join() === plan.steps.map(titleOf).join())) {
      console.error(`${plan.role}: these are not marks of the plan as it is now, so they are not taken`);
      continue;
    }
    const poor = marks.map((own) => own.filter(({ mark }) => mark !== 'good'));
    const date = new Date().toISOString().slice(0, 10);
    kept[plan.role] = { date, plan: hashOf(plan), steps: plan.steps.length, readers: poor };
  }
}

function row(plan: FoundPlan) {
  const marked = kept[plan.role];
  const { role } = plan;
  if (marked === undefined) return { role, steps: plan.steps.length, good: 0, odd: 0, wrong: 0, date: '–', state: 'not marked' };
  const all = marked.readers.flat();
  const wrong = new Set(all.filter(({ mark }) => mark === 'wrong').map(({ step }) => step));
  const odd = new Set(all.filter(({ step }) => !wrong.has(step)).map(({ step }) => step));
  const state = marked.plan === hashOf(plan) ? 'as marked' : 'changed since';
  return {
    role,
    steps: marked.steps,
    good: marked.steps - odd.size - wrong.size,
    odd: odd.size,
    wrong: wrong.size,
    date: marked.date,
    state,
  };
}

function sum(role: string, some: typeof rows): (typeof rows)[number] {
  const total = (of: 'steps' | 'good' | 'odd' | 'wrong') => some.reduce((all, one) => all + one[of], 0);
  return {
    role,
    steps: total('steps'),
    good: total('good'),
    odd: total('odd'),
    wrong: total('wrong'),
    date: '',
    state: `${some.length} plans`,
  };
}

/** The ordered ids and hours of the steps. */
function hashOf({ steps }: FoundPlan): string {
  const printed = steps.map(({ course, hours }) => [course, hours]);
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex').slice(0, 12);
}

function plain(title: string): string {
  return title.replace(/^Project: /, '');
}

function titleOf({ course }: FoundPlan['steps'][number]): string {
  const named = [...catalog.courses, ...catalog.projects].find(({ id }) => id === course);
  return plain(named?.title ?? course);
}
