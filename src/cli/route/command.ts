import { Option } from '@commander-js/extra-typings';
import { CareersError } from '../../core/errors.ts';
import type { RouteQuery } from '../../core/routes/hop.ts';
import { routeTo } from '../../core/routes/route.ts';
import { routeView } from '../../view/route/page.ts';
import { adviceText } from '../../view/route/sentences.ts';
import { type Context, today } from '../context.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { calendarDate } from '../line/date-values.ts';
import { type Start, startFrom, startingFrom, withStart } from '../match/from-title.ts';
import { decimal, money } from '../option-values.ts';
import { type Asker, askerOf, audienceOf, withPersonOptions } from '../person.ts';
import { CURRENT_PAY_HELP, currentPayOf } from '../plan/current-pay.ts';
import { print } from '../print.ts';
import { roleNamed } from '../role-words.ts';

function withRouteOptions(command: Subcommand, context: Context) {
  return withPersonOptions(command)
    .option('--from <title...>', 'start from what people in this job typically can; --skill and --resume count before it')
    .option('--hours-per-week <hours>', 'your pace, such as 7.5; else that of your profile, else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--start <date>', 'first day, such as 2027-01-31 or "next monday"; default: today', calendarDate('--start', context, 'first'))
    .option('--budget <amount>', 'spend at most this in US dollars on the way to each stop', money('--budget'))
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

type RouteOptions = ReturnType<ReturnType<typeof withRouteOptions>['opts']>;

export function routeCommand(command: Subcommand, context: Context): void {
  withRouteOptions(command, context)
    .description(
      'Find the way to a role by at most two others, beside the plan straight to it.\nA hop is allowed at 60% readiness, the first also where people get in directly.',
    )
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers route ai-architect --from "backend engineer"\n  genai-careers route nlp-specialist --skill python=2 --hours-per-week 8 --current-pay 60k',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const { id: role } = await roleNamed(context, globals, command.args);
      const { asker, start } = await travellerOf(context, globals, options);
      const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
      const person = { ...asker.person, hoursPerWeek: options.hoursPerWeek ?? asker.person.hoursPerWeek };
      const pay = currentPayOf(catalog, options.currentPay);
      const query = { role, person, start: options.start ?? today(context), limits: limitsOf(options, asker) };
      const route = routeTo(catalog, query, pay?.usd ?? null);
      const view = routeView(route, audienceOf(asker, options.language), pay?.stated ?? null);
      await print(context, start === undefined ? view : withStart(view, start, asker.person, 'from'), globals, asker.notes);
      if (route.advice === 'none') throw new CareersError('check-failed', adviceText(route), { hint: 'Give way in --budget or --free.' });
    });
}

/** The person, who may start from a title. */
async function travellerOf(context: Context, globals: Globals, options: RouteOptions): Promise<{ asker: Asker; start: Start | undefined }> {
  const { from, ...named } = options;
  if (from === undefined) return { asker: await askerOf(context, globals, named), start: undefined };
  const catalog = await context.catalog();
  const start = startFrom(catalog, from.join(' '));
  if (start.readAs !== null) context.readAs?.push(start.readAs);
  const asker = await askerOf(context, globals, { ...named, skill: named.skill ?? [] });
  return { asker: startingFrom(catalog, asker, start), start };
}

/** @throws CareersError `usage` for a worth of an hour that nothing weighs */
function limitsOf({ optimise, hourWorth, free, budget }: RouteOptions, { profile }: Asker): RouteQuery['limits'] {
  if (optimise !== 'balanced' && hourWorth !== undefined) {
    throw new CareersError('usage', '--hour-worth weighs hours against money, so it goes with --optimise balanced.', {
      hint: `Leave out --optimise ${optimise}.`,
    });
  }
  return { optimise, hourWorth: hourWorth ?? null, budget: budget ?? profile?.budget ?? null, free: free === true };
}
