import { Command, Help, type Option } from 'commander';
import { clean } from '../render/clean.ts';
import { type CommandEntry, commandList } from './command-list.ts';
import type { Context } from './context.ts';
import { globalOptions, wantsColor } from './globals.ts';
import { helpWidth } from './help-text.ts';
import { tell, toCommander } from './line/to-commander.ts';
import { usageSentence } from './usage-words.ts';

/**
 * The program with the one command that is wanted, or with the names and summaries of all where help is wanted or the word is
 * no command. Building all commands costs more start-up time than most answers take.
 * @param options `quiet`: commander keeps its own sentences to itself, because with `--format json` an error is one JSON line
 */
export async function buildProgram(
  context: Context,
  version: string,
  wanted: string | undefined,
  options: { quiet?: boolean } = {},
): Promise<Command> {
  const program = emptyProgram(context, version, options.quiet);
  const entry = commandList.find(({ name }) => name === wanted);
  if (entry !== undefined) (await addLoaded(program, context, entry)).addHelpText('after', GLOBALS);
  else for (const stub of commandList) addStub(program, stub);
  return program;
}

/** The program with every command loaded, for documentation, completion and tests. */
export async function buildWholeProgram(context: Context, version: string): Promise<Command> {
  const program = emptyProgram(context, version);
  for (const entry of commandList) await addLoaded(program, context, entry);
  return program;
}

function emptyProgram(context: Context, version: string, quiet = false): Command {
  const program = new Command('genai-careers')
    .description(
      'Explore careers in generative AI: what they ask for, what they pay and who\nsays so, which suit you, and the provably shortest plan to get there.\nOffline; every figure is sourced.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('See genai-careers --help.')
    .configureHelp({ sortSubcommands: false, optionDescription })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: quiet ? () => {} : (text) => context.stderr.write(text),
      getOutHelpWidth: () => helpWidth(context.stdout.columns),
      getErrHelpWidth: () => helpWidth(context.stderr.columns),
      getOutHasColors: () => wantsColor({}, context, context.stdout.isTTY),
      getErrHasColors: () => wantsColor({}, context, context.stderr.isTTY),
      // The message repeats what was typed, and that may hold anything.
      outputError: (text, write) => write(`${clean(usageSentence(text.trimEnd()), { multiline: true })}\n`),
    });
  tell(program, globalOptions());
  program.addHelpText('after', HELP_END);
  return program;
}

/** As commander has it, but for what an option that is named without a value stands for: its own sentence says that better. */
function optionDescription(this: Help, option: Option): string {
  return Help.prototype.optionDescription.call(this, option).replace(/ \(preset: ""\)$/, '');
}

const HELP_END = `
Start here:
  genai-careers list
  genai-careers compare prompt-engineer mlops
  genai-careers salary genai-engineer --by level
  genai-careers plan mlops --hours-per-week 8

Exit codes: 0 answered · 1 a check failed · 2 usage ·
3 not found · 4 data or profile unreadable, or a file that
cannot be written · 70 bug · 74 standard output cannot be written ·
130, 143, 129 interrupted, ended or hung up`;

/** Below the help of a command, so that its own options and examples are not lost among what all share. */
const GLOBALS = `
Everywhere: -f json|csv|md, -o <file>, --sources,
--data <dir>, --ascii, --accessible and more:
see genai-careers --help`;

async function addLoaded(program: Command, context: Context, entry: CommandEntry): Promise<Command> {
  const command = toCommander((await entry.load())(context))
    .summary(entry.summary)
    .helpGroup(entry.group);
  program.addCommand(command);
  inherit(command, program);
  return command;
}

function addStub(program: Command, entry: CommandEntry): void {
  const command = new Command(entry.name).summary(entry.summary).usage(entry.usage).helpGroup(entry.group).copyInheritedSettings(program);
  program.addCommand(command);
}

/** Commands made on their own would otherwise end the process themselves when a word is wrong. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  command.showHelpAfterError(`See ${pathOf(parent)} ${command.name()} --help.`);
  for (const child of command.commands) inherit(child as Command, command);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
