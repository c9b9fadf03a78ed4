import { SKILL_CATEGORIES } from '../../model/closed-lists.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration, Option } from '../line/declare.ts';
import { print } from '../print.ts';

/** `skills`: who asks for a skill and what teaches it. */
export function skillsCommand(context: Context): Declaration {
  return new Command('skills')
    .description('List skills with the roles that ask for each and the courses that teach it. A few are told whole.')
    .argument('[query...]', 'words of the name or of an alias')
    .addOption(new Option('--category <category>', 'only skills of this category').choices(SKILL_CATEGORIES))
    .option('--role <role>', 'only what this role asks for')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers skills --role ai-pm\n  genai-careers skills python\n  genai-careers skills --category governance',
    )
    .action(async (words, options, command) => {
      const [{ listSkills }, { skillsView }] = await Promise.all([import('../../core/explore/skills.ts'), import('../../view/skills.ts')]);
      const catalog = await context.catalog();
      const list = listSkills(catalog, { ...options, text: words.join(' ') });
      await print(context, skillsView(catalog, list), command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
}
