import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { saveAndPrint } from '../profile-file.ts';
import { printPath, resetProfile, setInProfile, showProfile, unsetInProfile } from './actions.ts';
import { importToProfile } from './import.ts';

export function profileCommand(command: Subcommand, context: Context): void {
  const globals = () => command.optsWithGlobals();
  command
    .description('Keep what you can do and want in one file on this machine. Without a word after it: show it.')
    .usage('[options] [command]')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers profile set python=3 sql=2 hours-per-week=8 goal=mlops\n  genai-careers profile import cv.pdf --level python=3\n  genai-careers profile path',
    )
    .action(() => showProfile(context, globals()));
  command
    .command('show')
    .description('Show the profile.')
    .action(() => showProfile(context, globals()));
  command
    .command('set')
    .description(
      'Set skills (level 0 none, 1 aware, 2 working, 3 proficient, 4 expert), hours-per-week, budget (US dollars), hour-worth (what an hour is worth to you, US dollars), language (of courses, beside English), goal (roles, separated by commas), or name.',
    )
    .argument('<setting...>', 'key=value, such as python=3 or goal=mlops')
    .action((words) => saveAndPrint(context, globals(), () => setInProfile(context, globals(), words)));
  command
    .command('unset')
    .description(
      'Take out skills, or name, hours-per-week, budget, hour-worth, language, goal, skills, interests, done or plan as a whole.',
    )
    .argument('<key...>', 'what to take out')
    .action((words) => saveAndPrint(context, globals(), () => unsetInProfile(context, globals(), words)));
  command
    .command('import')
    .description(
      'Read skills from a resume (PDF, DOCX, ODT, HTML, Markdown, text, JSON, YAML, Europass), a LinkedIn export or a plain list; - is standard input.',
    )
    .argument('<file...>', 'the files to read')
    .option('--level <level>', 'the level of all skills, or of one as python=3 (repeatable); naming a doubtful skill confirms it', collect)
    .option('--evidence <skill>', 'show where it names this skill, and save nothing')
    .option('--dry-run', 'show what was found and save nothing')
    .action((files, options) => importToProfile(context, globals(), files, options));
  command
    .command('path')
    .description('Print where the profile lies.')
    .action(() => printPath(context, globals()));
  command
    .command('reset')
    .description('Take the profile away; the last one stays beside it as .bak.')
    .option('--yes', 'without asking')
    .action((options) => resetProfile(context, globals(), options.yes === true));
}
