import type { PlanDiff } from '../../core/progress/diff.ts';
import type { Finishing, Undoing } from '../../core/progress/finish.ts';
import type { Logging } from '../../core/progress/log.ts';
import type { Change, OwnCourse, Pause } from '../../model/profile.ts';
import { accent, blocksIf, good, muted, text, warn } from '../build.ts';
import type { Block, Rich, Span } from '../view.ts';
import { count, hours } from '../words/counts.ts';
import { dateText, daysText } from '../words/dates.ts';

/** What was just noted in the profile, told above where that leads. */
export interface Noted {
  finished?: readonly Finishing[] | undefined;
  logged?: readonly Logging[] | undefined;
  own?: readonly OwnCourse[] | undefined;
  /** Finish of the plan in use before; it may have moved. */
  finishBefore?: string | undefined;
  undone?: readonly Change[] | undefined;
  away?: Pause | undefined;
  /** How the plan, laid out anew, differs from the one before. */
  replanned?: PlanDiff | undefined;
  /** Whether these days were without study before. */
  wasAway?: boolean | undefined;
}

export function notedBlocks({ finished = [], logged = [], own = [], undone = [], away, wasAway = false }: Noted): Block[] {
  return [
    ...finished.flatMap(finishingBlocks),
    ...logged.map(loggedBlock),
    ...own.map(ownBlock),
    ...undone.map(undoneBlock),
    ...(away === undefined
      ? []
      : [text([wasAway ? muted('Noted before: ') : good('Noted: '), `no study on ${daysText(away.from, away.to)}.`])]),
  ];
}

export function notedRecord({ finished = [], logged = [], own = [], finishBefore, undone = [], away, replanned }: Noted) {
  return {
    finished: finished.map(({ finished: { kind, id, on }, gains, isNew }) => ({ kind, id, on, gains, isNew })),
    logged: logged.map(({ logged: { kind, id, hours: length, on }, sum }) => ({ kind, id, hours: length, on, sum })),
    own: [...own],
    finishBefore: finishBefore ?? null,
    undone: undone.map(({ what, on }) => ({ what, on })),
    away: away ?? null,
    ...(replanned === undefined ? {} : { diffBefore: replanned }),
  };
}

function finishingBlocks({ finished, title, gains, isNew }: Finishing): Block[] {
  const lifted: Rich = gains.flatMap(({ skill, from, to }, at): Span[] => [
    muted(at === 0 ? 'lifts ' : ', '),
    accent(skill),
    { text: ` ${from} → ${to}` },
  ]);
  return [
    text([isNew ? good('Finished: ') : muted('Finished before: '), title, onDay(finished.on)]),
    ...blocksIf(gains.length > 0, text(lifted)),
  ];
}

function loggedBlock({ logged, title, sum, hours: whole }: Logging): Block {
  const far = whole === null ? `${hours(sum)} so far` : `${count(sum)} of ${hours(whole)}`;
  const isAll = whole !== null && sum >= whole;
  const isMore = whole !== null && sum > whole;
  return text([
    good(`${hours(logged.hours)} noted: `),
    title,
    onDay(logged.on),
    `, ${far}.`,
    isMore ? warn(' That is more than it is said to take; if it is a slip: genai-careers undo.') : '',
    isAll ? warn(` If it is finished: genai-careers done ${logged.id}`) : '',
  ]);
}

function ownBlock({ title, skills, hours: length, certificate, on }: OwnCourse): Block {
  const more = [
    ...(length === null ? [] : [hours(length)]),
    ...skills.map(({ skill, level }) => `${skill} ${level}`),
    ...(certificate ? ['with a certificate'] : []),
  ];
  return text([good('Finished: '), title, onDay(on), more.length === 0 ? '' : `, ${more.join(', ')}`]);
}

const undoneBlock = ({ what, on }: Change): Block => text([good('Taken back: '), what, muted(`, noted on ${dateText(on)}`)]);

const onDay = (day: string): Span => muted(` on ${dateText(day)}`);

export function undoneText({ id, lowered, hours: length }: Undoing): string {
  if (length !== null) return `${hours(length)} of ${id} taken back.`;
  const undone = `Not finished any more: ${id}.`;
  if (lowered === null) return `${undone} The levels it lifted stay: genai-careers profile set <skill>=<level>`;
  if (lowered.length === 0) return `${undone} Your levels stay.`;
  return `${undone} Your levels: ${lowered.map(({ skill, from, to }) => `${skill} ${from} → ${to}`).join(', ')}.`;
}
