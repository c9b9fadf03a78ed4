import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { calendarDate, decimal, money, skillLevel } from '../options.ts';
import { answerPlan } from './answer.ts';
import { parseSlots } from './slots.ts';

/** `plan`: the provably shortest way to a role. */
export function planCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Find the provably shortest set of courses and projects to a role, in order and with dates.\nIt starts from --skill or --resume, else from your profile, else from nothing.',
    )
    .argument('<role>', 'id, alias, title or beginning of one')
    .option('--skill <skill=level>', 'a skill with its level: 0 none, 1 aware, 2 working, 3 proficient, 4 expert (repeatable)', skillLevel)
    .option('--resume <file>', 'read the skills from a JSON Resume, a LinkedIn CSV or a list; - is standard input')
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .option('--hours-per-week <hours>', 'your pace, such as 7.5; else that of your profile, else 8', decimal('--hours-per-week', 0.5, 112))
    .option('--start <date>', 'first day, YYYY-MM-DD; default: today', calendarDate('--start'))
    .option('--by <date>', 'finish by this day', calendarDate('--by'))
    .option('--weeks <n>', 'finish within so many weeks', decimal('--weeks', 0.5, 1000))
    .option('--budget <amount>', 'spend at most this in US dollars; courses of unknown price are left out', money('--budget'))
    .option('--free', 'only what is free to study')
    .addOption(new Option('--optimise <first>', 'what comes first').choices(['hours', 'cost']).default('hours' as const))
    .addOption(new Option('--include <needs>', 'core needs, or useful ones too').choices(['core', 'useful']).default('core' as const))
    .option('--exclude <course>', 'leave out a course or project (repeatable)', collect)
    .option('--platform <platform>', 'only courses of this platform (repeatable)', collect)
    .option('--certificates', 'certificates too: audited courses are paid for, and exams may prove a level')
    .option('--no-estimates', 'leave out courses whose hours nobody states')
    .option('--no-projects', 'courses only')
    .option('--slots <times>', 'weekly times for -f ics, such as "mon 19:00-21:00, sat 09:00-12:00"; they set the pace', parseSlots)
    .option('--save', 'keep the plan in your profile, for next, done and status')
    .option('--diff', 'what is different from the saved plan, and why')
    .addOption(new Option('--time-limit <seconds>', 'stop looking after this').argParser(decimal('--time-limit', 0, 600)).default(2))
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers plan mlops --hours-per-week 8\n  genai-careers plan genai-engineer --skill python=3 --skill git=2 --free\n  genai-careers plan ai-pm --by 2027-06-30 --budget 200\n  genai-careers plan mlops -f ics -o mlops.ics --slots "mon 19:00-21:00"',
    )
    .action(async (typed, options) => {
      await answerPlan(context, typed, options, command.optsWithGlobals());
    });
}
