import { targetOf } from '../ad/target.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { answerPlan } from './answer.ts';
import { withPlanOptions } from './options.ts';
import { roleAfterSave } from './save-words.ts';

export function planCommand(command: Subcommand, context: Context): void {
  withPlanOptions(command, context)
    .description(
      'Find the provably best set of courses and projects to a role, in order and with dates.\nIt starts from --skill or --resume, else from your profile, else from nothing.',
    )
    .argument('[role]', 'id, alias, title or beginning of one, of any number of words')
    .allowExcessArguments()
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers plan mlops --hours-per-week 8\n  genai-careers plan genai-engineer --skill python=3 --skill git=2 --free --partial\n  genai-careers plan ai-pm --by 2027-06-30 --budget 200\n  genai-careers plan mlops -f ics -o mlops.ics --slots "mon 19:00-21:00"',
    )
    .action(async (_role, options) => {
      const globals = command.optsWithGlobals();
      const { save, forAd } = options;
      const namesRole = command.args.length === 0 && forAd === undefined && Array.isArray(save);
      const { role, name } = namesRole ? roleAfterSave(await context.catalog(), save) : { role: command.args, name: save };
      const target = await targetOf(context, globals, role, forAd);
      await answerPlan(context, target, { ...options, ...(name === undefined ? {} : { save: name }) }, globals);
    });
}
