import { gapTo } from '../../core/gap/gap.ts';
import { gapView } from '../../view/gap/page.ts';
import { FOR_AD_HELP, targetOf } from '../ad/target.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { askerOf, audienceOf, withPersonOptions } from '../person.ts';
import { print } from '../print.ts';

export function gapCommand(command: Subcommand, context: Context): void {
  withPersonOptions(command)
    .description('Show what is missing for a role, level by level, with the shortest step that closes each need.')
    .option('--for-ad <file>', FOR_AD_HELP)
    .option('--language <code>', LANGUAGE_HELP)
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers gap mlops --skill python=3 --skill docker=2\n  genai-careers gap ai-pm --resume resume.json --level 2\n  genai-careers gap --for-ad posting.html --resume cv.pdf',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const { catalog: whole, role, aim } = await targetOf(context, globals, command.args, options.forAd);
      const asker = await askerOf(context, globals, options);
      const catalog = inLanguageOf(whole, options.language, asker.profile);
      await print(context, gapView(gapTo(catalog, role, asker.person), audienceOf(asker, options.language), aim), globals, asker.notes);
    });
}
