import { Option } from '@commander-js/extra-typings';
import type { PlanLimits } from '../../model/profile.ts';
import { type Flag, limitFlags } from '../../view/plan/next.ts';
import { slotsText } from '../../view/words/slots.ts';
import { FOR_AD_HELP } from '../ad/target.ts';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { calendarDate, timeZone } from '../line/date-values.ts';
import { decimal } from '../option-values.ts';
import { BY_HELP, withMeans } from './means.ts';
import { planName } from './plan-name.ts';
import { slotTimes } from './slots.ts';

export function withPlanOptions(command: Subcommand, context: Context) {
  return withMeans(command, context)
    .option('--for-ad <file>', FOR_AD_HELP)
    .option('--by <date>', BY_HELP, calendarDate('--by', context, 'last'))
    .option('--weeks <n>', 'finish within so many weeks', decimal('--weeks', 0.5, 1000))
    .option('--alternatives', 'the three best plans without one of the steps, and what they take more')
    .option('--worth-range', 'from which to which worth of an hour the plan stays the same')
    .addOption(new Option('--include <needs>', 'core needs, or useful ones too').choices(['core', 'useful']).default('core' as const))
    .option('--and <role...>', 'a second role in the same plan, which takes less than two')
    .option('--with <course>', 'a course or project that must be in it: paid for, assigned or liked (repeatable)', collect)
    .option('--exclude <course>', 'leave out a course or project (repeatable)', collect)
    .option('--platform <platform>', 'only courses of this platform (repeatable)', collect)
    .option('--certificates', 'certificates too: audited courses are paid for, and exams may prove a level')
    .option('--no-estimates', 'leave out courses whose hours nobody states')
    .option('--no-projects', 'courses only')
    .option('--allow-code', 'programming also where the role can do without')
    .option('--partial', 'where no plan keeps the limits, the one that gets furthest')
    .option(
      '--slots <times>',
      'weekly times, such as "mon,wed 19-21, sat 9-12" or "daily 7-8"; they set pace and dates',
      slotTimes(context),
    )
    .option(
      '--time-zone <zone>',
      'with --slots and -f ics: where the times are, such as Europe/Berlin; else wherever they are read',
      timeZone,
    )
    .option('--save [name...]', 'keep the plan in your profile, for next, done and status; named after its role by default', planName)
    .option('--diff', 'what is different from the saved plan, and why')
    .addOption(new Option('--time-limit <seconds>', 'stop looking after this').argParser(decimal('--time-limit', 0, 600)).default(2));
}

export type PlanOptions = ReturnType<ReturnType<typeof withPlanOptions>['opts']>;

/** Roles, courses and platforms are not looked up yet. */
export function limitsOf(options: PlanOptions): PlanLimits {
  return {
    optimise: options.optimise,
    hourWorth: options.hourWorth ?? null,
    include: options.include,
    ...(options.budget === 'none' ? { budget: null, anyPrice: true } : { budget: options.budget ?? null }),
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
    and: options.and?.join(' ') ?? null,
    with: options.with ?? [],
  };
}

/** Flags for the next commands: the question without --save, --diff and --time-limit. */
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
    ...flag('--current-pay', options.currentPay),
    ...limitFlags(limitsOf(options)),
  ];
}
