import { Option } from '@commander-js/extra-typings';
import type { PlanLimits } from '../../model/profile.ts';
import { type Flag, limitFlags } from '../../view/plan/next.ts';
import { slotsText } from '../../view/words/slots.ts';
import { collect, type Subcommand } from '../globals.ts';
import { LANGUAGE_HELP } from '../language.ts';
import { calendarDate, decimal, money } from '../option-values.ts';
import { withPersonOptions } from '../person.ts';
import { planName } from './save.ts';
import { parseSlots } from './slots.ts';

export function withPlanOptions(command: Subcommand) {
  return withPersonOptions(command)
    .option('--hours-per-week <hours>', 'your pace, such as 7.5; else that of your profile, else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--start <date>', 'first day, YYYY-MM-DD; default: today', calendarDate('--start'))
    .option('--by <date>', 'finish by this day', calendarDate('--by'))
    .option('--weeks <n>', 'finish within so many weeks', decimal('--weeks', 0.5, 1000))
    .option('--budget <amount>', 'spend at most this in US dollars; a price nobody states counts as we assume it', money('--budget'))
    .option('--free', 'only what is free to study')
    .addOption(
      new Option('--optimise <rule>', 'hours and money together, or one of them first')
        .choices(['balanced', 'hours', 'cost'])
        .default('balanced' as const),
    )
    .option('--hour-worth <amount>', 'what an hour is worth to you in US dollars, 1 to 500; else 15', decimal('--hour-worth', 1, 500))
    .option('--worth-range', 'from which to which worth of an hour the plan stays the same')
    .addOption(new Option('--include <needs>', 'core needs, or useful ones too').choices(['core', 'useful']).default('core' as const))
    .option('--exclude <course>', 'leave out a course or project (repeatable)', collect)
    .option('--platform <platform>', 'only courses of this platform (repeatable)', collect)
    .option('--language <code>', LANGUAGE_HELP)
    .option('--certificates', 'certificates too: audited courses are paid for, and exams may prove a level')
    .option('--no-estimates', 'leave out courses whose hours nobody states')
    .option('--no-projects', 'courses only')
    .option('--allow-code', 'programming also where the role can do without')
    .option('--partial', 'where no plan keeps the limits, the one that gets furthest')
    .option('--slots <times>', 'weekly times, such as "mon 19:00-21:00, sat 09:00-12:00"; they set pace and dates', parseSlots)
    .option('--save [name]', 'keep the plan in your profile, for next, done and status; by default it is called like its role', planName)
    .option('--diff', 'what is different from the saved plan, and why')
    .addOption(new Option('--time-limit <seconds>', 'stop looking after this').argParser(decimal('--time-limit', 0, 600)).default(2));
}

export type PlanOptions = ReturnType<ReturnType<typeof withPlanOptions>['opts']>;

/** Courses and platforms are not looked up yet. */
export function limitsOf(options: PlanOptions): PlanLimits {
  return {
    optimise: options.optimise,
    hourWorth: options.hourWorth ?? null,
    include: options.include,
    budget: options.budget ?? null,
    by: options.by ?? null,
    weeks: options.weeks ?? null,
    free: options.free === true,
    certificates: options.certificates === true,
    estimates: options.estimates,
    projects: options.projects,
    exclude: options.exclude ?? [],
    platforms: options.platform ?? [],
    code: options.allowCode === true,
    partial: options.partial === true,
  };
}

/** Flags to repeat in the commands to run next: the question without --save, --diff and --time-limit. */
export function typedFlags(options: PlanOptions): Flag[] {
  const flag = (name: string, value: string | number | undefined): Flag[] => (value === undefined ? [] : [{ name, value: String(value) }]);
  return [
    ...(options.skill ?? []).flatMap(({ skill, level }) => flag('--skill', `${skill}=${level}`)),
    ...(options.resume ?? []).flatMap((file) => flag('--resume', file)),
    ...(options.level ?? []).flatMap((level) => flag('--level', level)),
    ...flag('--hours-per-week', options.hoursPerWeek),
    ...flag('--slots', options.slots && slotsText(options.slots)),
    ...flag('--start', options.start),
    ...flag('--language', options.language),
    ...limitFlags(limitsOf(options)),
  ];
}
