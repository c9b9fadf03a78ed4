import { isFound } from '../../core/plan/answer.ts';
import type { Finishing, Undoing } from '../../core/progress/finish.ts';
import type { ProgressStep } from '../../core/progress/progress.ts';
import type { Status } from '../../core/progress/status.ts';
import { accent, blocksIf, type CellColumn, csvOf, gap, good, list, muted, same, tableOf, text, title, warn } from '../build.ts';
import { HOURS_COLUMN, nameOf } from '../course-cells.ts';
import { hoursAway } from '../fit-cells.ts';
import { nextAfterReplan } from '../plan/next.ts';
import { changeBlocks } from '../plan/page.ts';
import { costText } from '../plan/sentences.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Item, NextCommand, Rich, Span, Table, View } from '../view.ts';
import { count, hours, percent, plural } from '../words/counts.ts';
import { dateText, daysText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';
import { diffBlocks } from './changes.ts';

/** Progress in the saved plan; after `done` also what was just finished. */
export function statusView(status: Status | null, finishings: readonly Finishing[] = []): View {
  const finished = finishings.flatMap(finishingBlocks);
  const done = finishings.map(({ finished: { kind, id, on }, gains, isNew }) => ({ kind, id, on, gains, isNew }));
  if (status === null) {
    return {
      kind: 'status',
      blocks: [...finished, text('No plan is saved, so there is nothing to be ahead of or behind.')],
      next: ['plan mlops --save', 'quiz'],
      csv: csvTable([]),
      data: { plan: null, finished: done },
    };
  }
  const { sources } = status;
  return {
    kind: 'status',
    blocks: [...finished, ...planBlocks(status, tableOf(status.progress.steps, columnsFor(status)))],
    html: [...finished, ...planBlocks(status, checklist(status))],
    provenance: [LEGEND],
    footnotes: footnotesOf(sources),
    next: nextCommands(status),
    csv: csvTable(status.progress.steps),
    data: { ...statusRecord(status), finished: done, sources },
  };
}

const LEGEND =
  'A step counts when it is finished: done <course>. Late: its dates are over. The finish counts on late steps being caught up at the pace of the plan.';

function finishingBlocks({ finished, title, gains, isNew }: Finishing): Block[] {
  const when = muted(` on ${dateText(finished.on)}`);
  const lifted: Rich = gains.flatMap(({ skill, from, to }, at): Span[] => [
    muted(at === 0 ? 'lifts ' : ', '),
    accent(skill),
    { text: ` ${from} → ${to}` },
  ]);
  return [text([isNew ? good('Finished: ') : muted('Finished before: '), title, when]), ...blocksIf(gains.length > 0, text(lifted))];
}

export function undoneText({ id, lowered }: Undoing): string {
  const undone = `Not finished any more: ${id}.`;
  if (lowered === null) return `${undone} The levels it lifted stay: genai-careers profile set <skill>=<level>`;
  if (lowered.length === 0) return `${undone} Your levels stay.`;
  return `${undone} Your levels: ${lowered.map(({ skill, from, to }) => `${skill} ${from} → ${to}`).join(', ')}.`;
}

function planBlocks(status: Status, steps: Block): Block[] {
  const { progress, roleTitle } = status;
  const doneSteps = progress.steps.filter(({ state }) => state === 'done').length;
  return [
    title(`On the way to ${roleTitle}`, dateText(status.today)),
    {
      kind: 'bar',
      share: progress.share,
      text: `${percent(progress.share)}: ${count(Math.round(progress.doneHours))} of ${hours(progress.totalHours)}, ${doneSteps} of ${plural(progress.steps.length, 'step')}`,
    },
    text(standing(status)),
    ...moneyBlocks(status),
    steps,
    ...replanBlocks(status),
  ];
}

/** Ahead, behind or on time, in one sentence. */
function standing({ plan, progress }: Status): Rich {
  const { daysAhead, share, finish } = progress;
  if (share === 1) return [good(`Finished on ${dateText(finish)}.`)];
  const when =
    finish === plan.finish
      ? `The finish is ${dateText(finish)}, as planned.`
      : `The new finish is ${dateText(finish)}; planned was ${dateText(plan.finish)}.`;
  if (daysAhead === 0) return [good('On time. '), when];
  const days = plural(Math.abs(daysAhead), 'day');
  return daysAhead > 0 ? [good(`${days} ahead. `), when] : [warn(`${days} behind. `), when];
}

const MARKS: Record<ProgressStep['state'], Span> = {
  done: good('✓ done'),
  late: warn('· late'),
  now: accent('▸ now'),
  later: muted('  later'),
};

function columnsFor({ names, retired }: Pick<Status, 'names' | 'retired'>): CellColumn<ProgressStep>[] {
  const name = ({ kind, id }: ProgressStep) => [
    nameOf({ kind, ...(names.get(id) ?? { title: id }) }),
    muted(` ${id}`),
    warn(retired.has(id) ? ' retired' : ''),
  ];
  const dates = ({ doneOn, start, end }: ProgressStep) => (doneOn === null ? `${start} – ${end}` : [muted(`done ${doneOn}`)]);
  return [
    { key: 'state', title: 'State', wrap: false, cell: ({ state }) => [MARKS[state]] },
    { key: 'step', title: 'Step', least: 14, cell: name },
    { ...HOURS_COLUMN, cell: (step) => hoursAway(step.hours) },
    { key: 'dates', title: 'Planned', least: 10, cell: dates },
  ];
}

/** For the wall. */
const checklist = ({ progress, names, retired }: Status): Block =>
  list(
    progress.steps.map(({ kind, id, state, hours: left, start, end, doneOn }): Item => {
      const when = doneOn === null ? daysText(start, end) : `done on ${dateText(doneOn)}`;
      const notes = [...(state === 'late' ? ['late'] : []), ...(retired.has(id) ? ['retired'] : [])];
      return {
        text: [nameOf({ kind, ...(names.get(id) ?? { title: id }) })],
        below: [[hours(left), when, ...notes].join(', ')],
        done: state === 'done',
      };
    }),
    'check',
  );

/** How the best plan from here differs from the rest of the saved one. */
function replanBlocks({ replanned, diff, progress }: Status): Block[] {
  if (progress.share === 1) return [];
  if (isFound(replanned)) {
    const { hours: rest, finish } = replanned;
    const ahead = `From here ${hours(rest)}, ${costText(replanned)}, to be finished on ${dateText(finish)}.`;
    return [...diffBlocks(diff, 'Planned again from here'), ...blocksIf(rest > 0, text([muted(ahead)]))];
  }
  if (replanned.status === 'unknown') return [gap, text([warn('The planner ran out of time from here.')])];
  return [gap, text([warn('From here no plan keeps the limits it was saved with.')]), ...changeBlocks(replanned)];
}

/** What is left of the budget, once some of it is spent. */
function moneyBlocks({ spent, query }: Status): Block[] {
  if (spent.usd === 0 && spent.unknown === 0) return [];
  const { budget } = query.limits;
  return [
    text([`Spent on finished steps: ${costText({ cost: spent })}.`, budget === null ? '' : ` Left of the budget: ${dollars(budget)}.`]),
  ];
}

function nextCommands({ plan, progress, query, replanned, diff }: Status): NextCommand[] {
  const open = progress.steps.find(({ state }) => state !== 'done');
  if (open === undefined) return [`gap ${plan.role}`, 'match', 'profile unset plan'];
  const isSame = isFound(replanned) && diff.changes.length === 0;
  const again = isSame ? [] : nextAfterReplan(replanned, query, plan.language);
  return [`done ${open.id}`, ...again, `gap ${plan.role}`];
}

function statusRecord({ plan, today, progress, spent, replanned, diff }: Status) {
  const { steps, ...numbers } = progress;
  return {
    role: plan.role,
    today,
    plan,
    progress: { ...numbers, steps },
    spent,
    replanned: {
      status: replanned.status,
      hours: replanned.hours,
      cost: replanned.cost,
      finish: replanned.finish,
      steps: replanned.steps.map(({ kind, course, hours: length, start, end }) => ({ kind, course, hours: length, start, end })),
      changes: replanned.changes,
    },
    diff,
  };
}

const csvTable = (steps: readonly ProgressStep[]): Table =>
  csvOf(
    steps.map((step, at) => ({ ...step, order: at + 1 })),
    {
      ...same('order', 'kind'),
      course: ({ id }) => id,
      ...same('state', 'hours', 'start', 'end', 'doneOn'),
    },
  );
