import { statusOf } from '../../core/progress/status.ts';
import { statusView } from '../../view/status/page.ts';
import { type Context, today } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { print } from '../print.ts';
import { profileOf } from '../profile-file.ts';

export function statusCommand(command: Subcommand, context: Context): void {
  command
    .description('Show how far you are in the plan you saved, whether you are ahead or behind, and what changed since.')
    .addHelpText('after', '\nExamples:\n  genai-careers status\n  genai-careers status -f json')
    .action(async () => {
      const globals = command.optsWithGlobals();
      const catalog = await context.catalog();
      const profile = await profileOf(context, globals);
      const now = { today: today(context), clock: context.clock };
      await print(context, statusView(profile === null ? null : statusOf(catalog, profile, now)), globals);
    });
}
