import { statusOf } from '../../core/progress/status.ts';
import { statusView, undoneText } from '../../view/status/page.ts';
import { type Context, today } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { calendarDate } from '../line/date-values.ts';
import { print } from '../print.ts';
import { noteDone } from './note-done.ts';

export function doneCommand(command: Subcommand, context: Context): void {
  command
    .description('Note that a course or project is finished: it lifts your skills to what it teaches, and the plan goes on from there.')
    .argument('<course...>', 'ids, aliases, titles or beginnings of courses or projects')
    .option(
      '--on <date>',
      'the day it was finished, such as 2026-10-31, "last friday" or "October 2026"; default: today',
      calendarDate('--on', context, 'past'),
    )
    .option('--undo', 'take it back, with the levels it lifted')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers done cs50p\n  genai-careers done missing-semester --on 2026-11-01\n  genai-careers done cs50p --undo',
    )
    .action(async (names, options) => {
      const globals = command.optsWithGlobals();
      const catalog = await context.catalog();
      const { profile, finished, undone } = await noteDone(context, globals, names, options);
      const status = statusOf(catalog, profile, { today: today(context), clock: context.clock });
      await print(context, statusView(status, finished), globals, undone.map(undoneText));
    });
}
