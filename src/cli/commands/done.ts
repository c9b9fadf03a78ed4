import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { calendarDate } from '../options.ts';

/** `done`: a course or project is finished. */
export function doneCommand(context: Context): Declaration {
  return new Command('done')
    .description('Note that a course or project is finished: it lifts your skills to what it teaches, and the plan goes on from there.')
    .argument('<course...>', 'ids, aliases, titles or beginnings of courses or projects')
    .option('--on <date>', 'the day it was finished, YYYY-MM-DD; default: today', calendarDate('--on'))
    .option('--undo', 'take it back; the levels stay as they are')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers done cs50p\n  genai-careers done missing-semester --on 2026-11-01\n  genai-careers done cs50p --undo',
    )
    .action(async (typed, options, command) => {
      const { noteDone } = await import('../progress-actions.ts');
      await noteDone(context, command.optsWithGlobals() as Globals, typed, options);
    }) as unknown as Declaration;
}
