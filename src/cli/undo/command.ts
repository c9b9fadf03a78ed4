import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { wholeNumber } from '../option-values.ts';
import { listChanges, undo } from './take-back.ts';

export function undoCommand(command: Subcommand, context: Context): void {
  command
    .description('Take back the last change of your profile: hours, a finished course, a pause, a plan, a setting. The last ten are kept.')
    .argument('[n]', 'so many changes, the last one first', wholeNumber('undo', 1, 10))
    .option('--list', 'show them, and take nothing back')
    .option('--yes', 'without asking')
    .addHelpText('after', '\nExamples:\n  genai-careers undo\n  genai-careers undo --list\n  genai-careers undo 3 --yes')
    .action(async (n = 1, { list, yes }) => {
      const globals = command.optsWithGlobals();
      if (list === true) return listChanges(context, globals);
      await undo(context, globals, n, yes === true);
    });
}
