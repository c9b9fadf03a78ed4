import { statusOf } from '../../core/progress/status.ts';
import { statusView } from '../../view/status/page.ts';
import { type Context, today } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Subcommand } from '../globals.ts';
import { timeZone } from '../line/date-values.ts';
import { print } from '../print.ts';
import { profileOf } from '../profile-file.ts';

export function statusCommand(command: Subcommand, context: Context): void {
  command
    .description('Show how far you are in the plan you saved, whether you are ahead or behind, and what changed since.')
    .option('--time-zone <zone>', 'with -f ics: where the weekly times are, such as Europe/Berlin; else wherever they are read', timeZone)
    .addHelpText('after', '\nExamples:\n  genai-careers status\n  genai-careers status -f json\n  genai-careers status -o plan.ics')
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      if (formatOf(globals, context) === 'ics') {
        const { writeSavedCalendar } = await import('../plan/calendar.ts');
        return writeSavedCalendar(context, options.timeZone, globals);
      }
      const catalog = await context.catalog();
      const profile = await profileOf(context, globals);
      const now = { today: today(context), clock: context.clock };
      await print(context, statusView(profile === null ? null : statusOf(catalog, profile, now)), globals);
    });
}
