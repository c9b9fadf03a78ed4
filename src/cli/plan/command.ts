import { targetOf } from '../ad/target.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { answerPlan } from './answer.ts';
import { withPlanOptions } from './options.ts';

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
      // In "plan --save mlops" the role is meant.
      const isRole = command.args.length === 0 && options.forAd === undefined && typeof options.save === 'string';
      const words = isRole ? [String(options.save)] : command.args;
      const target = await targetOf(context, globals, words, options.forAd);
      await answerPlan(context, target, isRole ? { ...options, save: true } : options, globals);
    });
}
