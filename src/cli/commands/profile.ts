import type { Context } from '../context.ts';
import { collect, type Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';

/** `profile`: the one file that holds a person. */
export function profileCommand(context: Context): Declaration {
  const actions = () => import('../profile-actions.ts');
  const globalsOf = (command: { optsWithGlobals(): unknown }) => command.optsWithGlobals() as Globals;
  const subcommands = [
    new Command('show')
      .description('Show the profile.')
      .action(async (_options, command) => (await actions()).showProfile(context, globalsOf(command))),
    new Command('set')
      .description(
        'Set skills (level 0 none, 1 aware, 2 working, 3 proficient, 4 expert), hours-per-week, budget (US dollars), goal (roles, separated by commas) or name.',
      )
      .argument('<setting...>', 'key=value, such as python=3 or goal=mlops')
      .action(async (words, _options, command) => (await actions()).setInProfile(context, globalsOf(command), words)),
    new Command('unset')
      .description('Take out skills, or name, hours-per-week, budget, goal, skills, interests, done or plan as a whole.')
      .argument('<key...>', 'what to take out')
      .action(async (words, _options, command) => (await actions()).unsetInProfile(context, globalsOf(command), words)),
    new Command('import')
      .description('Read skills from a JSON Resume, a LinkedIn Skills.csv or Positions.csv, or a plain list; - is standard input.')
      .argument('<file>', 'the file to read')
      .option(
        '--level <level>',
        'the level of all skills, or of one as python=3 (repeatable); naming a doubtful skill confirms it',
        collect,
      )
      .option('--dry-run', 'show what was found and save nothing')
      .action(async (file, options, command) => (await actions()).importToProfile(context, globalsOf(command), file, options)),
    new Command('path')
      .description('Print where the profile lies.')
      .action(async (_options, command) => (await actions()).printPath(context, globalsOf(command))),
    new Command('reset')
      .description('Take the profile away; the last one stays beside it as .bak.')
      .option('--yes', 'without asking')
      .action(async (options, command) => (await actions()).reset(context, globalsOf(command), options.yes === true)),
  ] as unknown as Declaration[];
  const profile = new Command('profile')
    .description('Keep what you can do and want in one file on this machine. Without a word after it: show it.')
    .usage('[options] [command]')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers profile set python=3 sql=2 hours-per-week=8 goal=mlops\n  genai-careers profile import resume.json --level 2 --level python=3\n  genai-careers profile path',
    )
    .action(async (_options, command) => (await actions()).showProfile(context, globalsOf(command))) as unknown as Declaration;
  for (const subcommand of subcommands) profile.addCommand(subcommand);
  return profile;
}
