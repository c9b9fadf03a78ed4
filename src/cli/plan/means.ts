import { Option } from '@commander-js/extra-typings';
import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { LANGUAGE_HELP } from '../language.ts';
import { calendarDate } from '../line/date-values.ts';
import { budget, decimal } from '../option-values.ts';
import { type Asker, withPersonOptions } from '../person.ts';
import { CURRENT_PAY_HELP } from './current-pay.ts';

/** The person, and what any plan of theirs keeps to. */
export function withMeans(command: Subcommand, context: Context) {
  return withPersonOptions(command)
    .option('--hours-per-week <hours>', 'your pace, such as 7.5; else that of your profile, else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--start <date>', 'first day, such as 2027-01-31 or "next monday"; default: today', calendarDate('--start', context, 'first'))
    .option(
      '--budget <amount>',
      'spend at most this in US dollars; none lifts that of your profile; a price nobody states counts as we assume it',
      budget,
    )
    .option('--free', 'only what is free to study')
    .addOption(
      new Option('--optimise <rule>', 'hours and money together, or one of them first')
        .choices(['balanced', 'hours', 'cost'])
        .default('balanced' as const),
    )
    .option('--hour-worth <amount>', 'what an hour is worth to you in US dollars, 1 to 500; else 15', decimal('--hour-worth', 1, 500))
    .option('--current-pay <amount>', CURRENT_PAY_HELP)
    .option('--language <code>', LANGUAGE_HELP);
}

/** @param typed undefined leaves it to the profile */
export const budgetOf = (typed: number | 'none' | undefined, { profile }: Pick<Asker, 'profile'>): number | null =>
  typed === 'none' ? null : (typed ?? profile?.budget ?? null);

export const BY_HELP = 'finish by this day, such as 2027-06-30, "June 2027" or "in 6 months"';

interface Weighed {
  optimise: 'balanced' | 'hours' | 'cost';
  hourWorth?: number | undefined;
  worthRange?: true | undefined;
}

/** @throws CareersError `usage` for a worth of an hour that nothing weighs */
export function refuseIdleWorth({ optimise, hourWorth, worthRange }: Weighed): void {
  if (optimise === 'balanced' || (worthRange !== true && hourWorth === undefined)) return;
  const option = worthRange === true ? '--worth-range' : '--hour-worth';
  throw new CareersError('usage', `${option} weighs hours against money, so it goes with --optimise balanced.`, {
    hint: `Leave out --optimise ${optimise}.`,
  });
}

/** @throws CareersError `usage` for a last day before the first */
export function refuseEarlyEnd(by: string | undefined, start: string): void {
  if (by === undefined || by >= start) return;
  throw new CareersError('usage', `--by ${by} is before the first day, ${start}.`, {
    hint: 'Choose a later day, or an earlier --start.',
  });
}
