import { pageOf } from '../../core/explore/role-page.ts';
import { roleView } from '../../view/show/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { print } from '../print.ts';
import { roleNamed } from '../role-words.ts';

export function showCommand(command: Subcommand, context: Context): void {
  command
    .description('Show one role whole: the work, the pay, the skills, the ways to learn them, the outlook, and who says so.')
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers show mlops\n  genai-careers show ai-pm --sources\n  genai-careers show genai -f md -o genai-engineer.md',
    )
    .action(async () => {
      const globals = command.optsWithGlobals();
      const role = await roleNamed(context, globals, command.args);
      const catalog = await context.catalog();
      // Only a catalog with own data needs the planner here.
      const shown = catalog.derived.shown?.[role.id] ?? (await import('../../core/explore/show.ts')).shownOf(catalog, role);
      await print(context, roleView(pageOf(catalog, role, shown)), globals);
    });
}
