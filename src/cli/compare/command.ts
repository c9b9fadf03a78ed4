import { compareRoles } from '../../core/explore/compare.ts';
import { comparisonView } from '../../view/compare/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { print } from '../print.ts';
import { missingRole, readRole, roleNames } from '../role-words.ts';

export function compareCommand(command: Subcommand, context: Context): void {
  command
    .description('Compare 2 to 4 roles: pay, skills, courses, how alike they are, and how far it is from one to the other.')
    .argument('[role...]', 'ids, aliases, titles or beginnings of them')
    .addHelpText('after', '\nExamples:\n  genai-careers compare prompt-engineer mlops\n  genai-careers compare ds nlp genai -f md')
    .action(async (words) => {
      const catalog = await context.catalog();
      if (words.length === 0) throw missingRole(catalog);
      await print(
        context,
        comparisonView(
          compareRoles(
            catalog,
            roleNames(catalog, words).map((name) => readRole(context, catalog, name).id),
          ),
        ),
        command.optsWithGlobals(),
      );
    });
}
