import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { showStatus } from './actions.ts';

/** `status`: where somebody stands in the plan they saved. */
export function statusCommand(command: Subcommand, context: Context): void {
  command
    .description('Show how far you are in the plan you saved, whether you are ahead or behind, and what changed since.')
    .addHelpText('after', '\nExamples:\n  genai-careers status\n  genai-careers status -f json')
    .action(async () => {
      await showStatus(context, command.optsWithGlobals());
    });
}
