import { inLanguage } from '../../core/catalog/language.ts';
import { gapTo } from '../../core/gap/gap.ts';
import { gapView } from '../../view/gap/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { LANGUAGE_HELP } from '../language.ts';
import { audienceOf, personOf, withPersonOptions } from '../person.ts';
import { print } from '../print.ts';
import { roleNamed } from '../role-words.ts';
import { gapHoursIn } from './gap-hours.ts';

export function gapCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description('Show what is missing for a role, level by level, with the shortest step that closes each need.')
    .option('--language <code>', LANGUAGE_HELP)
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers gap mlops --skill python=3 --skill docker=2\n  genai-careers gap ai-pm --resume resume.json --level 2',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const catalog = inLanguage(await context.catalog(), options.language);
      const role = await roleNamed(context, globals, command.args);
      const person = await personOf(context, globals, options);
      const gap = gapTo(catalog, role, person, gapHoursIn(catalog), person.done);
      await print(context, gapView(gap, audienceOf(person, options.language)), globals, person.notes);
    });
}
