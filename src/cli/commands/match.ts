import { Command, Option } from '@commander-js/extra-typings';
import type { Command as AnyCommand } from 'commander';
import type { Context } from '../context.ts';
import { collect, type Globals } from '../globals.ts';
import { skillLevel } from '../options.ts';
import { print } from '../print.ts';

/** `match`: which roles suit somebody, and how far away they are. */
export function matchCommand(context: Context): AnyCommand {
  return new Command('match')
    .description('Rank the roles by how close they are to what you can do. Without --skill or --resume it asks your profile.')
    .option('--skill <skill=level>', 'a skill with its level: 0 none, 1 aware, 2 working, 3 proficient, 4 expert (repeatable)', skillLevel)
    .option('--resume <file>', 'read the skills from a JSON Resume, a LinkedIn CSV or a list; - is standard input')
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .addOption(new Option('--sort <order>', 'order of the lines').choices(['fit', 'readiness', 'hours', 'pay']).default('fit' as const))
    .option('--explain <role>', 'why this role ranks where it does')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers match --skill python=3 --skill docker=2 --skill sql=2\n  cat resume.json | genai-careers match --resume - --level 3\n  genai-careers match --skill python=3 --skill sql=2 --explain ds',
    )
    .action(async (options, command) => {
      const globals = command.optsWithGlobals() as Globals;
      const [{ personOf, requireSkills, whomOf }, { matchAnswer }] = await Promise.all([
        import('../person.ts'),
        import('../match-answer.ts'),
      ]);
      const person = await personOf(context, globals, options);
      requireSkills(person);
      const view = matchAnswer(await context.catalog(), person.skills, whomOf(person), options);
      await print(context, view, globals, person.asides);
    }) as unknown as AnyCommand;
}
