import { Option } from '@commander-js/extra-typings';
import { listCourses } from '../../core/explore/courses.ts';
import { COURSE_LEVELS } from '../../model/closed-lists.ts';
import { coursesView } from '../../view/courses/page.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { wholeNumber } from '../option-values.ts';
import { print } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import { roleOption } from '../role-words.ts';
import { defaultLimit, truncationNote } from '../row-limit.ts';

export function coursesCommand(command: Subcommand, context: Context): void {
  command
    .description('List courses with hours and prices. A few are told whole; the name of one shows that one.')
    .argument('[query...]', 'words of the title, provider, platform or skill')
    .option('--skill <skill>', 'only courses that teach this skill')
    .option('--platform <platform>', 'only courses on this platform')
    .option('--free', 'only what can be studied without paying')
    .option('--certificate', 'only what ends with a certificate, free or paid')
    .addOption(new Option('--level <level>', 'only courses of this level').choices(COURSE_LEVELS))
    .option('--role <role>', 'only courses that teach something this role asks for')
    .addOption(
      new Option('--sort <order>', 'order of the courses')
        .choices(['use', 'hours', 'price', 'rating', 'title'] as const)
        .default('use' as const),
    )
    .option('--language <code>', LANGUAGE_HELP)
    .option('--limit <n>', 'at most this many; default: 50 in a terminal, else all', wholeNumber('--limit', 1, 1000))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers courses --skill python --free\n  genai-careers courses --role mlops --sort hours --limit 10\n  genai-careers courses cs50p',
    )
    .action(async (words, options) => {
      const globals = command.optsWithGlobals();
      const catalog = inLanguageOf(await context.catalog(), options.language, await profileOf(context, globals));
      const text = words.join(' ');
      const role = roleOption(context, catalog, options.role);
      const list = listCourses(catalog, { ...options, role, text, limit: options.limit ?? defaultLimit(context, globals) });
      await print(context, coursesView(list, text), globals, truncationNote(options.limit, list.courses.length, list.fitting));
    });
}
