import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { wholeNumber } from '../options.ts';
import { print } from '../print.ts';

/** `search`: everything in the catalog by words, typing errors forgiven. */
export function searchCommand(context: Context): Declaration {
  return new Command('search')
    .description('Search roles, skills, courses, projects, occupations and sources. Beginnings of words and small typing errors will do.')
    .argument('<text...>', 'words to look for')
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 1000), 20)
    .addHelpText('after', '\nExamples:\n  genai-careers search vector databse\n  genai-careers search "responsible ai" --limit 5')
    .action(async (words, options, command) => {
      const [{ searchCatalog }, { searchView }] = await Promise.all([
        import('../../core/explore/search.ts'),
        import('../../view/search/page.ts'),
      ]);
      const text = words.join(' ');
      const hits = searchCatalog(await context.catalog(), text, options.limit);
      await print(context, searchView(text, hits), command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
}
