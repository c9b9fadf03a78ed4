import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { commandList } from './command-list.ts';
import type { Context } from './context.ts';
import { errorLine, exitCodes } from './exit.ts';
import { wantedCommand } from './line/wanted-command.ts';
import { prepare } from './prepare.ts';
import { buildProgram } from './program.ts';
import { usageSentence } from './usage-words.ts';

/**
 * Runs a line by commander: help, commands within commands, and whatever is wrong with a line.
 * @returns the exit code; what goes wrong behind the line is thrown
 */
export async function runByCommander(args: readonly string[], context: Context, wantsJson: boolean): Promise<number> {
  const program = await programFor(args, context, wantsJson);
  program.hook('preAction', (_program, command) => prepare(context, command.optsWithGlobals()));
  if (args.length === 0) {
    context.stderr.write(program.helpInformation());
    return exitCodes.usage;
  }
  try {
    if (args.length === 1 && args[0] === 'version') context.stdout.write(`${versionOf(context.root)}\n`);
    else await program.parseAsync(helpOnNothing(args) ?? [...args], { from: 'user' });
    return exitCodes.answered;
  } catch (error) {
    if (error instanceof CommanderError) return reportUsage(error, context, wantsJson);
    throw error;
  }
}

/** The program as far as a line needs it. */
export function programFor(args: readonly string[], context: Context, quiet = false): Promise<Command> {
  return buildProgram(context, versionOf(context.root), wantedCommand(args), { quiet });
}

/** Help on a command that there is not would be the help of the program, without a word why; as a command it is a mistake with a suggestion. */
function helpOnNothing(args: readonly string[]): string[] | undefined {
  const wanted = args[0] === 'help' ? wantedCommand(args) : undefined;
  return wanted === undefined || commandList.some(({ name }) => name === wanted) ? undefined : [wanted];
}

/** commander has already printed its own sentence in text mode; help and version are no errors at all. */
function reportUsage(error: CommanderError, context: Context, wantsJson: boolean): number {
  if (error.exitCode === 0) return exitCodes.answered;
  if (wantsJson && error.code !== 'commander.help')
    context.stderr.write(errorLine('usage', usageSentence(error.message.replace(/^error: /, ''))));
  return exitCodes.usage;
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
