import { quoted } from '../../core/command-line.ts';
import { usualName } from '../../core/plan/aim.ts';
import type { PlanAnswer } from '../../core/plan/answer.ts';
import type { Leave } from '../../core/plan/beside/answers.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../core/plan/query.ts';
import type { PlanLimits, SavedPlan } from '../../model/profile.ts';
import type { NextCommand } from '../view.ts';
import { slotsText } from '../words/slots.ts';

/** A flag as typed; null where it takes no value. */
export interface Flag {
  name: string;
  value: string | null;
}

/**
 * Commands repeat the limits typed, not those of the profile.
 * @param isSaved the same line saves the plan
 */
export function nextAfterPlan(
  { role, status, steps, cheaper, changes, changePair }: PlanAnswer,
  typed: readonly Flag[],
  isSaved: boolean,
  aim: string = role,
): NextCommand[] {
  const leaves = changes[0] === undefined ? (changePair?.both ?? []) : [changes[0]];
  const partial: Flag = { name: '--partial', value: null };
  if (steps.length === 0) {
    return [
      leaves.length === 0 ? line('gap', aim, typed.filter(isOfPerson)) : line('plan', aim, leaves.reduce(changed, typed)),
      ...(status === 'infeasible' ? [line('plan', aim, replaced(typed, ['--partial'], partial))] : []),
      `show ${role}`,
    ];
  }
  return [
    isSaved ? 'status' : line('plan', aim, typed, ' --save'),
    isSaved ? `status -f ics -o ${role}.ics` : line('plan', aim, typed, ` -f ics -o ${role}.ics`),
    ...(cheaper === null
      ? []
      : [line('plan', aim, replaced(typed, ['--optimise', '--hour-worth'], { name: '--optimise', value: 'cost' }))]),
  ];
}

/** Where a saved plan cannot be kept from here: the smallest change that allows and saves it. */
export function nextAfterReplan(answer: PlanAnswer, query: PlanQuery, plan: SavedPlan): NextCommand[] {
  const save = { name: '--save', value: plan.name === usualName(plan) ? null : plan.name };
  const flags = [...flagsOf(query, plan.language), save, { name: '--force', value: null }];
  return answer.changes.length === 0 ? [] : nextAfterPlan(answer, flags, true).slice(0, 1);
}

function flagsOf({ slots, hoursPerWeek, limits, start }: PlanQuery, language: string | undefined): Flag[] {
  const isOver = limits.by !== null && limits.by < start;
  // Where hours or money alone come first, an hour has no worth.
  const isWeighed = limits.optimise !== 'hours' && limits.optimise !== 'cost';
  const { hourWorth, by } = limits;
  return [
    slots === undefined ? { name: '--hours-per-week', value: String(hoursPerWeek) } : { name: '--slots', value: slotsText(slots) },
    ...(language === undefined ? [] : [{ name: '--language', value: language }]),
    ...limitFlags({ ...limits, by: isOver ? null : by, hourWorth: isWeighed ? hourWorth : null }),
  ];
}

/** In order of printing. */
const LIMIT_OPTIONS: Record<keyof PlanLimits, string> = {
  by: '--by',
  weeks: '--weeks',
  budget: '--budget',
  anyPrice: '--budget',
  free: '--free',
  optimise: '--optimise',
  hourWorth: '--hour-worth',
  include: '--include',
  exclude: '--exclude',
  platforms: '--platform',
  certificates: '--certificates',
  estimates: '--no-estimates',
  projects: '--no-projects',
  code: '--allow-code',
  partial: '--partial',
  and: '--and',
  with: '--with',
};

/** Leaves out defaults. */
export function limitFlags(limits: PlanLimits): Flag[] {
  return (Object.keys(LIMIT_OPTIONS) as (keyof PlanLimits)[]).flatMap((key) => {
    const [name, value] = [LIMIT_OPTIONS[key], limits[key]];
    if (value === NO_PLAN_LIMITS[key]) return [];
    if (Array.isArray(value)) return value.map((one) => ({ name, value: one }));
    if (key === 'anyPrice') return [{ name, value: 'none' }];
    return [{ name, value: typeof value === 'boolean' ? null : String(value) }];
  });
}

/** The flags with one limit changed, and others of the same thing removed. */
function changed(typed: readonly Flag[], { kind, to }: Leave): readonly Flag[] {
  const value = String(to ?? 0);
  switch (kind) {
    case 'hours-per-week':
      return replaced(typed, ['--hours-per-week', '--slots'], { name: '--hours-per-week', value });
    case 'weeks':
      return replaced(typed, ['--weeks', '--by'], { name: '--weeks', value });
    case 'budget':
      return replaced(typed, ['--budget'], { name: '--budget', value });
    case 'paid':
      return replaced(typed, ['--free']);
    case 'projects':
      return replaced(typed, ['--no-projects']);
    case 'estimates':
      return replaced(typed, ['--no-estimates']);
  }
}

const replaced = (typed: readonly Flag[], names: readonly string[], ...by: Flag[]): Flag[] => [
  ...typed.filter(({ name }) => !names.includes(name)),
  ...by,
];

/** Flags of the person come first and may be shortened. */
function line(command: string, role: string, flags: readonly Flag[], end = ''): NextCommand {
  const words = (some: readonly Flag[]) => some.map(({ name, value }) => ` ${value === null ? name : `${name} ${quoted(value)}`}`).join('');
  const person = words(flags.filter(isOfPerson));
  const rest = `${words(flags.filter((flag) => !isOfPerson(flag)))}${end}`;
  return person === '' ? `${command} ${role}${rest}` : { command: `${command} ${role}`, flags: person.trim(), end: rest };
}

const isOfPerson = ({ name }: Flag): boolean => name === '--skill' || name === '--resume' || name === '--level';
