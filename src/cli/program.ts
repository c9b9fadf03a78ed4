import { Command, type CommandUnknownOpts, Help, type Option } from '@commander-js/extra-typings';
import { clean } from '../render/clean.ts';
import { commandList } from './command-list.ts';
import { type Context, versionOf } from './context.ts';
import { formatOf, pageFormatOf, refuseLines } from './format.ts';
import { type Globals, type Subcommand, wantsColor, withGlobalOptions } from './globals.ts';
import { foldLines } from './line/messages.ts';
import { preferBeginning, usageSentence } from './line/usage-words.ts';
import { optimiseLater } from './optimise-later.ts';
import { refuseFileInUse } from './output-file.ts';
import { overlaysInUse } from './overlays.ts';
import { refuseOutput } from './print.ts';

export interface Program {
  program: CommandUnknownOpts;
  load(name: string): Promise<void>;
  /** A sentence of commander in our words. */
  sentence(text: string): string;
}

/**
 * A command's file is loaded when the command is dispatched.
 * @param options `quiet` keeps commander's sentences back: with `--format json` an error is one JSON line
 */
export function buildProgram(context: Context, options: { quiet?: boolean } = {}): Program {
  let dispatched: CommandUnknownOpts | undefined;
  const sentence = (text: string): string => usageSentence(preferBeginning(text, namesIn(program, dispatched)));
  const program: CommandUnknownOpts = emptyProgram(context, options.quiet ?? false, sentence);
  const stubs = new Map<string, Subcommand>();
  for (const { name, summary, group } of commandList) {
    stubs.set(name, program.command(name).summary(summary).helpGroup(group).showHelpAfterError(`See genai-careers ${name} --help.`));
  }
  addHelpCommand(program, context);
  const load = async (name: string) => {
    const stub = stubs.get(name);
    const declare = await commandList.find((entry) => entry.name === name)?.load();
    if (stub === undefined || declare === undefined) return;
    declare(stub, context);
    for (const child of stub.commands) child.showHelpAfterError(`See genai-careers ${name} ${child.name()} --help.`);
  };
  program.hook('preSubcommand', async (_program, command) => {
    dispatched = command;
    await load(command.name());
    if (command.name() !== 'help') command.addHelpText('after', GLOBALS);
  });
  return { program, load, sentence };
}

/** With every command loaded, for documentation and tests. */
export async function buildWholeProgram(context: Context): Promise<CommandUnknownOpts> {
  const { program, load } = buildProgram(context);
  for (const { name } of commandList) await load(name);
  return program;
}

/** Commands, and options of the dispatched command and its children. */
function namesIn(program: CommandUnknownOpts, dispatched: CommandUnknownOpts | undefined): string[] {
  const commands = dispatched === undefined ? [program] : [dispatched, ...dispatched.commands, program];
  const flags = commands.flatMap(({ options }) => options.map(({ long }) => long ?? ''));
  return [...new Set([...(dispatched ?? program).commands.map((command) => command.name()), ...flags])];
}

function emptyProgram(context: Context, quiet: boolean, sentence: (text: string) => string) {
  const program = new Command('genai-careers')
    .description(
      'Explore careers in generative AI: what they ask for, what they pay and who\nsays so, which suit you, and the provably best plan to get there.\nOffline; every figure is sourced.',
    )
    .version(versionOf(context), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('See genai-careers --help.')
    .configureHelp({ sortSubcommands: false, optionDescription })
    .configureOutput({
      writeOut: (text): void => writeHelp(program, context, text),
      writeErr: quiet ? () => {} : (text) => context.stderr.write(text),
      getOutHelpWidth: (): number => helpWidth(program, context.stdout.columns),
      getErrHelpWidth: (): number => helpWidth(program, context.stderr.columns),
      getOutHasColors: () => wantsColor({}, context, context.stdout.isTTY),
      getErrHasColors: () => wantsColor({}, context, context.stderr.isTTY),
      // The message repeats what was typed, and that may hold anything.
      outputError: (text, write) => write(`${clean(sentence(text.trimEnd()), { multiline: true })}\n`),
    })
    .addHelpText('after', HELP_END);
  return withGlobalOptions(program).hook('preAction', (command, called) => prepare(context, command.opts(), called));
}

/** These write no page; `--output` of the last two names a script and a folder. */
const WITHOUT_FORMAT = ['help', 'completion', 'schema'];

/** With a format of their own. */
const WITH_OWN_FORMAT = ['plan', 'status', 'validate'];

/**
 * Runs before every command: nothing is asked or saved where the answer could not be printed.
 * @throws CareersError `usage` for a wrong format or a file in use; `data` where `--output` cannot be written
 */
async function prepare(context: Context, globals: Globals, called: CommandUnknownOpts): Promise<void> {
  refuseFileInUse(context, globals, called);
  const name = called.name();
  const ownFormat = WITH_OWN_FORMAT.includes(name);
  if (!WITHOUT_FORMAT.includes(name)) refuseLines(ownFormat ? formatOf(globals, context) : pageFormatOf(globals, context), name);
  // Its --output is a folder.
  if (name !== 'schema') refuseOutput(context, globals);
  await optimiseLater(name);
  context.overlays.push(...overlaysInUse(globals, context));
  if (globals.debug === true) context.env = { ...context.env, GENAI_CAREERS_DEBUG: '1' };
}

/** commander's would print the help of a command whose file is not loaded. */
function addHelpCommand(program: CommandUnknownOpts, context: Context): void {
  program
    .command('help')
    .description('show help for a command, or on environment, exit-codes, formatting or privacy')
    .argument('[command]')
    .allowExcessArguments()
    .action(async (name) => {
      if (name === undefined) program.help();
      const topic = (await import('./line/help-topics.ts')).topicText(name, helpWidth(program, context.stdout.columns));
      if (topic !== undefined) return writeHelp(program, context, topic);
      const isKnown = commandList.some((entry) => entry.name === name);
      await program.parseAsync(isKnown ? [name, '--help'] : [name], { from: 'user' });
    });
}

/** commander never folds a column under 40 cells. */
function writeHelp(program: CommandUnknownOpts, { stdout }: Context, text: string): void {
  stdout.write(foldLines(text, wishedWidth(program) ?? (stdout.isTTY ? stdout.columns : undefined)));
}

function wishedWidth(program: CommandUnknownOpts): number | undefined {
  const width = program.getOptionValue('width');
  return typeof width === 'number' ? width : undefined;
}

const helpWidth = (program: CommandUnknownOpts, columns: number | undefined): number =>
  wishedWidth(program) ?? Math.min(columns !== undefined && columns > 20 ? columns : 80, 100);

/** commander's, without the `(preset: "")` of an optional value. */
function optionDescription(this: Help, option: Option): string {
  return Help.prototype.optionDescription.call(this, option).replace(/ \(preset: ""\)$/, '');
}

const HELP_END = `
Start here:
  genai-careers list
  genai-careers compare prompt-engineer mlops
  genai-careers salary genai-engineer --by level
  genai-careers plan mlops --hours-per-week 8

Exit codes: genai-careers help exit-codes`;

const GLOBALS = `
Everywhere: -f json|csv|md|html, -o <file>, --sources,
--data <dir>, --ascii, --accessible and more:
see genai-careers --help`;
