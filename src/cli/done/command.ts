import { undoneText } from '../../view/status/noted.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { calendarDate } from '../line/date-values.ts';
import { decimal, skillLevel } from '../option-values.ts';
import { saveAndPrint } from '../profile-file.ts';
import { printStatus } from '../status/answer.ts';
import { noteDone } from './note-done.ts';

export function doneCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Note what you studied: some hours of a course or project, or that it is finished. A finished one lifts your skills to what it teaches, and the plan goes on from there.',
    )
    .argument('[course...]', 'titles, ids or beginnings of courses or projects, or the numbers of steps of your plan')
    .option('--hours <n>', 'so many hours of one of them, which is not finished', decimal('--hours', 0.1, 1000))
    .option(
      '--on <date>',
      'the day, such as 2026-10-31, yesterday or "October 2026"; default: today',
      calendarDate('--on', context, 'past'),
    )
    .option('--own <title>', 'something finished that is not in the catalog')
    .option('--skill <skill=level>', 'with --own: what it taught (repeatable)', skillLevel)
    .option('--certificate', 'with --own: it gave a certificate')
    .option('--undo', 'take it back: the levels it lifted, or the hours of what is not finished')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers done 1 --hours 5\n  genai-careers done cs50p\n  genai-careers done missing-semester --on 2026-11-01\n  genai-careers done --own "Linear algebra, university" --skill maths-for-ml=2 --hours 90 --certificate\n  genai-careers done cs50p --undo',
    )
    .action(async (names, options) => {
      const globals = command.optsWithGlobals();
      await saveAndPrint(context, globals, async () => {
        const { profile, noted, undone } = await noteDone(context, globals, names, options);
        await printStatus(context, globals, profile, noted, undone.map(undoneText));
      });
    });
}
