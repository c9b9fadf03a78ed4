import { daysBetween } from '../../core/dates.ts';
import { usualName } from '../../core/plan/aim.ts';
import { isFound } from '../../core/plan/answer.ts';
import { sinceOf } from '../../core/progress/forecast.ts';
import { pauseOn } from '../../core/progress/pauses.ts';
import type { ProgressStep } from '../../core/progress/progress.ts';
import type { Status } from '../../core/progress/status.ts';
import { accent, blocksIf, type CellColumn, csvOf, good, list, muted, note, same, tableOf, text, title, warn } from '../build.ts';
import { HOURS_COLUMN, nameOf, timeCell } from '../course-cells.ts';
import { nextAfterReplan } from '../plan/next.ts';
import { costText } from '../plan/sentences.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Cell, Item, NextCommand, Rich, Span, Table, View } from '../view.ts';
import { count, hours, percent, plural, timeText } from '../words/counts.ts';
import { dateText, daysText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';
import { diffBlocks } from './changes.ts';
import { type Noted, notedBlocks, notedRecord } from './noted.ts';
import { replanBlocks } from './replanned.ts';
import { standingBlocks } from './standing.ts';

/** Progress in the saved plan, below what was just noted. */
export function statusView(status: Status | null, noted: Noted = {}): View {
  const blocks = notedBlocks(noted);
  if (status === null) {
    return {
      kind: 'status',
      blocks: [...blocks, text('No plan is saved, so there is nothing to be ahead of or behind.')],
      next: ['plan mlops --save', 'quiz'],
      csv: csvTable([]),
      data: { plan: null, ...notedRecord(noted) },
    };
  }
  const { sources } = status;
  const { replanned } = noted;
  const differs = replanned === undefined ? [] : diffBlocks(replanned, 'Against the plan before');
  const above = [...blocks, ...movedBlocks(status, noted), ...differs];
  const below = replanned === undefined ? replanBlocks(status) : [];
  return {
    kind: 'status',
    blocks: [...above, ...planBlocks(status, tableOf(status.progress.steps, columnsFor(status))), ...below],
    html: [...above, ...planBlocks(status, checklist(status)), ...below],
    provenance: [LEGEND],
    footnotes: footnotesOf(sources),
    next: nextCommands(status),
    csv: csvTable(status.progress.steps),
    data: { ...statusRecord(status), ...notedRecord(noted), sources },
  };
}

const LEGEND =
  'Hours count when you log them: done <number or course> --hours <n>. What is left of a step counts when it is finished. Planned by now: what the pace of the plan gives until yesterday, without days away. ≈: assumed by us.';

function movedBlocks({ plan, today }: Status, { finishBefore }: Noted): readonly Block[] {
  if (finishBefore === undefined) return [];
  const days = daysBetween(finishBefore, plan.finish);
  if (days === 0) return [text(`The finish stays ${dateText(plan.finish)}.`)];
  const words = `The finish moves from ${dateText(finishBefore)} to ${dateText(plan.finish)}, ${plural(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}.`;
  return [
    text([days > 0 ? warn(words) : good(words)]),
    ...blocksIf(plan.finish < today, note('Lay the dates out from today: genai-careers status --replan')),
  ];
}

function planBlocks(status: Status, steps: Block): Block[] {
  const { progress, plan, roleTitle } = status;
  const doneSteps = progress.steps.filter(({ state }) => state === 'done').length;
  return [
    title(
      plan.name === usualName(plan) ? `On the way to ${roleTitle}` : `On the way to ${roleTitle}: ${plan.name}`,
      `since ${dateText(sinceOf(plan))}`,
    ),
    {
      kind: 'bar',
      share: progress.share,
      text: `${percent(progress.share)}: ${count(Math.round(progress.doneHours))} of ${hours(progress.totalHours)}, ${doneSteps} of ${plural(progress.steps.length, 'step')}`,
    },
    ...standingBlocks(status),
    ...moneyBlocks(status),
    steps,
  ];
}

const MARKS: Record<ProgressStep['state'], Span> = {
  done: good('✓ done'),
  late: warn('· late'),
  now: accent('▸ now'),
  later: muted('  later'),
};

function columnsFor({ names, retired, assumed, progress: { steps }, query, today }: Status): CellColumn<ProgressStep>[] {
  const name = ({ kind, id }: ProgressStep) => [
    nameOf({ kind, ...(names.get(id) ?? { title: id }) }),
    muted(` ${id}`),
    warn(retired.has(id) ? ' retired' : ''),
  ];
  const marks = pauseOn(query.pauses ?? [], today) === undefined ? MARKS : { ...MARKS, now: muted('▸ away') };
  const dates = ({ doneOn, start, end }: ProgressStep) => (doneOn === null ? `${start}\u00a0– ${end}` : [muted(`done ${doneOn}`)]);
  return [
    { key: 'order', title: '#', align: 'right', wrap: false, cell: (step) => String(steps.indexOf(step) + 1) },
    { key: 'state', title: 'State', wrap: false, cell: ({ state }) => [marks[state]] },
    { key: 'step', title: 'Step', least: 14, cell: name },
    { ...HOURS_COLUMN, cell: (step) => hoursCell(step, assumed.has(step.id)) },
    { key: 'dates', title: 'Planned', least: 12, cell: dates },
  ];
}

/** `20 of 62 h` of what was begun. */
const hoursCell = ({ state, hours: whole, doneHours }: ProgressStep, assumed: boolean): Cell | Rich =>
  state === 'done' || doneHours === 0
    ? timeCell({ hours: whole, assumed })
    : `${count(doneHours)}\u00a0of\u00a0${timeText(whole, assumed)}`;

/** For the wall. */
const checklist = ({ progress, names, retired, assumed }: Status): Block =>
  list(
    progress.steps.map(({ kind, id, state, hours: whole, leftHours, start, end, doneOn }): Item => {
      const when = doneOn === null ? daysText(start, end) : `done on ${dateText(doneOn)}`;
      const notes = [...(state === 'late' ? ['late'] : []), ...(retired.has(id) ? ['retired'] : [])];
      return {
        text: [nameOf({ kind, ...(names.get(id) ?? { title: id }) })],
        below: [[timeText(state === 'done' ? whole : leftHours, assumed.has(id)), when, ...notes].join(', ')],
        done: state === 'done',
      };
    }),
    'check',
  );

/** What is left of the budget, once some is spent. */
function moneyBlocks({ spent, query }: Status): Block[] {
  if (spent.usd === 0 && spent.unknown === 0) return [];
  const { budget } = query.limits;
  return [
    text([`Spent on finished steps: ${costText({ cost: spent })}.`, budget === null ? '' : ` Left of the budget: ${dollars(budget)}.`]),
  ];
}

function nextCommands({ plan, progress, query, replanned, diff, today }: Status): NextCommand[] {
  const open = progress.steps.find(({ state }) => state === 'now');
  if (open === undefined) return [`gap ${plan.role}`, 'match', 'plans'];
  const isSame = diff.changes.length === 0 && replanned.finish === plan.finish;
  const again = isFound(replanned) ? (isSame ? [] : ['status --replan']) : nextAfterReplan(replanned, query, plan);
  if (pauseOn(query.pauses ?? [], today) !== undefined) return ['pause --end', ...again];
  return [`done ${open.id}${open.leftHours > 5 ? ' --hours 5' : ''}`, ...again, 'pause 2w'];
}

function statusRecord({ plan, today, progress, spent, query, replanned, diff }: Status) {
  return {
    role: plan.role,
    today,
    plan,
    progress: { ...progress, pauses: query.pauses ?? [] },
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
      ...same('state', 'hours', 'doneHours', 'start', 'end', 'doneOn'),
    },
  );
