import { addDays, daysBetween, latest } from '../../core/dates.ts';
import { sinceOf } from '../../core/progress/forecast.ts';
import { pauseOn } from '../../core/progress/pauses.ts';
import type { Progress, ProgressStep } from '../../core/progress/progress.ts';
import type { Status } from '../../core/progress/status.ts';
import { accent, blocksIf, good, muted, strong, text, warn } from '../build.ts';
import type { Block, Rich } from '../view.ts';
import { andList, count, hours, plural, timeText } from '../words/counts.ts';
import { dateText, daysText } from '../words/dates.ts';

/** By hours against the plan, at the own pace, and with what is due. */
export function standingBlocks(status: Status): Block[] {
  const { progress, today } = status;
  if (progress.share === 1) return [text([good(`Finished on ${dateText(progress.finish ?? today)}.`)])];
  return [text(againstPlan(status)), text(finishText(status)), ...deadlineBlocks(status), ...awayBlocks(status), ...todayBlocks(status)];
}

function againstPlan({ plan, progress: { doneHours, expectedHours, leftHours }, today }: Status): Rich {
  const left = `${hours(leftHours)} are left.`;
  if (today < plan.start && expectedHours === 0) return [`It starts on ${dateText(plan.start)}. ${left}`];
  const behind = expectedHours - doneHours;
  const figures = `${hours(expectedHours)} were planned by now, ${hours(doneHours)} are done.`;
  if (expectedHours < 0.5 && behind > -0.5) return [good('Nothing is due yet.'), ` ${left}`];
  if (Math.abs(behind) < 0.5) return [good(`You are on schedule: ${hours(doneHours)} are done, as many as planned by now.`), ` ${left}`];
  const words = `You are ${hours(Math.abs(behind))} ${behind > 0 ? 'behind' : 'ahead of'} schedule: ${figures}`;
  return [behind > 0 ? warn(words) : good(words), ` ${left}`];
}

function finishText({ plan, today, progress: { pace, finish, finishAtPace }, query: { pauses = [] } }: Status): Rich {
  const planned = `${count(plan.hoursPerWeek)} h a week`;
  const said = finish === plan.finish ? '' : `; the plan says ${dateText(plan.finish)}`;
  if (pace === null) {
    const own = today < plan.start ? '' : ' Your own pace is told once there are 7 days of record.';
    return `At the planned pace of ${planned} you finish on ${dayText(finish)}${said}.${own}`;
  }
  const wasAway = pauses.some(({ from, to }) => from < today && to >= sinceOf(plan));
  const over = pace.days < 28 ? `${pace.days} days${wasAway ? ' without pauses' : ''}` : 'four weeks';
  if (finishAtPace === null && pace.hoursPerWeek === 0) {
    return [
      warn(`Nothing was logged for this plan in the last ${over}.`),
      ` At the planned pace of ${planned} you finish on ${dayText(finish)}${said}.`,
    ];
  }
  const own = `Your pace over the last ${over}: ${count(pace.hoursPerWeek)} h a week (planned ${count(plan.hoursPerWeek)}).`;
  return [own, ' At that pace you finish on ', strong(dayText(finishAtPace)), `, at the planned one on ${dayText(finish)}${said}.`];
}

const dayText = (day: string | null): string => (day === null ? 'a day after 2099' : dateText(day));

function deadlineBlocks({ plan, progress }: Status): readonly Block[] {
  const { by } = plan.limits;
  if (by === null) return [];
  const late = (finish: string | null) => (finish === null ? Number.POSITIVE_INFINITY : daysBetween(by, finish));
  const [planned, own] = [late(progress.finish), progress.pace === null ? null : late(progress.finishAtPace)];
  const words = own === null || own === planned ? lateText(planned) : `${lateText(planned)} at the planned pace, ${lateText(own)} at yours`;
  const isMissed = planned > 0 || (own ?? 0) > 0;
  return [text([`Your deadline is ${dateText(by)}: `, isMissed ? warn(words) : good(words), '.'])];
}

function lateText(days: number): string {
  if (days === Number.POSITIVE_INFINITY) return 'not reached before 2100';
  if (days <= 0) return days === 0 ? 'met on its last day' : `${plural(-days, 'day')} to spare`;
  return `${plural(days, 'day')} late`;
}

/** Breaks that are not over, and how long those were that the plan made room for. */
function awayBlocks({ plan, today, query: { pauses = [] } }: Status): readonly Block[] {
  const since = sinceOf(plan);
  const away = pauseOn(pauses, today);
  const ahead = pauses.filter(({ from }) => from > today).map(({ from, to }) => daysText(from, to));
  const over = pauses.filter(({ to }) => to < today && to >= since);
  const days = over.reduce((sum, { from, to }) => sum + daysBetween(latest(from, since), to) + 1, 0);
  return [
    ...(away === undefined ? [] : [text([accent(`Away until ${dateText(away.to)}.`)])]),
    ...blocksIf(ahead.length > 0, text([`Away: ${andList(ahead)}.`])),
    ...blocksIf(
      days > 0,
      text([muted(`${plural(days, 'day')} without study since the start ${days === 1 ? 'is' : 'are'} left out of these figures.`)]),
    ),
  ];
}

function todayBlocks({ progress, names, assumed, today, query: { pauses = [] } }: Status): readonly Block[] {
  const current = progress.steps.find(({ state }) => state === 'now');
  if (current === undefined) return [];
  const other = otherDue(progress, current);
  const title = names.get(current.id)?.title ?? current.id;
  const away = pauseOn(pauses, today);
  const when = away === undefined ? 'Today' : `From ${dateText(addDays(away.to, 1))} on`;
  return [
    text([
      `${when}: `,
      accent(title),
      `, ${timeText(current.leftHours, assumed.has(current.id))} left, `,
      dueText(current.end, today),
      '.',
    ]),
    ...blocksIf(
      other !== undefined,
      text([warn(`Due before it: ${names.get(other?.id ?? '')?.title ?? other?.id}, ${dateText(other?.on ?? '')}.`)]),
    ),
  ];
}

const otherDue = ({ due }: Progress, { id, kind, end }: ProgressStep) =>
  due !== null && (due.id !== id || due.kind !== kind) && due.on < end ? due : undefined;

const dueText = (end: string, today: string) => (end < today ? warn(`due since ${dateText(end)}`) : `due on ${dateText(end)}`);
