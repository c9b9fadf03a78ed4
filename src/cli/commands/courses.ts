import { COURSE_LEVELS } from '../../model/closed-lists.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration, Option } from '../line/declare.ts';
import { wholeNumber } from '../options.ts';
import { print } from '../print.ts';
import { leftOut, rowsWanted } from '../screenful.ts';

/** `courses`: what can be studied, how long it takes and what it costs. */
export function coursesCommand(context: Context): Declaration {
  return new Command('courses')
    .description('List courses with hours and prices. A few are told whole; the name of one shows that one.')
    .argument('[query...]', 'words of the title, provider, platform or skill')
    .option('--skill <skill>', 'only courses that teach this skill')
    .option('--platform <platform>', 'only courses on this platform')
    .option('--free', 'only what can be studied without paying')
    .addOption(new Option('--level <level>', 'only courses of this level').choices(COURSE_LEVELS))
    .option('--role <role>', 'only courses that teach something this role asks for')
    .addOption(
      new Option('--sort <order>', 'order of the courses')
        .choices(['use', 'hours', 'price', 'rating', 'title'] as const)
        .default('use' as const),
    )
    .option('--limit <n>', 'at most this many; default: 50 in a terminal, else all', wholeNumber('--limit', 1, 1000))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers courses --skill python --free\n  genai-careers courses --role mlops --sort hours --limit 10\n  genai-careers courses cs50p',
    )
    .action(async (words, options, command) => {
      const [{ listCourses }, { coursesView }] = await Promise.all([
        import('../../core/explore/courses.ts'),
        import('../../view/courses/page.ts'),
      ]);
      const globals = command.optsWithGlobals() as Globals;
      const catalog = await context.catalog();
      const list = listCourses(catalog, { ...options, text: words.join(' '), limit: rowsWanted(context, globals, options.limit) });
      await print(context, coursesView(list, words.join(' ')), globals, leftOut(options.limit, list.courses.length, list.fitting));
    }) as unknown as Declaration;
}
