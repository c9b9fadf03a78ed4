import { quoted } from '../../core/command-line.ts';
import type { Change, PlanAnswer } from '../../core/plan/answer.ts';
import type { PlanLimits } from '../../model/profile.ts';

/** A flag as it was typed; null where it takes no value. */
export interface Flag {
  name: string;
  value: string | null;
}

/**
 * What to run after a plan. Each command repeats the limits that were typed: a plan is saved, exported or made possible as it was asked
 * for, not as the defaults would have it. What a profile says need not be repeated.
 * @param isSaved the plan was saved by this very line, so it is not told to save it again
 */
export function nextAfterPlan({ role, steps, cheaper, changes }: PlanAnswer, said: readonly Flag[], isSaved: boolean): string[] {
  const [change] = changes;
  if (steps.length === 0) {
    const person = said.filter(({ name }) => name === '--skill' || name === '--resume' || name === '--level');
    return [change === undefined ? line('gap', role, person) : line('plan', role, changed(said, change)), `show ${role}`];
  }
  return [
    isSaved ? 'status' : `${line('plan', role, said)} --save`,
    `${line('plan', role, said)} -f ics -o ${role}.ics`,
    ...(cheaper === null ? [] : [line('plan', role, replaced(said, ['--optimise'], { name: '--optimise', value: 'cost' }))]),
  ];
}

/** The command that saves the plan from here: the same question, at the pace and in the limits the plan was saved with. */
export function savedAgain(role: string, hoursPerWeek: number, limits: PlanLimits): string {
  const one = (name: string, value: string | number | null): Flag[] => (value === null ? [] : [{ name, value: String(value) }]);
  const bare = (name: string, isSaid: boolean): Flag[] => (isSaid ? [{ name, value: null }] : []);
  return line('plan', role, [
    ...one('--hours-per-week', hoursPerWeek),
    ...one('--by', limits.by),
    ...one('--weeks', limits.weeks),
    ...one('--budget', limits.budget),
    ...bare('--free', limits.free),
    ...one('--optimise', limits.optimise === 'hours' ? null : limits.optimise),
    ...one('--include', limits.include === 'core' ? null : limits.include),
    ...limits.exclude.flatMap((id) => one('--exclude', id)),
    ...limits.platforms.flatMap((id) => one('--platform', id)),
    ...bare('--certificates', limits.certificates),
    ...bare('--no-estimates', !limits.estimates),
    ...bare('--no-projects', !limits.projects),
    ...bare('--save', true),
  ]);
}

/** The flags with one limit changed, and what speaks of the same thing taken out. */
function changed(said: readonly Flag[], { kind, to }: Change): Flag[] {
  const value = String(to ?? 0);
  switch (kind) {
    case 'hours-per-week':
      return replaced(said, ['--hours-per-week', '--slots'], { name: '--hours-per-week', value });
    case 'weeks':
      return replaced(said, ['--weeks', '--by'], { name: '--weeks', value });
    case 'budget':
      return replaced(said, ['--budget'], { name: '--budget', value });
    case 'paid':
      return replaced(said, ['--free']);
    case 'projects':
      return replaced(said, ['--no-projects']);
    case 'estimates':
      return replaced(said, ['--no-estimates']);
  }
}

const replaced = (said: readonly Flag[], names: readonly string[], ...by: Flag[]): Flag[] => [
  ...said.filter(({ name }) => !names.includes(name)),
  ...by,
];

function line(command: string, role: string, flags: readonly Flag[]): string {
  return [command, role, ...flags.map(({ name, value }) => (value === null ? name : `${name} ${quoted(value)}`))].join(' ');
}
