import { SKILL_CATEGORIES } from '../../model/closed-lists.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration, Option } from '../line/declare.ts';
import { wholeNumber } from '../options.ts';
import { print } from '../print.ts';
import { leftOut, rowsWanted } from '../screenful.ts';

/** `skills`: who asks for a skill and what teaches it. */
export function skillsCommand(context: Context): Declaration {
  return new Command('skills')
    .description('List skills with the roles that ask for each and the courses that teach it. A few are told whole.')
    .argument('[query...]', 'words of the name or of an alias')
    .addOption(new Option('--category <category>', 'only skills of this category').choices(SKILL_CATEGORIES))
    .option('--role <role>', 'only what this role asks for')
    .option('--limit <n>', 'at most this many; default: 50 in a terminal, else all', wholeNumber('--limit', 1, 1000))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers skills --role ai-pm\n  genai-careers skills python\n  genai-careers skills --category governance',
    )
    .action(async (words, options, command) => {
      const [{ listSkills }, { skillsView }] = await Promise.all([
        import('../../core/explore/skills.ts'),
        import('../../view/skills/page.ts'),
      ]);
      const globals = command.optsWithGlobals() as Globals;
      const catalog = await context.catalog();
      const list = listSkills(catalog, { ...options, text: words.join(' '), limit: rowsWanted(context, globals, options.limit) });
      await print(context, skillsView(list, words.join(' ')), globals, leftOut(options.limit, list.lines.length, list.fitting));
    }) as unknown as Declaration;
}
