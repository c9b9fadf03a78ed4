import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';

/** `status`: where somebody stands in the plan they saved. */
export function statusCommand(context: Context): Declaration {
  return new Command('status')
    .description('Show how far you are in the plan you saved, whether you are ahead or behind, and what changed since.')
    .addHelpText('after', '\nExamples:\n  genai-careers status\n  genai-careers status -f json')
    .action(async (_options, command) => {
      const { showStatus } = await import('../progress-actions.ts');
      await showStatus(context, command.optsWithGlobals() as Globals);
    }) as unknown as Declaration;
}
