import { Option } from '@commander-js/extra-typings';
import type { Means } from '../../core/plan/hours-to.ts';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { budget, decimal } from '../option-values.ts';
import { type Asker, askerOf, audienceOf, requireSkills, withPersonOptions } from '../person.ts';
import { budgetOf } from '../plan/means.ts';
import { print } from '../print.ts';
import { readRole, roleOption } from '../role-words.ts';
import { matchAnswer } from './answer.ts';
import { startFrom, startingFrom, withStart } from './from-title.ts';

export function matchCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description('Rank the roles by how close they are to what you can do. Without --skill, --resume or --from it asks your profile.')
    .option('--hours-per-week <hours>', 'your pace, such as 4: says how many weeks each role takes', decimal('--hours-per-week', 0.5, 112))
    .option(
      '--budget <amount>',
      'what courses may cost in all, in US dollars: says what each role takes within it; none lifts that of your profile',
      budget,
    )
    .addOption(new Option('--sort <order>', 'order of the lines').choices(['fit', 'readiness', 'hours', 'pay']).default('fit' as const))
    .option('--language <code>', LANGUAGE_HELP)
    .option('--all', 'all roles, not the first ten alone')
    .option('--from <title...>', 'start from what people in this job typically can; --skill and --resume count before it')
    .option('--explain <role...>', 'why this role ranks where it does')
    .option('--not <role>', 'leave this role out (repeatable)', collect)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers match --skill python=3 --skill docker=2 --skill sql=2\n  cat resume.json | genai-careers match --resume - --level 3\n  genai-careers match --skill python=3 --hours-per-week 4 --budget 100\n  genai-careers match --skill python=3 --skill sql=2 --explain ds\n  genai-careers match --from backend engineer --skill python=3',
    )
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      const whole = await context.catalog();
      const start = options.from === undefined ? undefined : startFrom(whole, options.from.join(' '));
      if (start?.readAs != null) context.readAs?.push(start.readAs);
      const named = await askerOf(context, globals, start === undefined ? options : { ...options, skill: options.skill ?? [] });
      const asker = start === undefined ? named : startingFrom(whole, named, start);
      requireSkills(asker);
      const catalog = inLanguageOf(whole, options.language, asker.profile);
      const means = meansOf(options, asker, catalog.planning.hoursPerWeek);
      const person = { ...asker.person, hoursPerWeek: options.hoursPerWeek ?? asker.person.hoursPerWeek };
      const explain = roleOption(context, catalog, options.explain?.join(' '));
      const not = options.not?.map((name) => readRole(context, catalog, name).id);
      const view = matchAnswer(catalog, person, audienceOf(asker, options.language), { ...options, explain, not, means });
      await print(context, start === undefined ? view : withStart(view, start, person), globals, asker.notes);
    });
}

/** From the line, else the profile; null if neither states any. */
function meansOf(typed: { hoursPerWeek?: number; budget?: number | 'none' }, asker: Asker, usualHours: number): Means | null {
  const hoursPerWeek = typed.hoursPerWeek ?? asker.profile?.hoursPerWeek ?? null;
  const money = budgetOf(typed.budget, asker);
  return hoursPerWeek === null && money === null ? null : { hoursPerWeek: hoursPerWeek ?? usualHours, budget: money };
}
