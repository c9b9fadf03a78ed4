import { Option } from '@commander-js/extra-typings';
import { listSkills } from '../../core/explore/skills.ts';
import { SKILL_CATEGORIES } from '../../model/closed-lists.ts';
import { skillsView } from '../../view/skills/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { wholeNumber } from '../option-values.ts';
import { print } from '../print.ts';
import { roleOption } from '../role-words.ts';
import { defaultLimit, truncationNote } from '../row-limit.ts';

export function skillsCommand(command: Subcommand, context: Context): void {
  command
    .description('List skills with the roles that ask for each and the courses that teach it. A few are told whole.')
    .argument('[query...]', 'words of the name or of an alias')
    .addOption(new Option('--category <category>', 'only skills of this category').choices(SKILL_CATEGORIES))
    .option('--role <role>', 'only what this role asks for')
    .option('--limit <n>', 'at most this many; default: 50 in a terminal, else all', wholeNumber('--limit', 1, 1000))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers skills --role ai-pm\n  genai-careers skills python\n  genai-careers skills --category governance',
    )
    .action(async (words, options) => {
      const globals = command.optsWithGlobals();
      const catalog = await context.catalog();
      const text = words.join(' ');
      const role = roleOption(context, catalog, options.role);
      const list = listSkills(catalog, { ...options, role, text, limit: options.limit ?? defaultLimit(context, globals) });
      await print(context, skillsView(list, text), globals, truncationNote(options.limit, list.lines.length, list.fitting));
    });
}
