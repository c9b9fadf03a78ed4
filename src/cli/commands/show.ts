import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { print } from '../print.ts';

/** `show`: one role as a page to hand to a friend. */
export function showCommand(context: Context): Declaration {
  return new Command('show')
    .description('Show one role whole: the work, the pay, the skills, the ways to learn them, the outlook, and who says so.')
    .argument('<role>', 'id, alias, title or the beginning of one of them')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers show mlops\n  genai-careers show ai-pm --sources\n  genai-careers show genai -f md -o genai-engineer.md',
    )
    .action(async (typed, _options, command) => {
      const [{ describeRole }, { roleView }] = await Promise.all([import('../../core/explore/show.ts'), import('../../view/show/page.ts')]);
      const catalog = await context.catalog();
      await print(context, roleView(describeRole(catalog, typed)), command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
}
