import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { print } from '../print.ts';

/** `compare`: two to four roles side by side, and the way from each to each. */
export function compareCommand(context: Context): Declaration {
  return new Command('compare')
    .description('Compare 2 to 4 roles: pay, skills, courses, how alike they are, and how far it is from one to the other.')
    .argument('<role...>', 'ids, aliases, titles or beginnings of them')
    .addHelpText('after', '\nExamples:\n  genai-careers compare prompt-engineer mlops\n  genai-careers compare ds nlp genai -f md')
    .action(async (typed, _options, command) => {
      const [{ compareRoles }, { comparisonView }] = await Promise.all([
        import('../../core/explore/compare.ts'),
        import('../../view/compare/page.ts'),
      ]);
      const catalog = await context.catalog();
      const { gapHours } = catalog.compiled === undefined ? await import('../../core/plan/gap-hours.ts') : {};
      await print(context, comparisonView(compareRoles(catalog, typed, gapHours)), command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
}
