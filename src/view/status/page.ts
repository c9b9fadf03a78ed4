import { indexOf } from '../../core/catalog-index.ts';
import type { ChangeReason, PlanChange, PlanDiff } from '../../core/progress/diff.ts';
import type { Finishing } from '../../core/progress/finish.ts';
import type { ProgressStep } from '../../core/progress/progress.ts';
import type { Status } from '../../core/progress/status.ts';
import type { Catalog } from '../../model/catalog.ts';
import { accent, count, footnotesOf, hours, muted, percent, plural, sourcesOf } from '../parts.ts';
import { savedAgain } from '../plan/next.ts';
import type { Block, Cell, Column, Rich, Row, Span, Table, View } from '../view.ts';
import { asOfText } from '../words/dates.ts';

/** Where somebody stands in the plan they saved; after `done` also what was just finished. */
export function statusView(catalog: Catalog, status: Status | null, finishings: readonly Finishing[] = []): View {
  const finished = finishings.flatMap(finishingBlocks);
  const done = finishings.map(({ finished: entry, gains, isNew }) => ({ ...entry, gains, isNew }));
  if (status === null) {
    const text = 'No plan is saved, so there is nothing to be ahead of or behind.';
    return {
      kind: 'status',
      blocks: [...finished, { kind: 'text', text }],
      next: ['plan mlops --save', 'quiz'],
      csv: { columns: CSV_KEYS.map((key) => ({ key, title: key })), rows: [] },
      data: { plan: null, finished: done },
    };
  }
  const sources = sourcesOf(catalog, hoursSources(catalog, status));
  return {
    kind: 'status',
    blocks: [...finished, ...planBlocks(catalog, status)],
    provenance: [WORDS],
    footnotes: footnotesOf(sources),
    next: nextCommands(status),
    csv: csvTable(status),
    data: { ...statusRecord(status), finished: done, sources },
  };
}

const WORDS =
  'A step counts when it is finished: done <course>. Late: its dates are over. The finish takes it that what is late is caught up at the pace of the plan.';

/** Where the hours of the steps come from, of the saved plan and of the one from here; a course that is gone has no source any more. */
function hoursSources(catalog: Catalog, { plan, replanned }: Status): string[] {
  const { course, project } = indexOf(catalog);
  const steps = [...plan.steps, ...replanned.steps.map((step) => ({ kind: step.kind, id: step.course }))];
  return steps.flatMap(({ kind, id }) => (kind === 'course' ? course : project).get(id)?.hours.source ?? []);
}

function finishingBlocks({ finished, title, gains, isNew }: Finishing): Block[] {
  const text: Rich = isNew
    ? [{ text: 'Finished: ', tone: 'good' }, title, muted(` on ${asOfText(finished.on)}`)]
    : [muted('Finished before: '), title, muted(` on ${asOfText(finished.on)}`)];
  const lifted: Rich = gains.flatMap(({ skill, from, to }, at): Span[] => [
    muted(at === 0 ? 'lifts ' : ', '),
    accent(skill),
    { text: ` ${from} → ${to}` },
  ]);
  return [{ kind: 'text', text }, ...(gains.length === 0 ? [] : [{ kind: 'text' as const, text: lifted }])];
}

function planBlocks(catalog: Catalog, status: Status): Block[] {
  const { plan, progress } = status;
  const role = indexOf(catalog).role.get(plan.role);
  const doneSteps = progress.steps.filter(({ state }) => state === 'done').length;
  return [
    { kind: 'title', text: `On the way to ${role?.title ?? plan.role}`, aside: asOfText(status.today) },
    {
      kind: 'bar',
      share: progress.share,
      text: `${percent(progress.share)}: ${count(Math.round(progress.doneHours))} of ${hours(progress.totalHours)}, ${doneSteps} of ${plural(progress.steps.length, 'step')}`,
    },
    { kind: 'text', text: standing(status) },
    { kind: 'table', table: { columns: COLUMNS, rows: progress.steps.map((step) => stepRow(catalog, step)) } },
    ...replanBlocks(status),
  ];
}

/** Ahead, behind or on time, in one sentence. */
function standing({ plan, progress }: Status): Rich {
  const { daysAhead, share, finish } = progress;
  if (share === 1) return [{ text: `Finished on ${asOfText(finish)}.`, tone: 'good' }];
  const when =
    finish === plan.finish
      ? `The finish is ${asOfText(finish)}, as planned.`
      : `The new finish is ${asOfText(finish)}; planned was ${asOfText(plan.finish)}.`;
  if (daysAhead === 0) return [{ text: 'On time. ', tone: 'good' }, when];
  const days = plural(Math.abs(daysAhead), 'day');
  return daysAhead > 0 ? [{ text: `${days} ahead. `, tone: 'good' }, when] : [{ text: `${days} behind. `, tone: 'warn' }, when];
}

const COLUMNS: readonly Column[] = [
  { key: 'state', title: '', wrap: false },
  { key: 'step', title: 'Step', least: 14 },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'dates', title: 'Planned', least: 10 },
];

const MARKS: Record<ProgressStep['state'], Span> = {
  done: { text: '✓ done', tone: 'good' },
  late: { text: '· late', tone: 'warn' },
  now: { text: '▸ now', tone: 'accent' },
  later: { text: '  later', tone: 'muted' },
};

function stepRow(catalog: Catalog, step: ProgressStep): Row {
  const { course } = indexOf(catalog);
  const isRetired = step.kind === 'course' && course.get(step.id)?.status === 'retired';
  return {
    state: [MARKS[step.state]],
    step: [
      ...(step.kind === 'project' ? ['◆ '] : []),
      accent(step.id),
      ...(isRetired ? [{ text: ' retired', tone: 'warn' as const }] : []),
    ],
    hours: { text: hours(step.hours), value: step.hours },
    dates: step.doneOn === null ? `${step.start} – ${step.end}` : [muted(`done ${step.doneOn}`)],
  };
}

/** What the best plan from here has that the rest of the saved one has not. */
function replanBlocks({ replanned, diff, progress }: Status): Block[] {
  if (progress.share === 1) return [];
  if (replanned.status === 'infeasible' || replanned.status === 'unknown') {
    const text =
      replanned.status === 'infeasible'
        ? 'From here no plan keeps the limits it was saved with.'
        : 'The planner ran out of time from here.';
    return [{ kind: 'gap' }, { kind: 'text', text: [{ text, tone: 'warn' }] }];
  }
  return diffBlocks(diff, 'Planned again from here');
}

/** A plan compared with an earlier one, each change with its reason. */
export function diffBlocks({ changes, hours: total }: PlanDiff, against: string): Block[] {
  if (changes.length === 0) return [{ kind: 'gap' }, { kind: 'text', text: [muted(`${against}: the same steps.`)] }];
  return [
    { kind: 'heading', text: `${against}: ${signed(total)}` },
    { kind: 'list', items: changes.map(changeText) },
  ];
}

const signed = (value: number): string => (value === 0 ? 'no hours more or less' : `${value > 0 ? '+' : '−'}${hours(Math.abs(value))}`);

function changeText({ kind, step, hours: change, why }: PlanChange): Rich {
  const verb = { added: 'takes in ', removed: 'leaves out ', hours: 'counts ' }[kind];
  return [`${signed(change)} `, muted(verb), accent(step.id), muted(`: ${reasonText(why)}`)];
}

function reasonText(why: ChangeReason): string {
  switch (why.kind) {
    case 'retired':
      return 'it is retired';
    case 'gone':
      return 'the catalog does not have it any more';
    case 'held':
      return 'you hold what it teaches';
    case 'hours':
      return `its hours are now ${count(why.to)}, not ${count(why.from)}`;
    case 'instead':
      return `instead of ${why.of.join(', ')}`;
    case 'better':
      return why.by.length === 0 ? 'what you hold makes it needless' : `${why.by.join(', ')} does better`;
    case 'teaches':
      return `for ${why.skills.join(', ')}`;
  }
}

function nextCommands({ plan, progress, replanned, diff }: Status): string[] {
  const open = progress.steps.find(({ state }) => state !== 'done');
  if (open === undefined) return [`gap ${plan.role}`, 'match', 'profile unset plan'];
  const again = diff.changes.length === 0 ? [] : [savedAgain(plan.role, replanned.hoursPerWeek, plan.limits)];
  return [`done ${open.id}`, ...again, `gap ${plan.role}`];
}

function statusRecord({ plan, today, progress, replanned, diff }: Status) {
  const { steps, ...numbers } = progress;
  return {
    role: plan.role,
    today,
    plan,
    progress: { ...numbers, steps },
    replanned: {
      status: replanned.status,
      hours: replanned.hours,
      finish: replanned.finish,
      steps: replanned.steps.map(({ kind, course, hours: length, start, end }) => ({ kind, course, hours: length, start, end })),
    },
    diff,
  };
}

const CSV_KEYS = ['order', 'kind', 'course', 'state', 'hours', 'start', 'end', 'done_on'];

function csvTable({ progress }: Status): Table {
  const rows = progress.steps.map((step, at) => {
    const values = [at + 1, step.kind, step.id, step.state, step.hours, step.start, step.end, step.doneOn];
    return Object.fromEntries(CSV_KEYS.map((key, column): [string, Cell] => [key, { text: '', value: values[column] ?? null }]));
  });
  return { columns: CSV_KEYS.map((key) => ({ key, title: key })), rows };
}
