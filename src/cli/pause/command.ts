import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { calendarDate } from '../line/date-values.ts';
import { saveAndPrint } from '../profile-file.ts';
import { notePause } from './note-pause.ts';

export function pauseCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Note days without study, before or after them. They do not count as missed, and the dates of your plans make room for them.',
    )
    .argument('[length]', 'such as 2w, "10 days" or "a month", from today or --from on')
    .allowExcessArguments()
    .option('--from <date>', 'first day, such as 2026-12-20 or "next monday"; default: today', calendarDate('--from', context, 'first'))
    .option('--to <date>', 'last day, such as 2027-01-06 or "end of January"', calendarDate('--to', context, 'last'))
    .option('--until <date>', 'the same as --to', calendarDate('--until', context, 'last'))
    .option('--end', 'you are back: the pause of today ends, and those planned for later stay')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers pause 2w\n  genai-careers pause --until 2027-01-06\n  genai-careers pause --from 2026-12-20 --to 2027-01-06\n  genai-careers pause --end',
    )
    .action((_length, options) => {
      const globals = command.optsWithGlobals();
      return saveAndPrint(context, globals, () => notePause(context, globals, command.args.join(' '), options));
    });
}
