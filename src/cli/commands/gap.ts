import type { Context } from '../context.ts';
import { collect, type Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { skillLevel } from '../options.ts';
import { print } from '../print.ts';

/** `gap`: what lies between somebody and a role. */
export function gapCommand(context: Context): Declaration {
  return new Command('gap')
    .description('Show what is missing for a role, level by level, with the shortest step that closes each need.')
    .argument('<role>', 'id, alias, title or beginning of one')
    .option('--skill <skill=level>', 'a skill with its level: 0 none, 1 aware, 2 working, 3 proficient, 4 expert (repeatable)', skillLevel)
    .option('--resume <file>', 'read the skills from a JSON Resume, a LinkedIn CSV or a list; - is standard input')
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers gap mlops --skill python=3 --skill docker=2\n  genai-careers gap ai-pm --resume resume.json --level 2',
    )
    .action(async (typed, options, command) => {
      const globals = command.optsWithGlobals() as Globals;
      const [{ personOf, whomOf }, { gapHoursIn }, { gapTo }, { findRole }, { gapView }] = await Promise.all([
        import('../person.ts'),
        import('../gap-hours.ts'),
        import('../../core/gap/gap.ts'),
        import('../../core/lookup.ts'),
        import('../../view/gap/page.ts'),
      ]);
      const catalog = await context.catalog();
      const role = findRole(catalog, typed);
      const person = await personOf(context, globals, options);
      const gap = gapTo(catalog, role, person, gapHoursIn(catalog), person.done);
      await print(context, { ...gapView(gap, whomOf(person)), notes: person.asides }, globals);
    }) as unknown as Declaration;
}
