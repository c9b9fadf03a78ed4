import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import { formatOf, pageFormatOf } from '../format.ts';
import type { Subcommand } from '../globals.ts';
import { timeZone } from '../line/date-values.ts';
import { profileOf } from '../profile-file.ts';
import { printStatus } from './answer.ts';
import { replan } from './replan.ts';

export function statusCommand(command: Subcommand, context: Context): void {
  command
    .description('Show how far you are in the plan in use, when you finish at your own pace, and what changed since it was saved.')
    .option('--replan', 'lay the plan out anew from today, with what is finished and what was begun, and save it')
    .option('--time-zone <zone>', 'with -f ics: where the weekly times are, such as Europe/Berlin; else wherever they are read', timeZone)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers status\n  genai-careers status --replan\n  genai-careers status -f json\n  genai-careers status -o plan.ics',
    )
    .action(async ({ replan: isAsked, timeZone: zone }) => {
      const globals = command.optsWithGlobals();
      const isCalendar = formatOf(globals, context) === 'ics';
      if (isAsked === true) {
        if (isCalendar) throw new CareersError('usage', '--replan answers with a page, not with a calendar.', { hint: AFTER_REPLAN });
        pageFormatOf(globals, context);
      }
      if (isCalendar) {
        const { writeSavedCalendar } = await import('../plan/calendar.ts');
        return writeSavedCalendar(context, zone, globals);
      }
      const profile = await profileOf(context, globals);
      if (isAsked === true && profile?.plan != null) return replan(context, globals, profile);
      await printStatus(context, globals, profile);
    });
}

const AFTER_REPLAN = 'First: genai-careers status --replan, then: genai-careers status -o plan.ics';
