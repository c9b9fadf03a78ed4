import { searchCatalog } from '../../core/explore/search.ts';
import { searchView } from '../../view/search/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { wholeNumber } from '../option-values.ts';
import { print } from '../print.ts';

export function searchCommand(command: Subcommand, context: Context): void {
  command
    .description('Search roles, skills, courses, projects, occupations and sources. Beginnings of words and small typing errors will do.')
    .argument('<text...>', 'words to look for')
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 1000), 20)
    .addHelpText('after', '\nExamples:\n  genai-careers search vector databse\n  genai-careers search "responsible ai" --limit 5')
    .action(async (words, options) => {
      const text = words.join(' ');
      const hits = searchCatalog(await context.catalog(), text, options.limit);
      await print(context, searchView(text, hits), command.optsWithGlobals());
    });
}
