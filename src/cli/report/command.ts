import { NO_PLAN_LIMITS } from '../../core/plan/query.ts';
import { reportFor } from '../../core/report/report.ts';
import { reportView } from '../../view/report/page.ts';
import { type Context, today } from '../context.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';
import type { Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { calendarDate } from '../line/date-values.ts';
import { decimal, money } from '../option-values.ts';
import { type Asker, askerOf, audienceOf, requireSkills, withPersonOptions } from '../person.ts';
import { print } from '../print.ts';
import { roleNamed } from '../role-words.ts';

/** For all of its plans. */
const TIME_LIMIT_MS = 6000;

export function reportCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description(
      'Put everything about one person on one page: what was understood, the roles that fit, their pay, what is missing, the plan as a checklist, and what none of it can know. Without a role: the three that fit best.',
    )
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .option('--hours-per-week <hours>', 'pace of the plans; else that of your profile, else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--start <date>', 'first day, such as 2027-01-31 or "next monday"; default: today', calendarDate('--start', context, 'first'))
    .option('--budget <amount>', 'what the courses of a plan may cost, in US dollars', money('--budget'))
    .option('--language <code>', LANGUAGE_HELP)
    .option('--anonymous', 'number the files instead of naming them')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers report mlops --resume cv.pdf -o client.html\n  genai-careers report --skill python=3 --skill sql=2 --open',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const asker = await askerOf(context, globals, options);
      const role = command.args.length === 0 ? undefined : await roleNamed(context, globals, command.args);
      if (role === undefined) requireSkills(asker);
      const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
      const means = {
        ...meansOf(options, asker),
        hoursPerWeek: options.hoursPerWeek ?? asker.person.hoursPerWeek ?? catalog.planning.hoursPerWeek,
      };
      const report = reportFor(catalog, asker.person, role, gapHoursIn(catalog), {
        ...means,
        start: options.start ?? today(context),
        timeLimitMs: TIME_LIMIT_MS / (role === undefined ? 3 : 1),
        clock: context.clock,
      });
      await print(context, reportView(report, audienceOf(asker, options.language)), globals, asker.notes);
    });
}

/** Where no plan keeps the budget, the one that gets furthest. */
const meansOf = (typed: { budget?: number }, { person, profile }: Asker) => ({
  limits: { ...NO_PLAN_LIMITS, hourWorth: person.hourWorth, budget: typed.budget ?? profile?.budget ?? null, partial: true },
});
