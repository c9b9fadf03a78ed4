import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { calendarDate } from '../options.ts';
import { noteDone } from '../status/actions.ts';

/** `done`: a course or project is finished. */
export function doneCommand(command: Subcommand, context: Context): void {
  command
    .description('Note that a course or project is finished: it lifts your skills to what it teaches, and the plan goes on from there.')
    .argument('<course...>', 'ids, aliases, titles or beginnings of courses or projects')
    .option('--on <date>', 'the day it was finished, YYYY-MM-DD; default: today', calendarDate('--on'))
    .option('--undo', 'take it back; the levels stay as they are')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers done cs50p\n  genai-careers done missing-semester --on 2026-11-01\n  genai-careers done cs50p --undo',
    )
    .action(async (typed, options) => {
      await noteDone(context, command.optsWithGlobals(), typed, options);
    });
}
