import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { decimal, money, skillLevel } from '../options.ts';
import { personOf, requireSkills, whomOf } from '../person.ts';
import { print } from '../print.ts';
import { matchAnswer } from './answer.ts';

/** `match`: which roles suit somebody, and how far away they are. */
export function matchCommand(command: Subcommand, context: Context): void {
  command
    .description('Rank the roles by how close they are to what you can do. Without --skill or --resume it asks your profile.')
    .option('--skill <skill=level>', 'a skill with its level: 0 none, 1 aware, 2 working, 3 proficient, 4 expert (repeatable)', skillLevel)
    .option('--resume <file>', 'read the skills from a JSON Resume, a LinkedIn CSV or a list; - is standard input')
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .option('--hours-per-week <hours>', 'your pace, such as 4: says how many weeks each role takes', decimal('--hours-per-week', 0.5, 112))
    .option('--budget <amount>', 'what courses may cost in all, in US dollars: says what each role takes within it', money('--budget'))
    .addOption(new Option('--sort <order>', 'order of the lines').choices(['fit', 'readiness', 'hours', 'pay']).default('fit' as const))
    .option('--explain <role>', 'why this role ranks where it does')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers match --skill python=3 --skill docker=2 --skill sql=2\n  cat resume.json | genai-careers match --resume - --level 3\n  genai-careers match --skill python=3 --hours-per-week 4 --budget 100\n  genai-careers match --skill python=3 --skill sql=2 --explain ds',
    )
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      const person = await personOf(context, globals, options);
      requireSkills(person);
      const catalog = await context.catalog();
      const pace = options.hoursPerWeek ?? person.profile?.hoursPerWeek ?? null;
      const budget = options.budget ?? person.profile?.budget ?? null;
      const means = pace === null && budget === null ? null : { hoursPerWeek: pace ?? catalog.planning.hoursPerWeek, budget };
      const view = matchAnswer(catalog, person.skills, whomOf(person), { ...options, means });
      await print(context, view, globals, person.asides);
    });
}
